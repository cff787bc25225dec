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
 * @param interests number of sides whose word it is, and of independent sources that have it from
 *     none: shown apart, for independent texts may all have it from one government
 * @param sides the sides that are named, in order of their names
 * @param evidence one passage a page or more
 */
public record Support(
    String id,
    String statement,
    List<String> pages,
    int independent,
    int interests,
    List<Interest> sides,
    List<Passage> evidence) {

  public Support {
    pages = List.copyOf(pages);
    sides = List.copyOf(sides);
    evidence = List.copyOf(evidence);
    if (interests < 1) {
      throw new IllegalArgumentException("interests " + interests + " must be >= 1");
    }
    if (independent < 1 || independent > pages.size()) {
      throw new IllegalArgumentException(
          "independent " + independent + " must be in 1.." + pages.size());
    }
  }
}
