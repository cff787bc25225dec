package org.stemma.extract.wording;

import java.util.ArrayList;
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

  private final String text;
  private final List<DateReader.Found> found = new ArrayList<>();

  /**
   * @param text its digits those of ASCII
   */
  DatePlaces(String text) {
    this.text = text;
  }

  /** What a place of the pattern says; nothing if there is no such day. */
  interface Reading {
    Optional<DayReading> of(MatchResult match);
  }

  /** How many digits the number has with which a date begins: most numbers begin none. */
  enum Digits {
    DAY(1, 2),
    YEAR(4, 4),
    /** Year, month and day. */
    ALL(8, 8),
    /** Day and year, which may stand without a gap, behind the name of the month. */
    AFTER_NAME(1, Integer.MAX_VALUE);

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
   */
  void collect(Pattern pattern, Digits digits, Reading reading) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    List<DateReader.Found> before = List.copyOf(found);
    int next = 0;
    int behind = 0;
    int number = number(text, 0);
    while (number < text.length()) {
      int end = numberEnd(text, number);
      int start = digits == Digits.AFTER_NAME ? nameBefore(text, number) : number;
      if (digits.are(end - number)
          && start >= behind
          && matcher.region(start, text.length()).lookingAt()) {
        Span span = Span.of(start, matcher.end());
        behind = span.end();
        while (next < before.size() && before.get(next).span().end() <= start) {
          next++;
        }
        if (next == before.size() || !before.get(next).span().overlaps(span)) {
          reading.of(matcher).ifPresent(day -> found.add(new DateReader.Found(day, span)));
        }
      }
      number = number(text, end);
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
