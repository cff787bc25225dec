package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.ListMark;
import org.stemma.extract.wording.Signature;

/**
 * Drops what stands behind the last sentence of a plain page in any language: headlines of other
 * reports and menus are short and end no sentence. Lists, tables, credits and whoever signs stay,
 * and so does a single such line where no known furniture stands above it.
 */
final class TailLines {

  /** Words of a headline. By judgement: longer lines are sentences that break off. */
  private static final int LONGEST = 12;

  /** Words of a question that is a headline. By judgement. */
  private static final int LONGEST_QUESTION = 8;

  /** So many lines without any known furniture are no accident. By judgement. */
  private static final int FEWEST = 2;

  /** Words of a line that may be a sentence that breaks off. By judgement. */
  private static final int SHORTEST_STUMP = 6;

  /** Signs that lists, tables, labels, quotations and verses have, and headlines seldom. */
  private static final String SIGNS_OF_TEXT = ":：;,،、()（）[]\"“”„«»「」";

  /** What tells that the page of the site goes on, and no longer the report. */
  private static final Set<DropReason> SITE =
      EnumSet.of(
          DropReason.ADVERTISEMENT,
          DropReason.BACK_TO_TOP,
          DropReason.COMMENTS,
          DropReason.COOKIE_NOTICE,
          DropReason.COPYRIGHT,
          DropReason.FOLLOW,
          DropReason.LOGIN,
          DropReason.MENU,
          DropReason.NEWSLETTER_BOX,
          DropReason.READ_ALSO,
          DropReason.RELATED_LINKS,
          DropReason.SHARE_BUTTONS,
          DropReason.SUBSCRIPTION);

  private TailLines() {}

  /** Drops them; {@code title} is the index of the headline, -1 if there is none. */
  static void drop(List<Line> lines, int title) {
    int last = lines.size() - 1;
    while (last > title && !(lines.get(last).isKept() && isSentence(lines.get(last).words()))) {
      last--;
    }
    if (last <= title) {
      return;
    }
    boolean site = false;
    List<Line> run = new ArrayList<>();
    for (Line line : lines.subList(last + 1, lines.size())) {
      if (!line.isKept()) {
        site |= line.dropped().filter(SITE::contains).isPresent();
      } else if (LineForm.words(line.words()) > LONGEST || line.words().endsWith(":")) {
        return;
      } else if (site && !isData(line.words())) {
        line.drop(DropReason.BELOW_REPORT);
      } else if (!site) {
        run.add(line);
      }
    }
    if (run.size() >= FEWEST && run.stream().map(Line::words).allMatch(TailLines::isHeadline)) {
      run.forEach(line -> line.drop(DropReason.BELOW_REPORT));
    }
  }

  private static boolean isSentence(String words) {
    return LineForm.endsSentence(words)
        && !(LineForm.isQuestion(words) && LineForm.words(words) <= LONGEST_QUESTION);
  }

  /** Whether the line may be one of a table, of a list, or sign the report. */
  private static boolean isData(String words) {
    return LineForm.hasDigit(words) && !ListMark.opens(words) || Signature.signsPerson(words);
  }

  private static boolean isHeadline(String words) {
    return !LineForm.endsSentence(words)
        && !isData(words)
        && !ListMark.opens(words)
        && words.chars().noneMatch(sign -> SIGNS_OF_TEXT.indexOf(sign) >= 0)
        && !(LineForm.words(words) >= SHORTEST_STUMP && LineForm.breaksOff(words));
  }
}
