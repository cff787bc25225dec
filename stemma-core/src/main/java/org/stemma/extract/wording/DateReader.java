package org.stemma.extract.wording;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
          "(?<!\\d)((?:19|20)\\d\\d)\\s?([-/.]|"
              + DateWords.alternatives("year")
              + ")\\s?(\\d{1,2})\\s?(?:\\2|"
              + DateWords.alternatives("month")
              + ")\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?![\\d.])");
  static final String JOINT = "(?:(?:" + DateWords.alternatives("joint") + ")(?:\\s|(?<=['’])))?+";
  static final String ORDINAL = "(?:" + DateWords.alternatives("ordinal") + "|\\.)?+";
  static final String GAP = "(?:\\s|[-/]){0,3}";
  private static final String YEAR = "((?:19|20)\\d\\d)";

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

  private final DayMonthUsage usage;
  private final String language;

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
    usage = DayMonthUsage.of(language, regions);
    this.language = language.map(Languages::named).orElse("");
  }

  /** The first date in {@code text}. */
  public Optional<Found> first(String text) {
    List<Found> all = all(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The dates in {@code text}, in order. */
  List<Found> all(String written) {
    if (!LineForm.hasDigit(written)) {
      return List.of(); // most lines: there is no date without a number
    }
    String text = withAsciiDigits(written);
    List<Found> found = new ArrayList<>();
    boolean year = text.contains("19") || text.contains("20");
    if (year) {
      collect(YEAR_FIRST, Digits.YEAR, text, m -> day(m.group(1), m.group(3), m.group(4)), found);
      if (mayName(text)) {
        collect(DAY_NAME, Digits.DAY, text, this::dayName, found);
        collect(NAME_DAY, Digits.ANY, text, m -> named(m.group(3), m.group(1), m.group(2)), found);
        collect(
            YEAR_NAME, Digits.YEAR, text, m -> named(m.group(1), m.group(2), m.group(3)), found);
      }
    }
    collect(
        NumericDate.FORM,
        Digits.DAY,
        text,
        m -> NumericDate.of(m).flatMap(d -> d.day(usage)),
        found);
    if (solar(written, text)) {
      collect(SolarDate.NUMBERS, Digits.YEAR, text, SolarDate::ofNumbers, found);
      collect(SolarDate.NAMED, Digits.DAY, text, SolarDate::ofNames, found);
    }
    if (text.indexOf('年') >= 0) {
      eras(text, found);
    }
    if (year && found.isEmpty()) {
      collect(COMPACT, Digits.ALL, text, m -> day(m.group(1), m.group(2), m.group(3)), found);
    }
    return found;
  }

  /**
   * The text with its digits of any script (Arabic, Devanagari, full width) as those of ASCII, unit
   * for unit.
   */
  private static String withAsciiDigits(String text) {
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

  /** Whether a date of the solar calendar may stand there: a year of it, in a text of its users. */
  private boolean solar(String written, String text) {
    boolean users = language.equals("fa") || !written.equals(text);
    return users && (text.contains("13") || text.contains("14"));
  }

  private static void eras(String text, List<Found> found) {
    int before = found.size();
    Matcher matcher = EraDate.FORM.matcher(text);
    while (matcher.find()) {
      Span span = Span.of(matcher.start(), matcher.end());
      EraDate.of(matcher).ifPresent(day -> found.add(new Found(day, span)));
    }
    if (found.size() > before) {
      found.sort(Comparator.comparing(Found::span));
    }
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

  private interface Reading {
    Optional<DayReading> of(MatchResult match);
  }

  /** How many digits the number has with which a date begins: most numbers begin none. */
  private enum Digits {
    DAY(1, 2),
    YEAR(4, 4),
    /** Year, month and day. */
    ALL(8, 8),
    /** Day and year may stand without a gap behind the name of the month. */
    ANY(1, Integer.MAX_VALUE);

    private final int fewest;
    private final int most;

    Digits(int fewest, int most) {
      this.fewest = fewest;
      this.most = most;
    }

    boolean are(int digits) {
      return fewest <= digits && digits <= most;
    }
  }

  /**
   * Looks for the pattern, which begins with a number, or with a name of letters before it, at the
   * numbers of the text: they are few. A date that overlaps one found before is none.
   *
   * @param digits of the first number
   * @param found in order, before and after
   */
  private static void collect(
      Pattern pattern, Digits digits, String text, Reading reading, List<Found> found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    List<Found> before = List.copyOf(found);
    int next = 0;
    int behind = 0;
    int number = number(text, 0);
    while (number < text.length()) {
      int end = numberEnd(text, number);
      int start = pattern == NAME_DAY ? nameBefore(text, number) : number;
      if (digits.are(end - number)
          && start >= behind
          && matcher.region(start, text.length()).lookingAt()) {
        Span span = Span.of(start, matcher.end());
        behind = span.end();
        while (next < before.size() && before.get(next).span.end() <= start) {
          next++;
        }
        if (next == before.size() || !before.get(next).span.overlaps(span)) {
          reading.of(matcher).ifPresent(day -> found.add(new Found(day, span)));
        }
      }
      number = number(text, end);
    }
    if (!before.isEmpty() && found.size() > before.size()) {
      found.sort(Comparator.comparing(Found::span));
    }
  }

  /** Where the first number at or behind {@code from} begins; the length of the text if none. */
  private static int number(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String text, int number) {
    int at = number;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** Where the run of letters begins that stands before {@code number}, or {@code number}. */
  private static int nameBefore(String text, int number) {
    int at = number;
    while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    while (at > 0 && Character.isLetter(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
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

  private static Optional<DayReading> day(String year, String month, String day) {
    return NumericDate.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .map(DayReading::certain);
  }
}
