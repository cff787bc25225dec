package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.ContactLine;
import org.stemma.extract.wording.EndMark;
import org.stemma.extract.wording.EventList;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PaywallPrompt;

/**
 * Judges where the running text of a plain page begins and ends, and what follows it. Not
 * thread-safe; one page.
 */
final class PageBody {

  /** Words of an item of a menu. Swept 2 to 5: 2 loses 0, 17, 5 gains 0, 8. */
  private static final int LONGEST_MENU_ITEM = 3;

  /**
   * Headline, standfirst, bylines, dates and captions are not more lines. Swept 8, 12, 20 as in
   * {@link ReportStretch}: F1 .892, .892, .891.
   */
  static final int LONGEST_HEAD = 12;

  /**
   * Credits, a last cut sentence and a hint of the editors are not more lines. Swept 4, 8, 15: F1
   * .894, .892, .886; fewer would drop the credits of pages that are all report.
   */
  private static final int LONGEST_TAIL = 8;

  /** Words of a paragraph that breaks off; headlines of other reports are shorter. By judgement. */
  private static final int SHORTEST_CUT = 12;

  /** Dropped lines above it, as links to other reports. By judgement. */
  private static final int LINES_BEFORE_CUT = 2;

  private final List<Line> lines;
  private final Furniture furniture;

  PageBody(List<Line> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /**
   * Where the report stands, by what is known so far. It begins with the page, or ends with it,
   * unless more lines stand outside than a head has, or credits: then the page is that of a site.
   */
  ReportStretch stretch() {
    ReportStretch stretch = ReportStretch.of(lines);
    boolean menu = stretch.from() > LONGEST_HEAD;
    boolean footer = lines.size() - stretch.end() > LONGEST_TAIL;
    return new ReportStretch(
        menu ? stretch.from() : 0, footer ? endWithCut(stretch.end()) : lines.size());
  }

  /**
   * Where the report ends if it breaks off in the middle of a sentence before a prompt to pay: at
   * the kept line behind {@code end}.
   */
  private int endWithCut(int end) {
    int cut = Line.nextKept(lines, end);
    boolean broken =
        cut + 1 < lines.size()
            && cut - end <= LINES_BEFORE_CUT
            && LineForm.words(lines.get(cut).words()) >= SHORTEST_CUT
            && (LineForm.breaksOff(lines.get(cut).words())
                || LineForm.cutOff(lines.get(cut).words()).isPresent())
            && !PaywallPrompt.endsText(lines.get(cut).words())
            && PaywallPrompt.endsText(lines.get(cut + 1).words());
    return broken ? cut + 1 : end;
  }

  /** Drops what stands before and behind the stretch, but for headline and standfirst. */
  void dropOutside(ReportStretch stretch) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean headline = line.kind() == BlockKind.TITLE || line.kind() == BlockKind.SUBTITLE;
      if (line.isKept() && !headline && (i < stretch.from() || i >= stretch.end())) {
        line.drop(DropReason.OUTSIDE);
      }
    }
  }

  /**
   * Drops the few short lines behind the line of two hyphens that sets the signature of a letter
   * apart (RFC 3676, section 4.3).
   */
  private void dropSignature(int title) {
    int first = Math.max(title + 1, lines.size() - LONGEST_TAIL);
    for (int i = lines.size() - 1; i >= first && isLabel(lines.get(i)); i--) {
      if (lines.get(i).words().equals("--")) {
        lines.subList(i, lines.size()).stream()
            .filter(Line::isKept)
            .forEach(line -> line.drop(DropReason.FOOTER));
        return;
      }
    }
  }

  /** Drops the mark of the end, behind which nothing is kept but short lines. */
  private void dropEndMarks(int title) {
    for (int i = lines.size() - 1; i > title; i--) {
      Line line = lines.get(i);
      if (line.isKept() && EndMark.is(line.words())) {
        line.drop(DropReason.BELOW_REPORT);
      } else if (line.isKept() && !isLabel(line)) {
        return;
      }
    }
  }

  /** Drops lines with an address to write to among the last of the page. */
  private void dropAddresses(int title) {
    lines.subList(Math.max(title + 1, lines.size() - LONGEST_TAIL), lines.size()).stream()
        .filter(line -> line.isKept() && isContact(line.words()))
        .forEach(line -> line.drop(DropReason.AUTHOR_BOX));
  }

  private static boolean isContact(String words) {
    return ContactLine.is(words) || ContactLine.isNamed(words);
  }

  /** Drops the list of what is on behind the report. */
  private void dropEvents(int title) {
    List<Line> kept = lines.subList(title + 1, lines.size()).stream().filter(Line::isKept).toList();
    List<String> words = kept.stream().map(Line::words).toList();
    int start = EventList.start(words, at -> isAnnounced(lines.indexOf(kept.get(at))));
    kept.subList(start, kept.size()).forEach(line -> line.drop(DropReason.EVENTS));
  }

  /** Whether a line that was dropped right behind {@code at} announces what is on. */
  private boolean isAnnounced(int at) {
    return at + 1 < lines.size()
        && lines.get(at + 1).dropped().filter(DropReason.EVENTS::equals).isPresent();
  }

  /** Whether the line is no sentence of running text. */
  private static boolean isLabel(Line line) {
    return LineForm.words(line.words()) <= KnownLines.LONGEST_LINK
        && !LineForm.endsSentence(line.words());
  }

  /**
   * Drops prompts to pay, addresses to write to, what is on, menus and link headings with nothing
   * below them at the end of the page.
   */
  void dropEnd(int title) {
    if (lines.stream().noneMatch(line -> line.isKept() && LineForm.endsSentence(line.words()))) {
      return;
    }
    dropEndMarks(title);
    dropSignature(title);
    dropAddresses(title);
    dropEvents(title);
    List<Line> run = new ArrayList<>();
    for (int i = lines.size() - 1; i > title; i--) {
      Line line = lines.get(i);
      if (!line.isKept()) {
        continue;
      }
      if (PaywallPrompt.endsText(line.words())) {
        line.drop(DropReason.SUBSCRIPTION);
        continue;
      }
      int words = LineForm.words(line.words());
      if (LineForm.endsSentence(line.words()) || words > KnownLines.LONGEST_LINK_HEADING) {
        break;
      }
      if (furniture.isLinkWording(line.words())) {
        line.drop(DropReason.RELATED_LINKS);
      } else if (words <= LONGEST_MENU_ITEM && !line.words().endsWith(":")) {
        run.add(line);
      } else {
        break;
      }
    }
    if (run.size() >= LineKinds.LIST_RUN) {
      run.forEach(line -> line.drop(DropReason.MENU));
    }
    TailLines.drop(lines, title);
  }
}
