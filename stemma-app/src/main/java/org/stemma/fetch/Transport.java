package org.stemma.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.stemma.capture.Payload;

/** Asks one question over HTTP and takes the answer, bounded in size and time. Thread-safe. */
final class Transport {

  /** The name by which hosts know this program; robots.txt may name "stemma". */
  static final String AGENT = "stemma (reads pages for one desk; obeys robots.txt)";

  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER) // each address is admitted first
          .proxy(HttpClient.Builder.NO_PROXY) // a proxy would look hosts up again
          .connectTimeout(CONNECT)
          .build();

  private final Duration patience;

  /**
   * A transport.
   *
   * @param patience how long an answer may take, to its last byte
   */
  Transport(Duration patience) {
    this.patience = patience;
  }

  /**
   * The answer.
   *
   * @param headers of the question, besides those of every one
   * @throws IOException if there is none, or one that is too large, slow or broken
   */
  Answer get(URI address, Map<String, String> headers, int maxBytes)
      throws IOException, InterruptedException {
    HttpRequest.Builder question =
        HttpRequest.newBuilder(address)
            .header("User-Agent", AGENT)
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(question::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(question.build(), info -> new BoundedBody(maxBytes));
    try {
      HttpResponse<byte[]> found = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          address, found.statusCode(), found.headers(), Payload.of(decoded(found, maxBytes)));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no whole answer within " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault
          ? fault
          : new IOException(String.valueOf(e.getCause()), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      throw e;
    }
  }

  private static byte[] decoded(HttpResponse<byte[]> answer, int maxBytes) throws IOException {
    String coding =
        answer.headers().firstValue("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "identity", "" -> answer.body();
      case "gzip", "x-gzip" -> gunzipped(answer.body(), maxBytes);
      default -> throw new IOException("an answer packed with " + coding);
    };
  }

  /** What is packed in {@code bytes}, so many at most: little can hold very much. */
  static byte[] gunzipped(byte[] bytes, int maxBytes) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] unpacked = in.readNBytes(maxBytes + 1);
      if (unpacked.length > maxBytes) {
        throw new TooLargeException(maxBytes);
      }
      return unpacked;
    }
  }
}
