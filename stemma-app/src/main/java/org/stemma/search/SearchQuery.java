package org.stemma.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.export.Because;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * What is asked for; all of it must hold.
 *
 * @param words stand in it
 * @param people of persons or bodies that it names
 * @param places of places that it names
 * @param pages of the names of pages that it stands on
 * @param kind one of {@link #KINDS}, if only one is wanted
 * @param from the first day that it may be of; what has no day is then not found
 * @param to the last
 */
public record SearchQuery(
    List<Phrase> words,
    List<Phrase> people,
    List<Phrase> places,
    List<Phrase> pages,
    Optional<String> kind,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** The kind of what is no item but text of a page. */
  public static final String PASSAGES = "passages";

  /** What can be found: items by the list of the account that holds them, and passages. */
  public static final List<String> KINDS = kinds();

  /** The names of all that can be asked, as {@link #of} takes them. */
  public static final List<String> FIELDS =
      List.of("q", "kind", "page", "from", "to", "person", "place");

  public SearchQuery {
    words = List.copyOf(words);
    people = List.copyOf(people);
    places = List.copyOf(places);
    pages = List.copyOf(pages);
  }

  private static List<String> kinds() {
    List<String> kinds = new ArrayList<>(Because.LISTS);
    kinds.remove("decisions"); // stand beside the account that is looked up
    kinds.add(PASSAGES);
    return List.copyOf(kinds);
  }

  /**
   * What a person or program asks, in any of the {@link #FIELDS}; fields of other names and blank
   * ones are passed over. In {@code q} words between quotation marks stand together and {@code *}
   * ends the beginning of a word; days are EDTF ({@code 2031}, {@code 2031-03}, {@code
   * 2031-03-04}).
   *
   * @throws IllegalArgumentException if nothing is asked, or a kind or day is none; the message
   *     says what would be right
   */
  public static SearchQuery of(Map<String, String> asked) {
    SearchQuery query =
        new SearchQuery(
            Phrases.of(asked.getOrDefault("q", "")),
            Phrases.together(asked.getOrDefault("person", "")),
            Phrases.together(asked.getOrDefault("place", "")),
            Phrases.together(asked.getOrDefault("page", "")),
            said(asked, "kind").map(SearchQuery::kind),
            said(asked, "from").map(text -> day("from", text, TimeValue::earliest)),
            said(asked, "to").map(text -> day("to", text, TimeValue::latest)));
    if (query.isEmpty()) {
      throw new IllegalArgumentException(
          "name words to look for, or a person, place, page, kind or day");
    }
    return query;
  }

  private static Optional<String> said(Map<String, String> asked, String field) {
    return Optional.ofNullable(asked.get(field)).map(String::strip).filter(t -> !t.isEmpty());
  }

  private static String kind(String text) {
    if (!KINDS.contains(text)) {
      throw new IllegalArgumentException(
          "there is no kind \"" + text + "\"; kinds are " + String.join(", ", KINDS));
    }
    return text;
  }

  private static LocalDate day(
      String field, String text, Function<TimeValue, Optional<LocalDate>> bound) {
    return Edtf.parse(text)
        .flatMap(bound)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    field + ": \"" + text + "\" is no date: write 2025, 2025-08 or 2025-08-15"));
  }

  private boolean isEmpty() {
    return words.isEmpty()
        && people.isEmpty()
        && places.isEmpty()
        && pages.isEmpty()
        && kind.isEmpty()
        && from.isEmpty()
        && to.isEmpty();
  }

  /** The phrases by the field of a findable that must hold them. */
  public Map<String, List<Phrase>> phrases() {
    return Map.of("words", words, "people", people, "places", places, "pages", pages);
  }
}
