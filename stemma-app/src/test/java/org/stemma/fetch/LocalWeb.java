package org.stemma.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.stemma.capture.Payload;

/** A server on this machine, and a clock that goes forward when it is waited for. */
public final class LocalWeb implements AutoCloseable, Pace {

  /** What is answered. */
  record Reply(int status, Map<String, String> headers, Payload body) {

    /** The first bytes of a page, and then nothing more. */
    static final Reply STALLED =
        new Reply(200, Map.of("Content-Type", "text/html"), Payload.of(new byte[1]));

    static Reply of(int status, String body, String... headers) {
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        named.put(headers[i], headers[i + 1]);
      }
      return new Reply(status, named, Payload.of(body.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** A question as it came. */
  record Asked(String path, Map<String, List<String>> headers, Instant at) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Deque<Reply>> replies = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private Instant now = Instant.parse("2031-03-04T12:00:00Z");

  /** A server that knows no page yet. */
  public LocalWeb() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** From now on {@code path} is a page of HTML or a feed. */
  public LocalWeb page(String path, String text) {
    return reply(path, Reply.of(200, text, "Content-Type", "text/html; charset=utf-8"));
  }

  /** The answers to the questions for {@code path}, in turn; the last one again and again. */
  LocalWeb reply(String path, Reply... each) {
    synchronized (replies) {
      replies.put(path, new ArrayDeque<>(List.of(each)));
    }
    return this;
  }

  List<Asked> asked() {
    synchronized (replies) {
      return List.copyOf(asked);
    }
  }

  /** The paths that were asked for but for the rules. */
  public List<String> paths() {
    return asked().stream().map(Asked::path).filter(Predicate.not("/robots.txt"::equals)).toList();
  }

  Fetcher fetcher() {
    AddressGuard guard = new AddressGuard(true, host -> List.of(InetAddress.getByName(host)));
    return new Fetcher(guard, new Transport(Duration.ofSeconds(20)), this);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Reply reply;
    synchronized (replies) {
      String path = exchange.getRequestURI().toString();
      asked.add(new Asked(path, Map.copyOf(exchange.getRequestHeaders()), now));
      Deque<Reply> left = replies.getOrDefault(path, new ArrayDeque<>());
      reply =
          left.isEmpty()
              ? Reply.of(404, "nothing here")
              : left.size() == 1 ? left.peek() : left.remove();
    }
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    if (reply == Reply.STALLED) {
      exchange.sendResponseHeaders(200, 1_000);
      exchange.getResponseBody().write(reply.body().toBytes());
      exchange.getResponseBody().flush();
      return; // the connection stays open
    }
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length() == 0 ? -1 : reply.body().length());
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(reply.body().toBytes());
    }
  }

  @Override
  public Instant now() {
    synchronized (replies) {
      return now;
    }
  }

  @Override
  public void pause(Duration time) {
    synchronized (replies) {
      now = now.plus(time);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
