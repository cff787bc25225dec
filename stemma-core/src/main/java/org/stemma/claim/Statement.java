package org.stemma.claim;

import java.util.List;
import org.stemma.article.Passage;

/**
 * What pages state: an event, its day or hour, a number.
 *
 * @param words the statement, in words of the pages
 * @param passages where it is made, at least one, in any order
 */
public record Statement(String words, List<Passage> passages) {

  public Statement {
    passages = List.copyOf(passages);
  }
}
