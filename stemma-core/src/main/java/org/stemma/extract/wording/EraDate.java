package org.stemma.extract.wording;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date whose year is counted in an era: {@code 令和6年2月26日}, {@code 民國113年2月26日}. The eras are
 * those of {@code dates.tsv}.
 */
final class EraDate {

  /** The year before the first of each era. */
  private static final Map<String, Integer> ERAS =
      DateWords.rows("era").stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Integer.valueOf(r.get(2))));

  static final Pattern FORM =
      Pattern.compile(
          "("
              + DateWords.alternatives("era")
              + ")\\s?(\\d{1,3}|元)\\s?(?:"
              + DateWords.alternatives("year")
              + ")\\s?(\\d{1,2})\\s?(?:"
              + DateWords.alternatives("month")
              + ")\\s?(\\d{1,2})(?!\\d)");

  private EraDate() {}

  /** The day that a match of {@link #FORM} names. */
  static Optional<DayReading> of(MatchResult match) {
    int year = match.group(2).equals("元") ? 1 : Integer.parseInt(match.group(2));
    return NumericDate.day(
            ERAS.getOrDefault(match.group(1), 0) + year,
            Integer.parseInt(match.group(3)),
            Integer.parseInt(match.group(4)))
        .map(DayReading::certain);
  }
}
