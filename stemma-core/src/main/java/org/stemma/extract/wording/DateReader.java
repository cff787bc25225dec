package org.stemma.extract.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * Reads calendar days out of dates as pages print them. Only full dates count: a day without its
 * year is none. Thread-safe.
 *
 * <p>Month names come from {@link DateWords}. Numeric dates are read day first; month first only
 * where the language is English and the page does not say it is British, Irish or of another
 * country that writes the day first.
 */
public final class DateReader {

  /** Publication on the web began here; earlier years are of the subject, not of the page. */
  private static final int FIRST_YEAR = 1995;

  private static final int LAST_YEAR = 2099;

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?([-/.年])\\s?(\\d{1,2})\\s?(?:\\2|月)\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![\\d.])");
  private static final Pattern DAY_OR_MONTH_FIRST =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d/])");
  private static final String JOINT =
      "(?:(?:" + DateWords.alternatives("joint") + ")(?:\\s|(?<=['’])))?+";
  private static final String ORDINAL = "(?:" + DateWords.alternatives("ordinal") + "|\\.)?+";
  private static final String GAP = "(?:\\s|[-/]){0,3}";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String NAME = "(\\p{L}{3,12})";
  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})"
              + ORDINAL
              + GAP
              + JOINT
              + NAME
              + "\\.?,?"
              + GAP
              + JOINT
              + YEAR
              + "(?!\\d)");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAME
              + "\\.?\\s{0,3}(\\d{1,2})"
              + ORDINAL
              + ",?\\s{0,3}"
              + YEAR
              + "(?!\\d)");
  private static final Pattern YEAR_NAME =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "\\.?,?[\\s-]{1,3}" + NAME + "\\.?[\\s-]{1,3}(\\d{1,2})(?![\\d:])");

  private static final Pattern DAY_FIRST_TAG =
      Pattern.compile("en-(?:gb|ie|au|nz|in|za|pk|ng|ke|sg|my|hk).{0,20}");

  private final boolean monthFirst;
  private final String language;

  /** A date and where it stands in the text that was read. */
  public record Found(LocalDate date, Span span) {}

  /**
   * @param language the page's BCP 47 language tag, if it has one
   */
  public DateReader(Optional<String> language) {
    String tag = language.orElse("").toLowerCase(Locale.ROOT).replace('_', '-');
    boolean english = tag.startsWith("en");
    boolean dayFirst = DAY_FIRST_TAG.matcher(tag).matches();
    monthFirst = english && !dayFirst;
    this.language = tag.substring(0, Math.min(2, tag.length()));
  }

  /** The first date in {@code text}. */
  public Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The dates in {@code text}, in order. */
  List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    boolean year = text.contains("19") || text.contains("20");
    if (year) {
      collect(YEAR_FIRST, text, m -> day(m.group(1), m.group(3), m.group(4)), found);
      collect(DAY_NAME, text, m -> named(m.group(3), m.group(2), m.group(1)), found);
      collect(NAME_DAY, text, m -> named(m.group(3), m.group(1), m.group(2)), found);
      collect(YEAR_NAME, text, m -> named(m.group(1), m.group(2), m.group(3)), found);
    }
    collect(
        DAY_OR_MONTH_FIRST,
        text,
        m ->
            isCount(m)
                ? Optional.empty()
                : numeric(m.group(1), m.group(3), m.group(4), m.group(2).charAt(0)),
        found);
    if (year && found.isEmpty()) {
      collect(COMPACT, text, m -> day(m.group(1), m.group(2), m.group(3)), found);
    }
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher matcher);
  }

  private static void collect(Pattern pattern, String text, Reading reading, List<Found> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = Span.of(matcher.start(), matcher.end());
      if (found.stream().noneMatch(f -> f.span.overlaps(span))) {
        reading.of(matcher).ifPresent(date -> found.add(new Found(date, span)));
      }
    }
  }

  /** "10 - 25 - 50" is a choice of numbers; "3. 5. 24" is a day. */
  private static boolean isCount(Matcher date) {
    return date.group(4).length() == 2
        && date.group(2).charAt(0) != '.'
        && date.group().indexOf(' ') >= 0;
  }

  private Optional<LocalDate> named(String year, String month, String day) {
    return DateWords.month(month, language)
        .flatMap(number -> day(year, String.valueOf(number), day));
  }

  private Optional<LocalDate> numeric(String first, String second, String year, char sign) {
    String full = year.length() == 2 ? "20" + year : year;
    boolean swapped = sign == '/' && monthFirst;
    Optional<LocalDate> date = swapped ? day(full, first, second) : day(full, second, first);
    if (date.isPresent()) {
      return date;
    }
    return swapped ? day(full, second, first) : day(full, first, second);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
