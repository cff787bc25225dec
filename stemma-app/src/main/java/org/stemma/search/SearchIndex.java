package org.stemma.search;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where it is looked up what holds words. */
public interface SearchIndex {

  /**
   * What {@code query} asks for: items in the order of the account, then passages in the order of
   * their pages' names.
   *
   * @param from how many to pass over
   * @param limit how many to give at most
   */
  List<Found> find(SearchQuery query, int from, int limit);

  /** The index that {@code maker} makes once it is asked for the first time. Thread-safe. */
  static SearchIndex whenAsked(Supplier<SearchIndex> maker) {
    return new SearchIndex() {
      private @Nullable SearchIndex made;

      @Override
      public List<Found> find(SearchQuery query, int from, int limit) {
        return index().find(query, from, limit);
      }

      private synchronized SearchIndex index() {
        if (made == null) {
          made = maker.get();
        }
        return made;
      }
    };
  }
}
