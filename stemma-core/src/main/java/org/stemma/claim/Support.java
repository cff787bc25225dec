package org.stemma.claim;

import java.util.List;
import org.stemma.article.Passage;

/**
 * How widely a statement is made.
 *
 * @param id stable over runs on the same input
 * @param statement the statement, in words of the pages
 * @param pages names of the pages that make it, sorted: the naive count is their number
 * @param independent number of independent sources among them
 * @param evidence one passage a page or more
 */
public record Support(
    String id, String statement, List<String> pages, int independent, List<Passage> evidence) {

  public Support {
    pages = List.copyOf(pages);
    evidence = List.copyOf(evidence);
    if (independent < 1 || independent > pages.size()) {
      throw new IllegalArgumentException(
          "independent " + independent + " must be in 1.." + pages.size());
    }
  }
}
