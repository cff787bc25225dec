package org.stemma.corpus;

import java.util.Set;

/**
 * "Made from", as it was and as far as pages show it.
 *
 * @param source name of the page that was copied or rewritten
 * @param copy name of the page made from it
 * @param directed whether anything shows which of the two was made from the other
 * @param equals names of pages that show as much as {@code source} of being what {@code copy} was
 *     made from
 */
public record TrueEdge(String source, String copy, boolean directed, Set<String> equals) {

  public TrueEdge {
    equals = Set.copyOf(equals);
  }

  /** Whether nobody can say that {@code page} was not the source. */
  public boolean mayBe(String page) {
    return source.equals(page) || equals.contains(page);
  }
}
