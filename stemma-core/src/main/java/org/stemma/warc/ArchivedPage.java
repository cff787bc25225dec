package org.stemma.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.stemma.capture.Capture;
import org.stemma.capture.PageType;
import org.stemma.capture.Payload;

/** What a record holds: a page, or something that is none. */
sealed interface ArchivedPage {

  /** Bytes that are read together. */
  int PIECE = 1 << 13;

  /**
   * A page.
   *
   * @param capture named by its address
   * @param cut what the archive says of a payload that it did not keep whole
   */
  record Found(Capture capture, Optional<String> cut) implements ArchivedPage {

    /** The same payload as it was met again at another address. */
    Found at(String address, Instant time) {
      Capture again =
          new Capture(
              address,
              capture.payload(),
              capture.mediaType(),
              Optional.of(address),
              Optional.empty(),
              Optional.empty(),
              Optional.of(time));
      return new Found(again, cut);
    }
  }

  /**
   * No page.
   *
   * @param kind what it is, in words
   */
  record Other(String kind) implements ArchivedPage {}

  /**
   * Reads {@code record}, the bodies of requests and pictures not at all.
   *
   * @param maxBytes of a page; a larger one is a fault
   * @throws IOException where the record is broken, cut, too large or coded in a way that is not
   *     known
   */
  static ArchivedPage of(WarcTargetRecord record, int maxBytes) throws IOException {
    if (record
        .headers()
        .first("WARC-Segment-Number")
        .filter(n -> !n.strip().equals("1"))
        .isPresent()) {
      return new Other("a further part of a page in several records");
    }
    String address = record.target();
    if (!isWeb(address)) {
      return new Other("no address of the web");
    }
    if (isRobots(address)) {
      return new Other("rules for crawlers (robots.txt)");
    }
    return switch (record) {
      case WarcResponse response -> answer(response, maxBytes);
      case WarcResource resource -> document(resource, resource.contentType(), maxBytes);
      case WarcConversion text -> document(text, text.contentType(), maxBytes);
      default -> new Other("a record of the kind \"" + record.type() + "\"");
    };
  }

  private static ArchivedPage answer(WarcResponse response, int maxBytes) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return new Other("no answer of HTTP");
    }
    HttpResponse http = response.http();
    if (http.status() != 200) {
      return new Other("an answer with status " + http.status());
    }
    String type = http.headers().first("Content-Type").orElse("");
    Optional<String> refusal = PageType.refusal(type);
    return refusal.isPresent()
        ? new Other(refusal.get())
        : found(
            response,
            type,
            ContentCoding.undone(http.body().stream(), http.headers().all("Content-Encoding")),
            maxBytes);
  }

  private static ArchivedPage document(WarcTargetRecord record, MediaType type, int maxBytes)
      throws IOException {
    Optional<String> refusal = PageType.refusal(type.toString());
    return refusal.isPresent()
        ? new Other(refusal.get())
        : found(record, type.toString(), record.body().stream(), maxBytes);
  }

  private static ArchivedPage found(
      WarcTargetRecord record, String type, InputStream content, int maxBytes) throws IOException {
    String address = record.target();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    Optional<String> broken = Optional.empty();
    try (InputStream in = content) {
      byte[] piece = new byte[PIECE];
      for (int units = in.read(piece); units >= 0; units = in.read(piece)) {
        if (units > maxBytes - read.size()) {
          throw new IOException("too large: over the limit of " + maxBytes + " bytes");
        }
        read.write(piece, 0, units);
      }
    } catch (EOFException | ZipException e) {
      if (read.size() == 0) {
        throw e;
      }
      broken = Optional.of("it breaks off in the archive");
    }
    byte[] bytes = read.toByteArray();
    Capture capture =
        new Capture(
            address,
            Payload.of(bytes),
            PageType.stated(type),
            Optional.of(address),
            Optional.empty(),
            Optional.empty(),
            Optional.of(record.date()));
    return new Found(capture, broken.or(() -> cut(record)));
  }

  /** ISO 28500:2017, sections 5.13 and 5.17; reasons that are not listed there are none. */
  private static Optional<String> cut(WarcTargetRecord record) {
    if (record.headers().first("WARC-Segment-Number").isPresent()) {
      return Optional.of("the archive keeps it in several records, of which there is the first");
    }
    return record
        .headers()
        .first("WARC-Truncated")
        .map(
            reason ->
                switch (reason.strip().toLowerCase(Locale.ROOT)) {
                  case "length" -> "the archive cut it, as it was too long";
                  case "time" -> "the archive cut it, as it took too long";
                  case "disconnect" -> "the archive cut it, as the connection broke";
                  default -> "the archive cut it and does not say why";
                });
  }

  private static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** RFC 9309, section 2.3. */
  private static boolean isRobots(String address) {
    return address.toLowerCase(Locale.ROOT).endsWith("/robots.txt");
  }
}
