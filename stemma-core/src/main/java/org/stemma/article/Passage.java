package org.stemma.article;

import java.util.Comparator;
import org.stemma.text.Span;

/**
 * Words of one article that an item of the account rests on, known both ways: as the reader sees
 * them and as received.
 *
 * @param evidence the words of the page as received
 * @param segment id of the segment they stand in; the page's name where they stand in none (a
 *     title, a dropped line)
 * @param span where they stand in {@link Article#text()}
 */
public record Passage(Evidence evidence, String segment, Span span) implements Comparable<Passage> {

  private static final Comparator<Passage> ORDER = Comparator.comparing(Passage::evidence);

  /** The name of the page. */
  public String page() {
    return evidence.file();
  }

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
