package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;
import static org.stemma.annotate.time.TimeNumbers.glued;
import static org.stemma.annotate.time.TimeNumbers.inNumber;
import static org.stemma.annotate.time.TimeNumbers.is;
import static org.stemma.annotate.time.TimeNumbers.length;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads years and decades in figures, and years in words. */
final class TimeYears {

  /** No report of our day tells of a later year. By judgement, not swept. */
  private static final int LAST = 2199;

  private static final String FIELD = "year";
  private static final String NO_YEAR_BEFORE = "$£€¥#№";

  /**
   * Two-digit years below this one belong to the present century. Nothing rests on it: {@code eval
   * timex} scores alike with 20 and 60 (2026-11-30).
   */
  private static final int PIVOT = 40;

  /** What makes a decade of a year, in English and in German. */
  private static final Set<String> SUFFIXES = Set.of("s", "er");

  private TimeYears() {}

  /** Four digits from {@code least} to {@link #LAST}, or an apostrophe and two. */
  static TimeReader from(int least) {
    return (tokens, at) -> {
      if (form(tokens, at).equals("'") && glued(tokens, at + 1) && length(tokens, at + 1) == 2) {
        return List.of(
            new TimeReader.Found(at + 2, FIELD, String.valueOf(century(number(tokens, at + 1)))));
      }
      if (length(tokens, at) != 4 || spoilt(tokens, at)) {
        return List.of();
      }
      int year = number(tokens, at);
      return year < least || year > LAST
          ? List.of()
          : List.of(new TimeReader.Found(at + 1, FIELD, String.valueOf(year)));
    };
  }

  /** From {@code digits} digits to four, not zero: years that a sign of the era stands by. */
  static TimeReader old(int digits) {
    return (tokens, at) -> {
      int length = length(tokens, at);
      return length < digits
              || length > (digits == 3 ? 3 : 4)
              || spoilt(tokens, at)
              || number(tokens, at) == 0
          ? List.of()
          : List.of(new TimeReader.Found(at + 1, FIELD, String.valueOf(number(tokens, at))));
    };
  }

  /** The two digits behind a first year ("1914-18"). */
  static TimeReader twoDigits() {
    return (tokens, at) ->
        length(tokens, at) == 2
            ? List.of(new TimeReader.Found(at + 1, "shortyear", tokens.get(at).form()))
            : List.of();
  }

  /** {@code 1960er}, {@code 1960s}, {@code 1960's}, {@code '60s}, {@code 60s}. */
  static TimeReader decade() {
    return (tokens, at) -> {
      int digits = form(tokens, at).equals("'") ? at + 1 : at;
      int length = length(tokens, digits);
      if (length != 4 && length != 2 || number(tokens, digits) % 10 != 0) {
        return List.of();
      }
      int s = form(tokens, digits + 1).equals("'") ? digits + 2 : digits + 1;
      boolean plural =
          glued(tokens, digits + 1) && SUFFIXES.contains(form(tokens, s)) && glued(tokens, s);
      return plural && (length == 4 || digits > at || number(tokens, digits) >= 20)
          ? List.of(new TimeReader.Found(s + 1, "decade", form(tokens, digits)))
          : List.of();
    };
  }

  /** {@code 470s} before a sign of the era. */
  static TimeReader oldDecade() {
    return (tokens, at) ->
        length(tokens, at) >= 2
                && length(tokens, at) <= 4
                && number(tokens, at) % 10 == 0
                && form(tokens, at + 1).equals("s")
                && glued(tokens, at + 1)
            ? List.of(new TimeReader.Found(at + 2, "decade", tokens.get(at).form()))
            : List.of();
  }

  /** A year of two digits with its century. */
  static int century(int year) {
    return year + (year < PIVOT ? 2000 : 1900);
  }

  private static boolean spoilt(List<TimeToken> tokens, int at) {
    boolean counted = money(tokens, at);
    boolean inWord = glued(tokens, at) && at > 0 && tokens.get(at - 1).isWord();
    return counted || inWord || inNumber(tokens, at);
  }

  private static boolean money(List<TimeToken> tokens, int at) {
    return at > 0 && NO_YEAR_BEFORE.contains(form(tokens, at - 1)) && glued(tokens, at);
  }

  private static int number(List<TimeToken> tokens, int at) {
    return Integer.parseInt(tokens.get(at).form());
  }

  /**
   * A year in words: "nineteen eighty-four".
   *
   * @param whole asks for all four digits ("nineteen ninety" may count something) of a year before
   *     2000 ("twenty thirty-two" likewise)
   */
  static TimeReader spoken(Map<String, Integer> cardinals, boolean whole) {
    return (tokens, at) -> {
      int century = cardinals.getOrDefault(form(tokens, at), 0);
      int ten = cardinals.getOrDefault(form(tokens, at + 1), 0);
      if (century < 13 || century > 20 || ten < 10) {
        return List.of();
      }
      int rest = is(tokens, at + 2, "-") ? at + 3 : at + 2;
      int one = cardinals.getOrDefault(form(tokens, rest), 0);
      boolean joined = ten >= 20 && one > 0 && one < 10;
      if (whole && (!joined || century > 19)) {
        return List.of();
      }
      return List.of(
          new TimeReader.Found(
              joined ? rest + 1 : at + 2,
              "year",
              String.valueOf(century * 100 + ten + (joined ? one : 0))));
    };
  }
}
