package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;
import static org.stemma.annotate.time.TimeNumbers.glued;
import static org.stemma.annotate.time.TimeNumbers.is;
import static org.stemma.annotate.time.TimeNumbers.length;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.annotate.time.TimeReader.Found;
import org.stemma.lexicon.Lexicon;

/** The classes that {@code time/patterns.tsv} may name, built from the word lists of a language. */
final class TimeClasses {

  private final Lexicon lexicon;
  private final Map<String, TimeReader> classes = new TreeMap<>();

  private TimeClasses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Map<String, TimeReader> of(Lexicon lexicon) {
    TimeClasses built = new TimeClasses(lexicon);
    built.names();
    built.units();
    built.numbers();
    built.phrases();
    return Map.copyOf(built.classes);
  }

  private void names() {
    words("MONTH", "months", "month", row -> true);
    words("MONTHANY", "months", "month", row -> !flag(row).equals("short"));
    words("MONTHALONE", "months", "month", row -> !flag(row).equals("name"));
    words("WEEKDAY", "weekdays", "weekday", row -> true);
    words("WEEKDAYFULL", "weekdays", "weekday", row -> !flag(row).equals("short"));
    words("WEEKDAYPLURAL", "weekday-plurals", "weekday", row -> true);
    words("SEASON", "seasons", "season", row -> true);
    words("SEASONPLAIN", "seasons", "season", row -> true);
    words("PART", "day-parts", "part", row -> true);
    words(
        "PARTPOINT", "day-parts", "part", row -> !Set.of("TMO", "TAF", "TEV").contains(row.get(1)));
    words("RELATION", "relations", "relation", row -> true);
    words("RELATIONAFTER", "relations", "relation", row -> flag(row).equals("then"));
    words("DEICTIC", "deictics", "days", row -> true);
    words("SETWORD", "sets", "value", row -> true);
    words("DECADEWORD", "decades", "decade", row -> true);
    words("ZONE", "zones", "", row -> true);
    words("COUNTEDWORD", "counted", "", row -> true);
  }

  private void units() {
    words("UNIT", "units", "unit", row -> true);
    words("UNITS", "unit-plurals", "unit", row -> true);
    words("UNITDATE", "units", "unit", row -> "D W M Q Y DE".contains(row.get(1)));
    words("UNITWHOLE", "units", "unit", row -> !Set.of("Q", "N", "WE").contains(row.get(1)));
    words("UNITSLONG", "unit-plurals", "unit", row -> "D W M Y DE CE".contains(row.get(1)));
    words("UNITRATE", "units", "unit", row -> true);
    words("DAYUNIT", "units", "unit", row -> "D W M Y".contains(row.get(1)));
    TimeReader one = reader("UNIT");
    TimeReader many = reader("UNITS");
    classes.put(
        "UNITANY",
        (tokens, at) ->
            one.read(tokens, at).isEmpty() ? many.read(tokens, at) : one.read(tokens, at));
  }

  private void numbers() {
    TimeNumbers numbers = new TimeNumbers(lexicon);
    classes.put("NUM", numbers);
    classes.put("NUM2", numbers);
    Map<String, Integer> ordinals = new HashMap<>();
    lexicon
        .rows("time/ordinals.tsv")
        .forEach(row -> ordinals.put(row.get(0), Integer.parseInt(row.get(1))));
    Map<String, Integer> cardinals = new HashMap<>();
    lexicon.rows("time/numbers.tsv").stream()
        .filter(row -> row.get(2).equals("one") || row.get(2).equals("ten"))
        .forEach(row -> cardinals.put(row.get(0), Integer.parseInt(row.get(1))));
    TimeReader ordinal = new TimeOrdinals(ordinals, cardinals);
    classes.put("ORD", ordinal);
    classes.put("ORDDAY", renamed(ordinal, "day", 31));
    classes.put("ORDQUARTER", renamed(ordinal, "quarter", 4));
    TimeReader half = renamed(ordinal, "half", 2);
    classes.put(
        "ORDHALF",
        (tokens, at) ->
            Set.of("last", "latter").contains(form(tokens, at))
                ? List.of(new Found(at + 1, "half", "2"))
                : half.read(tokens, at));
    classes.put("CENTURYNUMBER", figures("ordinal", 2, 1, 21));
    classes.put("ONEFOUR", figures("quarter", 1, 1, 4));
    classes.put("DAY", TimeClasses::dayOfMonth);
    classes.put("DD", figures("day", 2, 1, 31));
    classes.put("MM", figures("month", 2, 1, 12));
    classes.put("HOUR", hour(cardinals));
    classes.put("MINUTE", figures("minute", 2, 0, 59));
    classes.put("MILITARY", TimeClasses::military);
    classes.put("AMPM", TimeClasses::halfOfDay);
    classes.put("YEAR", TimeYears.from(1000));
    classes.put("YEARNEAR", TimeYears.from(1900));
    classes.put("YEARLAST", figures("year", 4, 1000, 2199));
    classes.put("OLDYEAR", TimeYears.old(1));
    classes.put("OLDYEAR3", TimeYears.old(3));
    classes.put("YEAR2", TimeYears.twoDigits());
    classes.put("DECADE", TimeYears.decade());
    classes.put("DECADEOLD", TimeYears.oldDecade());
    classes.put("SPOKENYEAR", spokenYear(cardinals));
    classes.put("NUMBERTAIL", TimeClasses::numberTail);
    TimeReader counted = reader("COUNTEDWORD");
    classes.put(
        "COUNTED",
        (tokens, at) ->
            counted.read(tokens, at).isEmpty() ? numberTail(tokens, at) : counted.read(tokens, at));
    classes.put(
        "CAPITAL",
        (tokens, at) ->
            tokens.get(at).isWord() && tokens.get(at).capital() && !tokens.get(at).glued()
                ? List.of(new Found(at + 1, "", ""))
                : List.of());
  }

  private void phrases() {
    classes.put("HOLIDAY", new TimePhrases(lexicon.rows("time/holidays.tsv"), "holiday"));
    classes.put("REFERENCE", new TimePhrases(lexicon.rows("time/references.tsv"), "value"));
  }

  private TimeReader reader(String name) {
    return classes.getOrDefault(name, (tokens, at) -> List.of());
  }

  /** A class of single words; further columns of a row are joined to its value by a blank. */
  private void words(String name, String file, String field, Predicate<List<String>> wanted) {
    Map<String, List<String>> rows = new HashMap<>();
    lexicon.rows("time/" + file + ".tsv").stream()
        .filter(wanted)
        .forEach(row -> rows.put(row.get(0), row));
    classes.put(
        name,
        (tokens, at) -> {
          List<String> row = rows.get(tokens.get(at).form());
          if (row == null || !flag(row).isEmpty() && needsCapital(row, tokens.get(at))) {
            return List.of();
          }
          String value =
              row.size() == 1
                  ? ""
                  : row.size() > 2 && !Set.of("short", "name").contains(row.get(2))
                      ? row.get(1) + " " + row.get(2)
                      : row.get(1);
          List<Found> found = new ArrayList<>(List.of(new Found(at + 1, field, value)));
          if (flag(row).equals("short") && is(tokens, at + 1, ".")) {
            found.add(new Found(at + 2, field, value));
          }
          return found;
        });
  }

  private static boolean needsCapital(List<String> row, TimeToken token) {
    boolean season = row.get(0).equals("spring") || row.get(0).equals("fall");
    return Set.of("short", "name").contains(flag(row)) && !season && !token.capital();
  }

  private static String flag(List<String> row) {
    return row.size() > 2 ? row.get(2) : "";
  }

  private static TimeReader renamed(TimeReader reader, String field, int most) {
    return (tokens, at) ->
        reader.read(tokens, at).stream()
            .filter(found -> Integer.parseInt(found.value()) <= most)
            .map(found -> new Found(found.end(), field, found.value()))
            .toList();
  }

  private static TimeReader figures(String field, int digits, int least, int most) {
    return (tokens, at) -> {
      int length = length(tokens, at);
      if (length == 0 || length > digits) {
        return List.of();
      }
      int number = Integer.parseInt(tokens.get(at).form());
      return number < least || number > most
          ? List.of()
          : List.of(new Found(at + 1, field, String.valueOf(number)));
    };
  }

  private static List<Found> dayOfMonth(List<TimeToken> tokens, int at) {
    if (TimeNumbers.inNumber(tokens, at)
        || at > 0 && tokens.get(at).glued() && "$£€".contains(form(tokens, at - 1))) {
      return List.of();
    }
    List<Found> found = figures("day", 2, 1, 31).read(tokens, at);
    boolean suffix =
        glued(tokens, at + 1) && Set.of("st", "nd", "rd", "th").contains(form(tokens, at + 1));
    return found.isEmpty() || !suffix
        ? found
        : List.of(new Found(at + 2, "day", found.get(0).value()));
  }

  private static TimeReader hour(Map<String, Integer> cardinals) {
    return (tokens, at) -> {
      if (TimeNumbers.inNumber(tokens, at)) {
        return List.of();
      }
      int word = cardinals.getOrDefault(form(tokens, at), 0);
      return word >= 1 && word <= 12
          ? List.of(new Found(at + 1, "hour", String.valueOf(word)))
          : figures("hour", 2, 0, 24).read(tokens, at);
    };
  }

  private static List<Found> military(List<TimeToken> tokens, int at) {
    if (length(tokens, at) != 4) {
      return List.of();
    }
    String form = tokens.get(at).form();
    int hour = Integer.parseInt(form.substring(0, 2));
    int minute = Integer.parseInt(form.substring(2));
    return hour > 24 || minute > 59
        ? List.of()
        : List.of(new Found(at + 1, "clock", form.substring(0, 2) + ":" + form.substring(2)));
  }

  private static List<Found> halfOfDay(List<TimeToken> tokens, int at) {
    String form = form(tokens, at);
    if (form.equals("am") || form.equals("pm")) {
      return List.of(new Found(at + 1, "half day", form));
    }
    boolean dotted =
        (form.equals("a") || form.equals("p"))
            && is(tokens, at + 1, ".")
            && is(tokens, at + 2, "m");
    return dotted
        ? List.of(new Found(is(tokens, at + 3, ".") ? at + 4 : at + 3, "half day", form + "m"))
        : List.of();
  }

  private static TimeReader spokenYear(Map<String, Integer> cardinals) {
    return (tokens, at) -> {
      int century = cardinals.getOrDefault(form(tokens, at), 0);
      int ten = cardinals.getOrDefault(form(tokens, at + 1), 0);
      if (century < 13 || century > 20 || ten < 10) {
        return List.of();
      }
      int rest = is(tokens, at + 2, "-") ? at + 3 : at + 2;
      int one = cardinals.getOrDefault(form(tokens, rest), 0);
      boolean joined = ten >= 20 && one > 0 && one < 10;
      return List.of(
          new Found(
              joined ? rest + 1 : at + 2,
              "year",
              String.valueOf(century * 100 + ten + (joined ? one : 0))));
    };
  }

  /** What makes the figures before it part of a longer number or a share. */
  private static List<Found> numberTail(List<TimeToken> tokens, int at) {
    if (!glued(tokens, at)) {
      return form(tokens, at).equals("%") ? List.of(new Found(at + 1, "", "")) : List.of();
    }
    String form = form(tokens, at);
    boolean more =
        Set.of(",", ".", ":").contains(form) && glued(tokens, at + 1) && length(tokens, at + 1) > 0;
    boolean sign = form.equals("%") || form.equals("/") || tokens.get(at).isWord();
    return more || sign ? List.of(new Found(at + 1, "", "")) : List.of();
  }
}
