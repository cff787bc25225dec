package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.TitleDate;

/**
 * Where a page prints the day of its own report without a word that says so; a day anywhere else
 * may be today's, an event's or another report's. The cascade:
 *
 * <ol>
 *   <li>beside the page's own headline and a mark, on a card of it or in a row of links;
 *   <li>no entry of a list of days: words behind a day and a colon, or beside a line of the same
 *       form with another day;
 *   <li>between the headline and the first paragraphs;
 *   <li>above the headline, alone or parted from the words beside it by a mark or an element of its
 *       own: in the element of the report; directly, parted by a mark or in a small element with
 *       the headline; or with no other words, directly or over the headline's rubric;
 *   <li>behind the last paragraph, with furniture between at most and no address of mail: in the
 *       element of the report or formed like its paragraphs, alone or parted likewise; elsewhere
 *       with a time of day directly behind it, in brackets, or signed, and no sentence below.
 * </ol>
 *
 * <p>Lives inside one extraction.
 */
final class OwnPlace {

  /** Paragraphs that may stand over the day: a standfirst or a caption. By judgement. */
  private static final int PARAGRAPHS_OVER = 2;

  /** Lines of furniture between the last paragraph and the day that signs it. By judgement. */
  private static final int FURNITURE_BEHIND = 3;

  /** Lines over the day in an element that it shares with the headline. By judgement. */
  private static final int SHARED_OVER = 3;

  /** Lines that may part a day alone from the headline below it: its rubric. By judgement. */
  private static final int RUBRIC = 1;

  /** Elements in a line that are asked whether they hold its day: a bound on work. */
  private static final int LOOKED_AT = 30;

  private final ReportLines lines;

  /** Where the report stands; found when the first day asks. */
  private Optional<Stretch> stretch = Optional.empty();

  /**
   * @param head its headline, or its first line
   * @param text its first paragraph
   * @param last its last paragraph; a notice that tells the address of the page is none
   */
  private record Stretch(int head, int text, int last) {}

  OwnPlace(ReportLines lines) {
    this.lines = lines;
  }

  /** Whether the line, of which no word says which day it is, may hold the day of the report. */
  boolean holds(int number, DatedText line) {
    Stretch report = stretch.orElseGet(this::stretch);
    stretch = Optional.of(report);
    DayForm day = new DayForm(lines.line(number).text(), line);
    // 1
    if (isOwnHeadline(day)) {
      return true;
    }
    // 2
    if (isEntry(number, day)) {
      return false;
    }
    // 3
    if (number >= report.head && number < report.text + PARAGRAPHS_OVER) {
      return true;
    }
    // 4
    if (number < report.head) {
      return isAlone(number, day) && isOver(number, day, report);
    }
    // 5
    return number >= report.last && isUnder(number, day, report);
  }

  private Stretch stretch() {
    int first = -1;
    int text = -1;
    int last = -1;
    int title = lines.body().title().block();
    for (int i = 0; i < lines.size(); i++) {
      if (i != title && lines.isKept(i)) {
        first = first < 0 ? i : first;
        if (lines.line(i).isRunning() && !lines.line(i).text().contains("://")) {
          text = text < 0 ? i : text;
          last = i;
        }
      }
    }
    int start = text < 0 ? Math.max(first, 0) : text;
    int head = title >= 0 && title < start ? title : Math.max(first, 0);
    return new Stretch(head, start, Math.max(last, start));
  }

  private boolean isOwnHeadline(DayForm day) {
    return TitleDate.of(day.text(), lines.reader()).isPresent()
        && lines
            .body()
            .title()
            .title()
            .map(title -> LineForm.key(title.value()))
            .filter(LineForm.key(day.words())::equals)
            .isPresent();
  }

  private boolean isEntry(int number, DayForm day) {
    return day.opensEntry()
        || day.line().others() > 0
            && (isOfOtherDay(number - 1, day.line()) || isOfOtherDay(number + 1, day.line()));
  }

  private boolean isOfOtherDay(int number, DatedText line) {
    if (number < 0
        || number >= lines.size()
        || lines.line(number).text().length() >= DateLines.LONGEST) {
      return false;
    }
    return lines
        .dated(number)
        .filter(other -> other.others() > 0 && !other.isLabelled())
        .filter(other -> !other.dates().getFirst().date().equals(line.dates().getFirst().date()))
        .isPresent();
  }

  /** Whether nothing stands beside the day, or a mark or an element parts it from the words. */
  private boolean isAlone(int number, DayForm day) {
    return day.isParted() || isElement(number, day.days());
  }

  private boolean isElement(int number, String day) {
    PageTree tree = lines.tree();
    int owner = lines.line(number).owner();
    int end = Math.min(tree.end(owner), owner + LOOKED_AT);
    for (int i = owner + 1; i < end; i++) {
      if (tree.text(i, DateLines.LONGEST).equals(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOver(int number, DayForm day, Stretch report) {
    int between = report.head - number - 1;
    return isInReport(number)
        || between == 0 && (day.isParted() || isShared(number, report.head))
        || between <= RUBRIC && day.line().others() == 0;
  }

  /** Whether the element around the line and the headline begins with the line, or nearly so. */
  private boolean isShared(int number, int head) {
    PageTree tree = lines.tree();
    int around = lines.line(number).owner();
    while (around >= 0 && tree.endBlock(around) <= head) {
      around = tree.parent(around);
    }
    return around >= 0 && !isPage(around) && tree.firstBlock(around) >= number - SHARED_OVER;
  }

  private boolean isUnder(int number, DayForm day, Stretch report) {
    if (!isBehindKept(number) || day.text().indexOf('@') >= 0) {
      return false;
    }
    if (isInReport(number) || isFormedAs(number, report.last)) {
      return isAlone(number, day);
    }
    boolean told =
        number + 1 < lines.size() && LineForm.endsSentence(lines.line(number + 1).text());
    boolean stamp = number == report.last + 1 && day.isStamp();
    return !told && (stamp || day.isInBrackets() || day.isSigned());
  }

  /** Whether few lines of furniture, and nothing of another report, stand between. */
  private boolean isBehindKept(int number) {
    int furniture = 0;
    for (int i = number - 1; i >= 0 && !lines.isKept(i); i--) {
      DropReason dropped = lines.body().blocks().dropped(i).orElseThrow();
      if (lines.isForeign(i) || FilingLinks.ELSEWHERE.contains(dropped)) {
        return false;
      }
      furniture += dropped == DropReason.BYLINE ? 0 : 1;
    }
    return furniture <= FURNITURE_BEHIND;
  }

  private boolean isInReport(int number) {
    int container = lines.body().container();
    return container >= 0
        && !isPage(container)
        && lines.tree().inside(lines.line(number).owner(), container);
  }

  /** Whether the line stands beside the last paragraph as one more of its kind. */
  private boolean isFormedAs(int number, int last) {
    PageTree tree = lines.tree();
    int line = lines.line(number).owner();
    int paragraph = lines.line(last).owner();
    return tree.parent(line) == tree.parent(paragraph)
        && tree.name(line).equals(tree.name(paragraph));
  }

  private boolean isPage(int element) {
    return lines.tree().name(element).equals("body") || lines.tree().name(element).equals("html");
  }
}
