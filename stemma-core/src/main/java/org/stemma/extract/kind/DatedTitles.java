package org.stemma.extract.kind;

import java.util.List;
import java.util.Optional;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PageKind;
import org.stemma.extract.wording.RunningLine;
import org.stemma.text.Script;

/**
 * Knows a list of reports of which only the headlines stand there, each with its day or its age:
 * the page has no running text at all, and little else.
 */
final class DatedTitles {

  /** Headlines. By judgement, as the texts of {@link TeaserList}. */
  private static final int FEWEST = 4;

  /** Letters of a headline. As {@code IndexPage} has it. */
  private static final int SHORTEST = 15;

  /** One of so many lines at least is such a headline. By judgement: each has its time below. */
  private static final int LINES_A_TITLE = 4;

  /** Words of a line that says no more than a day. By judgement: weekday, day, month, year. */
  private static final int LONGEST_DAY = 5;

  private DatedTitles() {}

  static Optional<String> reason(List<String> lines) {
    boolean text = lines.stream().anyMatch(l -> RunningLine.letters(l) > 0 || RunningLine.isCut(l));
    return text || !are(lines)
        ? Optional.empty()
        : Optional.of(PageKind.LISTING.told("headlines with their times"));
  }

  /** Whether the page holds such headlines, and little else but running text. */
  static boolean are(List<String> lines) {
    DateReader reader = new DateReader(Optional.empty());
    int titles = 0;
    for (int i = 1; i < lines.size(); i++) {
      String title = lines.get(i - 1);
      boolean above =
          Script.letters(title) >= SHORTEST
              && !isTime(title, reader)
              && isTime(lines.get(i), reader);
      titles += above || endsDated(lines.get(i), reader) ? 1 : 0;
    }
    return titles >= FEWEST && LINES_A_TITLE * titles >= lines.size();
  }

  /** A headline with its day behind it on one line. */
  private static boolean endsDated(String line, DateReader reader) {
    return LineForm.hasDigit(line)
        && !LineForm.endsSentence(line)
        && reader
            .first(line)
            .map(DateReader.Found::span)
            .filter(day -> day.end() == line.strip().length())
            .filter(day -> Script.letters(line.substring(0, day.start())) >= SHORTEST)
            .isPresent();
  }

  private static boolean isTime(String line, DateReader reader) {
    return CommentWords.isTime(line, reader)
        || LineForm.words(line) <= LONGEST_DAY
            && LineForm.hasDigit(line)
            && reader.first(line).isPresent();
  }
}
