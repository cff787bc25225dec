package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.PageCount;

/**
 * The lines that browsers print at the head and foot of each sheet: the day and time of printing
 * with the title of the page, its address with the number of the sheet. The head is known beside
 * the foot alone, for a report may open with a day too.
 */
final class PrintedPages {

  /** Units of a foot or head: a bound on work. By judgement. */
  private static final int LONGEST = 400;

  /** {@code https://odalgull.example/news/12 1/3}. */
  private static final Pattern FOOT =
      Pattern.compile("(?:https?|file)://\\S{3,300}+\\s{1,40}+(?<sheet>\\S.{0,30})");

  private static final Pattern SHEET = Pattern.compile("\\d{1,3}\\s?/\\s?\\d{1,3}");

  private PrintedPages() {}

  /** Drops the heads and feet of sheets among {@code lines}. */
  static void drop(List<Line> lines, DateReader reader) {
    if (lines.stream().noneMatch(PrintedPages::isFoot)) {
      return;
    }
    for (Line line : lines) {
      if (line.isKept() && (isFoot(line) || isHead(line.words(), reader))) {
        line.drop(DropReason.PAGINATION);
      }
    }
  }

  private static boolean isFoot(Line line) {
    String words = line.words();
    if (words.length() > LONGEST || !words.contains("://")) {
      return false;
    }
    Matcher foot = FOOT.matcher(words);
    return foot.matches()
        && (SHEET.matcher(foot.group("sheet")).matches()
            || PageCount.of(foot.group("sheet")).isPresent());
  }

  /** Whether {@code line} begins with a day, a time of day right behind it and more words. */
  private static boolean isHead(String line, DateReader reader) {
    if (line.length() > LONGEST || line.isEmpty() || !Character.isDigit(line.charAt(0))) {
      return false;
    }
    Optional<DateReader.Found> day = reader.first(line).filter(date -> date.span().start() == 0);
    if (day.isEmpty()) {
      return false;
    }
    String behind = line.substring(day.get().span().end());
    return ClockTime.first(behind)
        .filter(
            time -> behind.substring(0, time.span().start()).chars().noneMatch(Character::isLetter))
        .filter(time -> !behind.substring(time.span().end()).isBlank())
        .isPresent();
  }
}
