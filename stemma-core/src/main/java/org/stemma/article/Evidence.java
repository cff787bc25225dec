package org.stemma.article;

import java.util.Comparator;
import java.util.Objects;
import org.stemma.text.Span;

/**
 * Exact words of a page: what every item of an account rests on. Made only by {@link
 * Page#evidence}, so that {@code page.text().substring(start, end)} equals {@code exact}.
 *
 * <p>Carries a W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end)
 * at once.
 *
 * @param file name of the page
 * @param exact the words, at least one unit, never normalised; in a page of markup they may hold
 *     tags and entities
 * @param start 0-based UTF-16 offset into the decoded page, inclusive
 * @param end the same, exclusive
 * @param line 1-based line of {@code start}
 * @param prefix up to 32 units before
 * @param suffix up to 32 units after
 */
public record Evidence(
    String file, String exact, int start, int end, int line, String prefix, String suffix)
    implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::file)
          .thenComparingInt(Evidence::start)
          .thenComparingInt(Evidence::end);

  public Evidence {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("exact must not be empty");
    }
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " must be >= 0");
    }
    if (line < 1) {
      throw new IllegalArgumentException("line " + line + " must be >= 1");
    }
    if (exact.length() != end - start) {
      throw new IllegalArgumentException(
          "exact has " + exact.length() + " units, start " + start + " and end " + end + " do not");
    }
  }

  /** The place of the words in the file, in UTF-16 units. */
  public Span span() {
    return Span.of(start, end);
  }

  /** Whether both lie in one page and share at least half of the units of the longer. */
  public boolean meets(Evidence other) {
    return file.equals(other.file) && span().meets(other.span());
  }

  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
