package org.stemma.article;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * One page as received, decoded to text but not cleaned: what all evidence points into. Immutable;
 * two pages are equal if their names and digests are.
 */
public final class Page {

  /**
   * Units of the page before and behind cited words, as {@link Evidence} has them. By judgement.
   */
  private static final int CONTEXT = 32;

  private final String name;
  private final Optional<String> address;
  private final String mediaType;
  private final String charset;
  private final String sha256;
  private final String text;
  private final Optional<Instant> captured;

  /** Offsets of the line ends, ascending: a page may be cited at ten thousands of places. */
  private final int[] lineEnds;

  /**
   * A page.
   *
   * @param name the capture's name, unique in a run
   * @param address where it was found, if known
   * @param mediaType {@code text/html} or {@code text/plain}, as recognised
   * @param charset the IANA name of the charset that the bytes were decoded with
   * @param sha256 digest of the bytes, lower-case hexadecimal
   * @param text the decoded characters, unchanged (a byte order mark is not part of them)
   * @param captured when it was retrieved, if known
   */
  public Page(
      String name,
      Optional<String> address,
      String mediaType,
      String charset,
      String sha256,
      String text,
      Optional<Instant> captured) {
    this.name = Objects.requireNonNull(name, "name");
    this.address = Objects.requireNonNull(address, "address");
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
    this.charset = Objects.requireNonNull(charset, "charset");
    this.sha256 = Objects.requireNonNull(sha256, "sha256");
    this.text = Objects.requireNonNull(text, "text");
    this.captured = Objects.requireNonNull(captured, "captured");
    this.lineEnds = lineEnds(text);
  }

  /** A page of which it is not known when it was retrieved. */
  public Page(
      String name,
      Optional<String> address,
      String mediaType,
      String charset,
      String sha256,
      String text) {
    this(name, address, mediaType, charset, sha256, text, Optional.empty());
  }

  private static int[] lineEnds(String text) {
    int[] ends = new int[64];
    int used = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (used == ends.length) {
        ends = Arrays.copyOf(ends, used * 2);
      }
      ends[used++] = at;
    }
    return Arrays.copyOf(ends, used);
  }

  /** The capture's name, unique in a run. */
  public String name() {
    return name;
  }

  /** Where it was found, if known. */
  public Optional<String> address() {
    return address;
  }

  /** {@code text/html} or {@code text/plain}. */
  public String mediaType() {
    return mediaType;
  }

  /** The IANA name of the charset that the bytes were decoded with. */
  public String charset() {
    return charset;
  }

  /** The digest of the bytes, lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** What every offset into this page counts in. */
  public String text() {
    return text;
  }

  /** When it was retrieved, if known. */
  public Optional<Instant> captured() {
    return captured;
  }

  /**
   * The words of this page at {@code span}, with their line and up to 32 units of context on either
   * side.
   *
   * @throws IndexOutOfBoundsException if the span does not lie inside the page
   * @throws IllegalArgumentException if it is empty
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
    int at = Arrays.binarySearch(lineEnds, offset);
    return 1 + (at >= 0 ? at : -at - 1);
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
    return Objects.hash(name, sha256);
  }
}
