package org.stemma.extract.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.KindWords;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;

/**
 * Knows a table of the weather of the next days: its heads name what is measured, and figures stand
 * beside or below several days of the week. Prices of a week have one head of those only.
 */
final class WeatherTable {

  /** Days of the week. By judgement: forecasts tell of three at least. */
  private static final int FEWEST_DAYS = 3;

  /** Figures of a day. By judgement: the highest and the lowest temperature. */
  private static final int FIGURES_A_DAY = 2;

  /** Heads that name different measures. By judgement. */
  private static final int FEWEST_HEADS = 2;

  /** Letters of running text. By judgement: a few sentences of forecast. */
  private static final int MOST_TEXT = 400;

  private static final Pattern FIGURE =
      Pattern.compile("[-–−+]?\\d{1,4}(?:[.,]\\d)?\\s?(?:°\\s?[CF]?|%|\\p{L}{1,3}(?:/h)?)?");

  private static final Pattern DAY_AND_FIGURES =
      Pattern.compile(
          "(?<day>\\p{L}{2,12}\\.?)(?<figures>(?:[\\s|/]{1,3}[-–−+]?\\d\\S{0,5}){2,8})");

  private static final Pattern BLANKS = Pattern.compile("[\\s|]++");

  /** Cells of a line that are looked up: a bound on work. By judgement. */
  private static final int MOST_CELLS = 10;

  private WeatherTable() {}

  static Optional<String> reason(Optional<String> headline, List<String> lines) {
    int days = days(lines);
    if (days < FEWEST_DAYS || lines.stream().mapToInt(RunningLine::letters).sum() > MOST_TEXT) {
      return Optional.empty();
    }
    Set<String> heads = new HashSet<>();
    Stream.concat(headline.stream(), lines.stream().flatMap(WeatherTable::cells))
        .flatMap(cell -> KindWords.signs(cell).stream())
        .filter(sign -> sign.kind() == PageKind.WEATHER)
        .forEach(sign -> heads.add(sign.name()));
    return heads.size() < FEWEST_HEADS
        ? Optional.empty()
        : Optional.of(PageKind.WEATHER.told(days + " days with figures"));
  }

  /** The line, and its parts, for the heads of a table may stand on one line. */
  private static Stream<String> cells(String line) {
    return RunningLine.letters(line) > 0
        ? Stream.empty()
        : Stream.concat(Stream.of(line), BLANKS.splitAsStream(line).limit(MOST_CELLS));
  }

  private static int days(List<String> lines) {
    int days = 0;
    boolean open = false;
    int figures = 0;
    for (String line : lines) {
      Matcher row = DAY_AND_FIGURES.matcher(line.strip());
      if (row.matches() && DateWords.isOfDates(row.group("day"))) {
        days++;
      } else if (open && FIGURE.matcher(line.strip()).matches()) {
        figures++;
        days += figures == FIGURES_A_DAY ? 1 : 0;
      } else {
        open = !line.isBlank() && DateWords.isOfDates(line);
        figures = 0;
      }
    }
    return days;
  }
}
