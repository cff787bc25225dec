package org.stemma.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes the codings of an answer's content (RFC 9110, section 8.4). Archives often keep an answer
 * unpacked under a head that still says how it came, so bytes that have not the form of a coding
 * are taken as they are.
 */
final class ContentCoding {

  /** Codings of one answer. By judgement: there is one. */
  private static final int MOST = 4;

  private ContentCoding() {}

  /**
   * The content of {@code coded}.
   *
   * @param codings values of {@code Content-Encoding}, in the order in which they were applied
   * @throws IOException where one is not known
   */
  static InputStream undone(InputStream coded, List<String> codings) throws IOException {
    List<String> names =
        codings.stream()
            .flatMap(value -> Stream.of(value.split(",")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty() && !name.equals("identity"))
            .toList();
    if (names.size() > MOST) {
      throw new IOException("coded in " + names.size() + " ways, one upon the other");
    }
    InputStream content = coded;
    for (String name : names.reversed()) {
      content = undone(new BufferedInputStream(content), name);
    }
    return content;
  }

  private static InputStream undone(BufferedInputStream coded, String name) throws IOException {
    coded.mark(2);
    int first = coded.read();
    int second = coded.read();
    coded.reset();
    return switch (name) {
      case "gzip", "x-gzip" -> first == 0x1f && second == 0x8b ? new GZIPInputStream(coded) : coded;
      case "deflate" -> inflated(coded, first, second);
      default -> throw new IOException("coded with \"" + name + "\", which is not read here");
    };
  }

  /** In the form of zlib (RFC 1950, section 2.2), or as some servers send it, without its head. */
  private static InputStream inflated(InputStream coded, int first, int second) {
    boolean zlib = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    boolean text = first == '<' || first == '\r' || first == '\n' || first == ' ';
    return text ? coded : new InflaterInputStream(coded, new Inflater(!zlib));
  }
}
