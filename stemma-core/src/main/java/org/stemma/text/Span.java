package org.stemma.text;

import java.util.Comparator;

/**
 * A stretch of a text: half-open, in UTF-16 code units, 0-based, as {@link String#substring(int,
 * int)} counts.
 *
 * <p>Ordered by start, then by end. Readers that count code points (most file formats outside Java
 * and JavaScript) must convert.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " must be >= start " + start);
    }
  }

  /** The span from {@code start} (inclusive) to {@code end} (exclusive). */
  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  /** Number of UTF-16 code units, 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether no unit stands in it. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the unit at {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly inside; an empty span at either border counts as inside. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return overlap(other) > 0;
  }

  /** Number of units that the two share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /**
   * Whether the two share at least half of the units of the longer one: the rule by which accounts
   * are scored.
   */
  public boolean meets(Span other) {
    return 2 * overlap(other) >= Math.max(length(), other.length()) && overlaps(other);
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch counted from {@code offset} units further left. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  /**
   * The words of {@code text} that this span names.
   *
   * @throws IndexOutOfBoundsException if the span does not lie inside the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * This span without white space (as {@link Character#isWhitespace(char)}) at its ends; empty if
   * there is nothing else.
   */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean blank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u200b' || unit == '\ufeff';
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
