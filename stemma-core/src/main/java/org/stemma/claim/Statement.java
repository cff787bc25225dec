package org.stemma.claim;

import java.util.List;
import org.stemma.article.Passage;

/**
 * What pages state: an event, its day or hour, a number.
 *
 * @param words the statement, in words of the pages
 * @param passages where it is made, one at least, in any order
 */
public record Statement(String words, List<Passage> passages) {

  /**
   * A statement.
   *
   * @throws IllegalArgumentException if there is no passage
   */
  public Statement {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a statement needs a passage");
    }
  }
}
