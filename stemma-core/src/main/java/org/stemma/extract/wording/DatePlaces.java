package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * The places of a text where dates stand, in order: collected one form after another, each at the
 * numbers of the text. Not thread-safe; one text.
 */
final class DatePlaces {

  /** Of a year that is written out. */
  private static final int YEAR_DIGITS = 4;

  /** The most of a day or a month. */
  private static final int DAY_DIGITS = 2;

  /** Units of a sign with a blank before and behind it. */
  private static final int LONGEST_SIGN = 3;

  /** Bounds of the numbers of most texts. */
  private static final int FEW = 16;

  private final String text;
  private final List<DateReader.Found> found = new ArrayList<>();

  /** Where the numbers of the text begin and end, by turns. */
  private final int[] bounds;

  /**
   * @param text its digits those of ASCII
   */
  DatePlaces(String text) {
    this.text = text;
    this.bounds = bounds(text);
  }

  /** What a place of the pattern says; nothing if there is no such day. */
  interface Reading {
    Optional<DayReading> of(MatchResult match);
  }

  /** The numbers of a date, by their digits: most numbers begin none. */
  enum Numbers {
    /** A day or a month. */
    DAY,
    YEAR,
    /** Year, month and day in one. */
    ALL,
    /** A day, then the year, with a name between. */
    DAY_AND_YEAR,
    /** A year, then a day or month. */
    YEAR_AND_DAY,
    /** A day, a month, and what may be a year. */
    DAY_MONTH_AND_YEAR,
    /** Day and year, which may stand without a gap, behind the name of the month. */
    NAMED_DAY_AND_YEAR
  }

  /**
   * Looks for the pattern, which begins with a number, or with a name of letters before it, at the
   * numbers of the text: they are few. A date that overlaps one found before is none.
   *
   * @param numbers those of the date
   */
  void collect(Pattern pattern, Numbers numbers, Reading reading) {
    int number = next(numbers, 0);
    if (number == count()) {
      return;
    }
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    List<DateReader.Found> before = List.copyOf(found);
    int next = 0;
    int behind = 0;
    for (; number < count(); number = next(numbers, number + 1)) {
      int start =
          numbers == Numbers.NAMED_DAY_AND_YEAR ? nameBefore(text, start(number)) : start(number);
      if (start >= behind && matcher.region(start, text.length()).lookingAt()) {
        Span span = Span.of(start, matcher.end());
        behind = span.end();
        while (next < before.size() && before.get(next).span().end() <= start) {
          next++;
        }
        if (next == before.size() || !before.get(next).span().overlaps(span)) {
          reading.of(matcher).ifPresent(day -> found.add(new DateReader.Found(day, span)));
        }
      }
    }
    if (!before.isEmpty() && found.size() > before.size()) {
      found.sort(Comparator.comparing(DateReader.Found::span));
    }
  }

  /** Looks for the pattern at all places of the text; what overlaps a date found before is none. */
  void collectAnywhere(Pattern pattern, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = Span.of(matcher.start(), matcher.end());
      if (found.stream().noneMatch(before -> before.span().overlaps(span))) {
        reading.of(matcher).ifPresent(day -> found.add(new DateReader.Found(day, span)));
      }
    }
    found.sort(Comparator.comparing(DateReader.Found::span));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The dates that were collected, in the order of the text. */
  List<DateReader.Found> found() {
    return found;
  }

  /** The first number at or behind {@code from} with which such a date may begin. */
  private int next(Numbers numbers, int from) {
    int number = from;
    while (number < count() && !mayBegin(numbers, number)) {
      number++;
    }
    return number;
  }

  private boolean mayBegin(Numbers numbers, int number) {
    return switch (numbers) {
      case DAY -> isDay(number);
      case YEAR -> digits(number) == YEAR_DIGITS;
      case ALL -> digits(number) == YEAR_DIGITS + 2 * DAY_DIGITS;
      case DAY_AND_YEAR -> isDay(number) && isYear(number + 1);
      case YEAR_AND_DAY -> digits(number) == YEAR_DIGITS && isDay(number + 1);
      case DAY_MONTH_AND_YEAR ->
          isDay(number) && isDay(number + 1) && isParted(number) && isParted(number + 1);
      case NAMED_DAY_AND_YEAR -> isDay(number) ? isYear(number + 1) : digits(number) > YEAR_DIGITS;
    };
  }

  private boolean isDay(int number) {
    int digits = digits(number);
    return digits > 0 && digits <= DAY_DIGITS;
  }

  /** Whether a sign and at most two blanks stand between it and the next number. */
  private boolean isParted(int number) {
    int end = bounds[2 * number + 1];
    if (digits(number + 1) == 0 || start(number + 1) - end > LONGEST_SIGN) {
      return false;
    }
    for (int at = end; at < start(number + 1); at++) {
      if (NumericDate.SIGNS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be a year, to which a time of day may be set solid. */
  private boolean isYear(int number) {
    return digits(number) >= YEAR_DIGITS
        && (text.startsWith("20", start(number)) || text.charAt(start(number)) == '1');
  }

  private int count() {
    return bounds.length / 2;
  }

  private int start(int number) {
    return bounds[2 * number];
  }

  /** None of a number that the text does not have. */
  private int digits(int number) {
    return number < count() ? bounds[2 * number + 1] - bounds[2 * number] : 0;
  }

  private static int[] bounds(String text) {
    int[] bounds = new int[FEW];
    int used = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean digit = at < text.length() && isDigit(text.charAt(at));
      if (digit == (used % 2 == 0)) {
        bounds = used < bounds.length ? bounds : Arrays.copyOf(bounds, 2 * used);
        bounds[used++] = at;
      }
    }
    return Arrays.copyOf(bounds, used);
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /**
   * Where the run of letters begins that stands before {@code number}, or {@code number}; a capital
   * behind a small letter begins one ({@code PublishedJuly 2}).
   */
  private static int nameBefore(String text, int number) {
    int at = number;
    while (at > 0 && (Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    while (at > 0
        && Character.isLetter(text.codePointBefore(at))
        && !(at < number
            && Character.isUpperCase(text.codePointAt(at))
            && Character.isLowerCase(text.codePointBefore(at)))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }
}
