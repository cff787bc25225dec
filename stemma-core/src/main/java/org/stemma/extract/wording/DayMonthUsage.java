package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * Whether a language, or a country in it, writes the day or the month first in a date of numbers
 * ({@code day-month-order.tsv}).
 *
 * @param monthFirst what is read first if nothing else tells
 * @param open whether the language does not settle it
 */
record DayMonthUsage(boolean monthFirst, boolean open) {

  private static final DayMonthUsage DAY_FIRST = new DayMonthUsage(false, false);

  /** Of a text in no known language. */
  static final DayMonthUsage UNKNOWN = new DayMonthUsage(false, true);

  private static final Map<String, DayMonthUsage> OF_TAGS =
      Lexicon.GENERAL.rows("day-month-order.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), DayMonthUsage::of));

  private static DayMonthUsage of(List<String> row) {
    return new DayMonthUsage(row.get(1).equals("month"), row.get(2).equals("open"));
  }

  /**
   * The usage of the country in the tag, else of its language.
   *
   * @param tag BCP 47, with hyphens or low lines; without one nothing is settled
   */
  static DayMonthUsage of(Optional<String> tag) {
    String hyphened = tag.orElse("").strip().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> parts = List.of(hyphened.split("-"));
    String language = parts.get(0);
    if (language.length() < 2 || language.equals("und")) {
      return UNKNOWN;
    }
    for (String part : parts.subList(1, parts.size())) {
      DayMonthUsage ofCountry = OF_TAGS.get(language + "-" + part);
      if (ofCountry != null) {
        return ofCountry;
      }
    }
    // Some pages write the name of the language, or its code of three letters.
    String code = language.substring(0, 2);
    return OF_TAGS.getOrDefault(language, OF_TAGS.getOrDefault(code, DAY_FIRST));
  }
}
