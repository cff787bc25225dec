package org.stemma.extract.wording;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.lexicon.Languages;
import org.stemma.text.Span;

/**
 * Reads calendar days out of dates as pages print them. Only full dates count: a day without its
 * year is none. Thread-safe.
 *
 * <p>Month names come from {@link DateWords}. Of dates in numbers with the year last the language
 * says what stands first ({@link DayMonthUsage}); the other reading is kept beside, and marked
 * where the language leaves it open.
 */
public final class DateReader {

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:1[6-9]|20)\\d\\d)\\s?([-/.]|"
              + DateWords.alternatives("year")
              + ")\\s?(\\d{1,2})\\s?(?:\\2|"
              + DateWords.alternatives("month")
              + ")\\s?(\\d{1,2})(?:(?!\\d)|(?<=\\d\\d)(?=[0-2]\\d:[0-5]\\d(?!\\d)))");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![\\d.])");
  static final String JOINT = "(?:(?:" + DateWords.alternatives("joint") + ")(?:\\s|(?<=['’])))?+";
  static final String ORDINAL = "(?:" + DateWords.alternatives("ordinal") + "|\\.)?+";
  static final String GAP = "(?:\\s|[-/]){0,3}";
  private static final String YEAR = "((?:1[6-9]|20)\\d\\d)";

  /** Behind the last number of a date: no digit but those of a time of day set solid. */
  static final String END = "(?!\\d)|(?=[0-2]?\\d:[0-5]\\d(?!\\d))";

  /**
   * Letters of the shortest name of a month in {@code dates.tsv} in letters of Europe; those of
   * other scripts have two, the longest has 12.
   */
  private static final int SHORTEST_NAME = 3;

  /** The first letter of Hebrew; Arabic and the scripts of India stand behind it. */
  private static final char FIRST_OF_OTHERS = '\u05D0';

  static final String NAME = "(" + DateWords.namesOfTwoWords() + "|\\p{L}[\\p{L}\\p{M}]{1,11})";

  /** The name of the month in another usage: {@code 26 شباط / فبراير 2024}. */
  private static final String OTHER_NAME = "(?:\\s?/\\s?" + NAME + ")?+";

  private static final Pattern DAY_NAME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})"
              + ORDINAL
              + GAP
              + JOINT
              + NAME
              + OTHER_NAME
              + "\\.?,?"
              + GAP
              + JOINT
              + YEAR
              + "(?:"
              + END
              + ")");
  private static final Pattern NAME_DAY =
      Pattern.compile(
          NAME + "\\.?\\s{0,3}(\\d{1,2})" + ORDINAL + ",?\\s{0,3}" + YEAR + "(?:" + END + ")");
  private static final Pattern YEAR_NAME =
      Pattern.compile(
          "(?<!\\d)" + YEAR + "\\.?,?[\\s-]{1,3}" + NAME + "\\.?[\\s-]{1,3}(\\d{1,2})(?![\\d:])");

  /** How years begin before those of the web. */
  private static final List<String> EARLY_CENTURIES = List.of("18", "17", "16");

  private final DayMonthUsage usage;
  private final String language;

  /** The first year whose days are read. */
  private final int firstYear;

  private final boolean archived;

  /** A date and where it stands in the text that was read. */
  public record Found(DayReading reading, Span span) {

    public LocalDate date() {
      return reading.day();
    }
  }

  /**
   * @param language the page's BCP 47 language tag, if it has one
   */
  public DateReader(Optional<String> language) {
    this(language, List.of());
  }

  /**
   * @param language the page's BCP 47 language tag, if it has one
   * @param regions tags that tell its country too, of the same language or of none ({@code und-gb})
   */
  public DateReader(Optional<String> language, List<String> regions) {
    this(DayMonthUsage.of(language, regions), language.map(Languages::named).orElse(""), false);
  }

  private DateReader(DayMonthUsage usage, String language, boolean archived) {
    this.usage = usage;
    this.language = language;
    this.firstYear = NumericDate.firstYear(archived);
    this.archived = archived;
  }

  /**
   * The same for what is said of a publication and of nothing else: it reads days of all years of
   * newspapers. Elsewhere a day before there were pages of the web is of what is told.
   */
  public DateReader ofArchive() {
    return new DateReader(usage, language, true);
  }

  /** The first date in {@code text}. */
  public Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /**
   * The first date in what a program states as the day of a publication: of any year of newspapers,
   * but for the days that programs write where they know none.
   */
  public Optional<Found> declared(String text) {
    return first(text)
        .or(() -> ofArchive().first(text).filter(found -> !UnsetDate.is(found.date())));
  }

  /** The dates in {@code text}, in order. */
  public List<Found> all(String written) {
    if (!mayStandIn(written)) {
      return List.of(); // most lines
    }
    String text = withAsciiDigits(written);
    DatePlaces places = new DatePlaces(text);
    boolean year = text.contains("19") || text.contains("20") || isEarly(text);
    if (year) {
      places.collect(
          YEAR_FIRST,
          DatePlaces.Numbers.YEAR_AND_DAY,
          m -> day(m.group(1), m.group(3), m.group(4)));
      if (mayName(text)) {
        places.collect(DAY_NAME, DatePlaces.Numbers.DAY_AND_YEAR, this::dayName);
        places.collect(
            NAME_DAY,
            DatePlaces.Numbers.NAMED_DAY_AND_YEAR,
            m -> named(m.group(3), m.group(1), m.group(2)));
        places.collect(
            YEAR_NAME,
            DatePlaces.Numbers.YEAR_AND_DAY,
            m -> named(m.group(1), m.group(2), m.group(3)));
      }
    }
    places.collect(
        NumericDate.FORM,
        DatePlaces.Numbers.DAY_MONTH_AND_YEAR,
        m -> NumericDate.of(m).flatMap(d -> d.day(usage, firstYear)));
    CalendarDates.collect(places, written, text, language, firstYear);
    if (year && places.isEmpty()) {
      places.collect(COMPACT, DatePlaces.Numbers.ALL, m -> day(m.group(1), m.group(2), m.group(3)));
    }
    return places.found();
  }

  /** Whether {@code text} has the numbers of a date, if only in signs. */
  static boolean mayStandIn(String text) {
    return LineForm.hasDigit(text) || text.indexOf('月') >= 0;
  }

  private boolean isEarly(String text) {
    return archived && EARLY_CENTURIES.stream().anyMatch(text::contains);
  }

  /**
   * The text with its digits of any script (Arabic, Devanagari, full width) as those of ASCII, unit
   * for unit.
   */
  static String withAsciiDigits(String text) {
    char[] units = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit > '9' && Character.isDigit(unit)) {
        units = units == null ? text.toCharArray() : units;
        units[i] = (char) ('0' + Character.digit(unit, 10));
      }
    }
    return units == null ? text : new String(units);
  }

  /** Whether so many letters stand side by side as the shortest name of a month has. */
  private static boolean mayName(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < SHORTEST_NAME; i++) {
      char unit = text.charAt(i);
      letters =
          unit >= FIRST_OF_OTHERS ? SHORTEST_NAME : Character.isLetter(unit) ? letters + 1 : 0;
    }
    return letters == SHORTEST_NAME;
  }

  /** The day of the month of this name; none if there is no such month or day. */
  Optional<MonthDay> monthDay(String month, String day) {
    return DateWords.month(month, language).flatMap(number -> YearlessDay.day(number, day));
  }

  /** Two names of a month must be of the same. */
  private Optional<DayReading> dayName(MatchResult match) {
    String other = match.group(3);
    Optional<Integer> month = DateWords.month(match.group(2), language);
    return other == null || month.equals(DateWords.month(other, language))
        ? named(match.group(4), match.group(2), match.group(1))
        : Optional.empty();
  }

  private Optional<DayReading> named(String year, String month, String day) {
    return DateWords.month(month, language)
        .flatMap(number -> day(year, String.valueOf(number), day));
  }

  private Optional<DayReading> day(String year, String month, String day) {
    return NumericDate.day(
            firstYear, Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .map(DayReading::certain);
  }
}
