package org.stemma.search;

import java.util.List;
import java.util.Optional;
import org.stemma.search.Findable.Place;
import org.stemma.text.Span;

/**
 * What was found.
 *
 * @param kind one of {@link SearchQuery#KINDS}
 * @param name id of the item, or of the segment
 * @param snippets what holds the words, at least one
 */
public record Found(String kind, String name, List<Snippet> snippets) {

  public Found {
    snippets = List.copyOf(snippets);
  }

  /**
   * Some words of it.
   *
   * @param words as a person reads them
   * @param marked where what was asked for stands in them, in order, none over another
   * @param place of the passage they were cut from; empty for words of the account
   */
  public record Snippet(String words, List<Span> marked, Optional<Place> place) {

    public Snippet {
      marked = List.copyOf(marked);
    }
  }
}
