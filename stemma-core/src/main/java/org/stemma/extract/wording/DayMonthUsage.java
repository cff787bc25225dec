package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Languages;
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

  /** In which the usage of a country is looked up where no language is stated. */
  private static final String COMMON_LANGUAGE = "en";

  /** Stands for the language of a tag that names none (BCP 47). */
  private static final String NO_LANGUAGE = "und";

  private static final Map<String, DayMonthUsage> OF_TAGS =
      Lexicon.GENERAL.rows("day-month-order.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), DayMonthUsage::of));

  private static DayMonthUsage of(List<String> row) {
    return new DayMonthUsage(row.get(1).equals("month"), row.get(2).equals("open"));
  }

  /**
   * The usage of the country that the tags name, else of the language. Countries of which one
   * writes the day first and another the month leave it open.
   *
   * @param tag of the page, BCP 47, with hyphens or low lines
   * @param others what else tells of its country: tags of the same language, or of none ({@code
   *     und-gb})
   */
  static DayMonthUsage of(Optional<String> tag, List<String> others) {
    if (others.isEmpty()) {
      return tag.map(DayMonthUsage::normal).map(DayMonthUsage::ofTag).orElse(UNKNOWN);
    }
    List<String> tags =
        Stream.concat(tag.stream(), others.stream()).map(DayMonthUsage::normal).toList();
    Optional<String> stated = tags.stream().filter(DayMonthUsage::hasLanguage).findFirst();
    String language = stated.map(DayMonthUsage::language).orElse(COMMON_LANGUAGE);
    List<DayMonthUsage> ofCountries =
        tags.stream()
            .filter(one -> !hasLanguage(one) || language(one).equals(language))
            .flatMap(one -> ofCountry(language, one).stream())
            .filter(usage -> !usage.open)
            .distinct()
            .toList();
    DayMonthUsage own = stated.map(one -> of(language, one)).orElse(UNKNOWN);
    return switch (ofCountries.size()) {
      case 0 -> own;
      case 1 -> ofCountries.get(0);
      default -> new DayMonthUsage(own.monthFirst, true);
    };
  }

  /** What one tag tells alone. */
  private static DayMonthUsage ofTag(String tag) {
    return hasLanguage(tag)
        ? of(language(tag), tag)
        : ofCountry(COMMON_LANGUAGE, tag).filter(usage -> !usage.open).orElse(UNKNOWN);
  }

  /** The usage of a language whatever the country. */
  static DayMonthUsage of(String language) {
    return of(language, language);
  }

  /** The usage of the country in {@code tag}, else of {@code language}. */
  private static DayMonthUsage of(String language, String tag) {
    return ofCountry(language, tag).orElseGet(() -> OF_TAGS.getOrDefault(language, DAY_FIRST));
  }

  private static Optional<DayMonthUsage> ofCountry(String language, String tag) {
    String[] parts = tag.split("-");
    for (int i = 1; i < parts.length; i++) {
      DayMonthUsage known = OF_TAGS.get(language + "-" + parts[i]);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private static String normal(String tag) {
    return tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of the language by which the list knows it, or by which lists of words do. */
  private static String language(String tag) {
    String own = Languages.primary(tag);
    return OF_TAGS.containsKey(own) ? own : Languages.named(tag);
  }

  private static boolean hasLanguage(String tag) {
    String own = Languages.primary(tag);
    return own.length() >= 2 && !own.equals(NO_LANGUAGE);
  }
}
