package org.stemma.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What can be found.
 *
 * @param kind one of {@link SearchQuery#KINDS}
 * @param name id of the item, or of the segment
 * @param parts what is searched, at least one
 * @param people persons and bodies that it names
 * @param places places that it names
 * @param pages names of the pages that it stands on
 * @param first the first day that it may be of, if that is known; {@code last} the last
 */
public record Findable(
    String kind,
    String name,
    List<Part> parts,
    List<String> people,
    List<String> places,
    List<String> pages,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  public Findable {
    parts = List.copyOf(parts);
    people = List.copyOf(people);
    places = List.copyOf(places);
    pages = List.copyOf(pages);
  }

  /**
   * Some of its words.
   *
   * @param words as a person reads them
   * @param place where they stand; empty for words of the account
   */
  public record Part(String words, Optional<Place> place) {}

  /**
   * Where words stand in a page as received.
   *
   * @param line 1-based
   * @param start UTF-16 units of the decoded page, half-open to {@code end}
   */
  public record Place(String file, int line, int start, int end) {}
}
