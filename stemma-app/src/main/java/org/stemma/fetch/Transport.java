package org.stemma.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.stemma.capture.Payload;

/** Asks one question over HTTP and takes the answer, bounded in size and time. Thread-safe. */
final class Transport {

  /** The name by which hosts know this program; robots.txt may name "stemma". */
  static final String AGENT = "stemma (reads pages for one desk; obeys robots.txt)";

  private static final Duration CONNECT = Duration.ofSeconds(10);

  /**
   * Questions that are open at a time, a bound on connections and on answers held in memory. By
   * judgement: some hundred feeds are polled within seconds.
   */
  private static final int MOST_OPEN = 64;

  /** Bytes that are unpacked together. */
  private static final int PIECE = 1 << 13;

  private final OpenBytes bytes = new OpenBytes(OpenBytes.MOST);
  private final Semaphore open = new Semaphore(MOST_OPEN);
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
    open.acquire();
    try (OpenBytes.Share share = bytes.share()) {
      return asked(address, headers, maxBytes, share);
    } finally {
      open.release();
    }
  }

  private Answer asked(
      URI address, Map<String, String> headers, int maxBytes, OpenBytes.Share share)
      throws IOException, InterruptedException {
    HttpRequest.Builder question =
        HttpRequest.newBuilder(address)
            .header("User-Agent", AGENT)
            .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(question::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(question.build(), info -> new BoundedBody(maxBytes, share));
    try {
      HttpResponse<byte[]> found = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(
          address,
          found.statusCode(),
          found.headers(),
          Payload.of(decoded(found, maxBytes, share)));
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

  private static byte[] decoded(HttpResponse<byte[]> answer, int maxBytes, OpenBytes.Share share)
      throws IOException {
    String coding =
        answer.headers().firstValue("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "identity", "" -> answer.body();
      case "gzip", "x-gzip" -> gunzipped(answer.body(), maxBytes, share);
      default -> throw new IOException("an answer packed with " + coding);
    };
  }

  /** What is packed in {@code bytes}, so many at most: little can hold very much. */
  static byte[] gunzipped(byte[] bytes, int maxBytes, OpenBytes.Share share) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        if (unpacked.size() + (long) read > maxBytes) {
          throw new TooLargeException(maxBytes);
        }
        share.grow(read);
        unpacked.write(piece, 0, read);
      }
      return unpacked.toByteArray();
    }
  }
}
