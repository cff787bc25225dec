package org.stemma.annotate.time;

import static org.stemma.annotate.time.TimeNumbers.form;
import static org.stemma.annotate.time.TimeNumbers.is;

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
    words("SEASONALONE", "seasons", "season", row -> !flag(row).equals("name"));
    words("SEASONPLAIN", "seasons", "season", row -> true);
    words("PART", "day-parts", "part", row -> true);
    words(
        "PARTPOINT", "day-parts", "part", row -> !Set.of("TMO", "TAF", "TEV").contains(row.get(1)));
    words("RELATION", "relations", "relation", row -> true);
    words("RELATIONAFTER", "relations", "relation", row -> flag(row).equals("then"));
    words("DEICTIC", "deictics", "days", row -> true);
    words("SETWORD", "sets", "value", row -> true);
    words("DECADEWORD", "decades", "decade", row -> true);
    words("FISCAL", "fiscal", "fiscal", row -> true);
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
    words("RATEUNIT", "units", "rate", row -> true);
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
    Set<String> endings = lexicon.words("time/ordinal-endings.txt");
    Set<String> last = lexicon.words("time/last-halves.txt");
    TimeReader ordinal = new TimeOrdinals(ordinals, cardinals, endings);
    classes.put("ORD", ordinal);
    classes.put("ORDDAY", renamed(ordinal, "day", 31));
    classes.put("ORDQUARTER", renamed(ordinal, "quarter", 4));
    classes.put("ORDNTH", renamed(ordinal, "nth", 5));
    TimeReader half = renamed(ordinal, "half", 2);
    classes.put(
        "ORDHALF",
        (tokens, at) ->
            last.contains(form(tokens, at))
                ? List.of(new Found(at + 1, "half", "2"))
                : half.read(tokens, at));
    classes.put("CENTURYNUMBER", TimeFigures.of("ordinal", 2, 1, 21));
    classes.put("ONETWO", TimeFigures.of("half", 1, 1, 2));
    classes.put("ONEFOUR", TimeFigures.of("quarter", 1, 1, 4));
    classes.put("DAY", (tokens, at) -> TimeFigures.dayOfMonth(tokens, at, endings));
    classes.put("DD", TimeFigures.of("day", 2, 1, 31));
    classes.put("MM", TimeFigures.of("month", 2, 1, 12));
    classes.put("HOUR", TimeFigures.hour(cardinals));
    classes.put("MINUTE", TimeFigures.of("minute", 2, 0, 59));
    classes.put("MILITARY", TimeFigures::military);
    classes.put("AMPM", TimeFigures::halfOfDay);
    classes.put("YEAR", TimeYears.from(1000));
    classes.put("YEARNEAR", TimeYears.from(1900));
    classes.put("YEARLAST", TimeFigures.of("year", 4, 1000, 2199));
    classes.put("OLDYEAR", TimeYears.old(1));
    classes.put("OLDYEAR3", TimeYears.old(3));
    classes.put("YEAR2", TimeYears.twoDigits());
    classes.put("TWODIGITS", TimeFigures.of("", 2, 0, 99));
    classes.put("DECADE", TimeYears.decade());
    classes.put("DECADEOLD", TimeYears.oldDecade());
    classes.put("SPOKENYEAR", TimeYears.spoken(cardinals, false));
    classes.put("SPOKENYEARFULL", TimeYears.spoken(cardinals, true));
    classes.put("NUMBERTAIL", TimeFigures::numberTail);
    TimeReader counted = reader("COUNTEDWORD");
    classes.put(
        "COUNTED",
        (tokens, at) ->
            counted.read(tokens, at).isEmpty()
                ? TimeFigures.numberTail(tokens, at)
                : counted.read(tokens, at));
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
}
