package org.stemma.extract.plain;

import java.util.List;
import java.util.Optional;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.AuthorNote;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Masthead;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.Signature;

/**
 * Lines of a plain page that are no part of the report by their words: furniture, the links below a
 * heading of links, and all that stands behind a mark of comments in the second half of the running
 * text. Of 128 public pages with marked bodies 17 of 2,479 lines below such headings and 9 of 1,101
 * behind such marks are of the report, most of them labels that it holds too (2026-11-29).
 */
final class KnownLines {

  /**
   * Words of an item under a heading of links. These were swept on `eval plain`, losses in points
   * of F1 (.0001) on its halves, 2026-11-28: 15 to 40, 15 loses 8, -1, 40 loses 0, -2.
   */
  static final int LONGEST_LINK = 25;

  /** Words of a sentence of the report. Swept 8 to 16: 8 loses 9, 2, 16 loses -2, 10. */
  private static final int SHORTEST_BODY_SENTENCE = 12;

  /** The same of one over links. Swept 4 to 9: no figure changes. */
  static final int LONGEST_LINK_HEADING = 6;

  /** Lines of headlines with a sentence each, and of the footer below. By judgement. */
  private static final int LONGEST_LIST = 60;

  private KnownLines() {}

  /**
   * Drops lines that the word lists know, the links below headings of links, and over the running
   * text the day of the visit with what stands beside it in the head of a site.
   */
  static void drop(List<Line> lines, Furniture furniture, DateReader reader) {
    boolean links = false;
    boolean comments = false;
    boolean body = false;
    int before = 0;
    int all = lines.stream().mapToInt(KnownLines::running).sum();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int words = LineForm.words(line.words());
      int running = running(line);
      boolean head = !body;
      Optional<DropReason> reason =
          line.isKept()
              ? furniture.reason(line.words()).filter(known -> !isSigned(line, known, head, reader))
              : Optional.empty();
      if (reason.isEmpty() && !body && line.isKept() && isOfSite(lines, i, reader)) {
        reason = Optional.of(DropReason.PAGE_HEADER);
      }
      if (reason.isPresent()) {
        line.drop(reason.get());
        // Above the text such a heading is an item of the menu, and what follows is the title.
        links = body && isLinkHeading(reason.get(), words) || links && words <= LONGEST_LINK;
        comments = comments || reason.get() == DropReason.COMMENTS && 2 * before > all;
      } else if (!line.isKept()) {
        links = links && words <= LONGEST_LINK;
      } else if (comments) {
        line.drop(DropReason.COMMENTS);
      } else if (isBelowLabel(lines, i, words) && 2 * before > all) {
        line.drop(lines.get(i - 1).dropped().orElseThrow());
      } else if (links && words <= LONGEST_LINK && !isStatement(line, words)) {
        line.drop(DropReason.RELATED_LINKS);
      } else if (links && 2 * before > all && areTeasers(lines, i, furniture)) {
        line.drop(DropReason.RELATED_LINKS);
      } else {
        links = false;
        body = body || isSentence(line, words);
      }
      before += running;
    }
  }

  /**
   * Whether the line is what stands under a label, right behind it: the tags under theirs, under
   * that of the author the name and the note below it.
   */
  private static boolean isBelowLabel(List<Line> lines, int at, int words) {
    Optional<DropReason> reason = at == 0 ? Optional.empty() : lines.get(at - 1).dropped();
    if (reason.isEmpty()) {
      return false;
    }
    String above = lines.get(at - 1).words();
    String line = lines.get(at).words();
    boolean sentence = LineForm.endsSentence(line);
    return switch (reason.get()) {
      case TAGS ->
          words <= LONGEST_LINK && !sentence && LineForm.words(above) <= LONGEST_LINK_HEADING;
      case AUTHOR_BOX ->
          AuthorNote.isLabel(above) && AuthorNote.isBelow(line)
              || words <= LONGEST_LINK && sentence && PersonNames.isName(above);
      default -> false;
    };
  }

  /** Whether the line is of the head of a site: a day of the visit stands on it or beside it. */
  private static boolean isOfSite(List<Line> lines, int index, DateReader reader) {
    String words = lines.get(index).words();
    return Masthead.isPart(words)
        && (Masthead.isRow(words, reader)
            || isDated(lines, index - 1, reader)
            || isDated(lines, index + 1, reader));
  }

  private static boolean isDated(List<Line> lines, int index, DateReader reader) {
    return index >= 0
        && index < lines.size()
        && DatedText.of(lines.get(index).words(), reader).isPresent();
  }

  /**
   * Whether a line that begins as a note on the author does is one that only signs, or before the
   * text one that begins with the day: {@code Posted on 3 May 2024 by Ana Sousa}.
   */
  private static boolean isSigned(Line line, DropReason known, boolean head, DateReader reader) {
    return (known == DropReason.AUTHOR_BOX || head && known == DropReason.DATE_LINE)
        && (Signature.signsPerson(line.words())
            || NamedDate.of(line.words(), reader)
                .flatMap(NamedDate::signed)
                .filter(Signature::signsPerson)
                .isPresent());
  }

  /** Whether the line is a sentence that the page does not cut off, as it does headlines. */
  private static boolean isStatement(Line line, int words) {
    return isSentence(line, words) && LineForm.cutOff(line.words()).isEmpty();
  }

  /**
   * Whether the sentence at {@code at} stands below the headline of another report, and so do the
   * few behind it to the end of the page.
   */
  private static boolean areTeasers(List<Line> lines, int at, Furniture furniture) {
    if (lines.size() - at > LONGEST_LIST) {
      return false;
    }
    boolean headed = true;
    for (Line line : lines.subList(at, lines.size())) {
      if (line.isKept() && furniture.reason(line.words()).isEmpty()) {
        boolean sentence = LineForm.endsSentence(line.words());
        if (sentence != headed) {
          return false;
        }
        headed = !sentence;
      }
    }
    return !headed && isHeadline(lines, at - 1);
  }

  private static boolean isHeadline(List<Line> lines, int at) {
    return at >= 0
        && lines.get(at).dropped().filter(DropReason.RELATED_LINKS::equals).isPresent()
        && !LineForm.endsSentence(lines.get(at).words());
  }

  /** Words of the line if it is a kept sentence. */
  private static int running(Line line) {
    int words = LineForm.words(line.words());
    return line.isKept() && isSentence(line, words) ? words : 0;
  }

  private static boolean isLinkHeading(DropReason reason, int words) {
    return (reason == DropReason.RELATED_LINKS || reason == DropReason.READ_ALSO)
        && words <= LONGEST_LINK_HEADING;
  }

  private static boolean isSentence(Line line, int words) {
    return words >= SHORTEST_BODY_SENTENCE
        && (LineForm.endsSentence(line.words()) || LineForm.isUnmarked(line.words()))
        && !LineForm.isQuestion(line.words());
  }
}
