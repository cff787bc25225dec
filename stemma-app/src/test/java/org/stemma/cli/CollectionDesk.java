package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.store.PageCollection;

/** A desk over a collection in a folder, without models, and who asks it over HTTP. */
record CollectionDesk(PageCollection collection, CollectedDesk source, DeskServer server)
    implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  /** Starts it on a port of its own. */
  static CollectionDesk over(Path folder) throws IOException {
    PageCollection collection = PageCollection.in(folder);
    CollectedDesk source = new CollectedDesk(StoredPages.in(collection));
    Binding binding = new Binding("127.0.0.1", 0, Optional.empty());
    return new CollectionDesk(collection, source, DeskServer.start(source, binding));
  }

  /** The origin of its own screens. */
  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** A question about what lies at {@code path}. */
  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The body of the answer. */
  String get(String path) throws IOException, InterruptedException {
    return send(at(path)).body();
  }

  /** Sends with fields of a request by names and values. */
  HttpResponse<String> post(String path, BodyPublisher body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = at(path).POST(body);
    return send(headers.length > 0 ? request.headers(headers) : request);
  }

  @Override
  public void close() {
    server.close();
    source.close();
  }
}
