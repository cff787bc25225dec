package org.stemma.contradiction;

import java.util.Optional;
import org.stemma.article.Passage;

/**
 * A source takes back what it said.
 *
 * @param page name of the page that takes it back
 * @param words where it says so or says something else; empty if the words are only gone
 */
public record Withdrawal(String page, Optional<Passage> words) implements Comparable<Withdrawal> {

  /** A page that takes something back in {@code words}. */
  static Withdrawal by(Passage words) {
    return new Withdrawal(words.page(), Optional.of(words));
  }

  @Override
  public int compareTo(Withdrawal other) {
    int pages = page.compareTo(other.page);
    return pages != 0
        ? pages
        : Integer.compare(
            words.map(w -> w.span().start()).orElse(-1),
            other.words.map(w -> w.span().start()).orElse(-1));
  }
}
