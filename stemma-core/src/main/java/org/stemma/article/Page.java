package org.stemma.article;

import java.util.Arrays;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * One page as received, decoded to text but not cleaned: what all evidence points into.
 *
 * @param name the capture's name, unique in a run
 * @param address where it was found, if known
 * @param mediaType {@code text/html} or {@code text/plain}, as recognised
 * @param charset the IANA name of the charset that the bytes were decoded with
 * @param sha256 digest of the bytes, lower-case hexadecimal
 * @param text the decoded characters, unchanged (a byte order mark is not part of them)
 */
public record Page(
    String name,
    Optional<String> address,
    String mediaType,
    String charset,
    String sha256,
    String text) {

  private static final int CONTEXT = 32;

  /**
   * The words of this page at {@code span}, with their line and up to 32 units of context on either
   * side.
   *
   * @throws IndexOutOfBoundsException if the span does not lie inside the page
   */
  public Evidence evidence(Span span) {
    String prefix = text.substring(safe(Math.max(0, span.start() - CONTEXT)), span.start());
    String suffix = text.substring(span.end(), safe(Math.min(text.length(), span.end() + CONTEXT)));
    return new Evidence(
        name, span.in(text), span.start(), span.end(), line(span.start()), prefix, suffix);
  }

  /**
   * The 1-based number of the line that holds the unit at {@code offset}; lines end at {@code \n}.
   */
  public int line(int offset) {
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  }

  /** Moves an offset off the middle of a surrogate pair. */
  private int safe(int offset) {
    boolean split =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return split ? offset + 1 : offset;
  }

  @Override
  public String toString() {
    return "Page[" + name + ", " + mediaType + ", " + text.length() + " units]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Page that && name.equals(that.name) && sha256.equals(that.sha256);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {name, sha256});
  }
}
