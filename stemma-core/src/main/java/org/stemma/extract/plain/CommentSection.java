package org.stemma.extract.plain;

import java.util.List;
import java.util.OptionalInt;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/**
 * The readers' comments behind the report of a plain page, known by their form: a heading that
 * counts them, or a button under each; and at the head of each a name with a time or with a word of
 * saying and a colon. A button is one only where the next comment begins behind it: in a report a
 * letter is followed by its reply. A live blog has names and times and no buttons, and a question
 * no count. Not thread-safe; one page.
 */
final class CommentSection {

  /**
   * Words of a sentence of the report; comments stand behind one. Swept 8 to 18, as the next ones,
   * on {@code eval plain} (2026-11-29; F1 .8815 and .9245 on the halves): no figure changes, for
   * few public pages print comments.
   */
  private static final int SENTENCE = 12;

  /**
   * Lines between a heading that counts and the first comment: a form, a choice of order. Swept 4
   * to 16.
   */
  private static final int LONGEST_FORM = 8;

  /** Buttons in a row under one comment. Swept 2 to 8. */
  private static final int MOST_BUTTONS = 4;

  /** Paragraphs that the last comment may have; more are a report that goes on. Swept 2 to 6. */
  private static final int LONGEST_COMMENT = 3;

  /** Comments that are known as such: one alone may be a letter in the report. Swept 1 to 3. */
  private static final int FEWEST = 2;

  /** Lines below a name that say when, the day and the time of day on one each. Swept 1 to 4. */
  private static final int MOST_TIMES = 2;

  private final List<Line> lines;
  private final Mark[] marks;

  private enum Mark {
    NONE,
    SAYS,
    TIME,
    REPLY
  }

  private CommentSection(List<Line> lines, DateReader reader) {
    this.lines = lines;
    this.marks = new Mark[lines.size()];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = mark(lines.get(i).words(), reader);
    }
  }

  /** Drops the comments on a page of {@code lines}, if it has some. */
  static void drop(List<Line> lines, DateReader reader) {
    CommentSection section = new CommentSection(lines, reader);
    int named = section.startOfNamed();
    int start = named < 0 ? section.start() : named;
    int end = named >= 0 ? lines.size() : start < 0 ? 0 : section.end(start);
    for (int i = Math.max(0, start); i < end; i++) {
      if (lines.get(i).isKept()) {
        lines.get(i).drop(DropReason.COMMENTS);
      }
    }
  }

  private static Mark mark(String words, DateReader reader) {
    if (CommentWords.isSaying(words)) {
      return Mark.SAYS;
    }
    if (CommentWords.isReply(words)) {
      return Mark.REPLY;
    }
    return CommentWords.isTime(words, reader) ? Mark.TIME : Mark.NONE;
  }

  /** The first line of the comments; -1 if there are none. */
  private int start() {
    int report = 0;
    while (report < marks.length && !isSentence(report)) {
      report++;
    }
    int[] heads = new int[0];
    for (int i = report + 1; i < marks.length; i++) {
      OptionalInt count = CommentWords.count(lines.get(i).words());
      heads = count.isPresent() && heads.length == 0 ? heads() : heads;
      if (count.isPresent() && isHeading(i, count.getAsInt(), heads)) {
        return i;
      }
    }
    return startOfAnswered(report + 1);
  }

  /**
   * The heading that counts comments behind which nothing stands but so many names, each alone on
   * its line with sentences below it; -1 if there is none.
   */
  private int startOfNamed() {
    for (int i = 1; i < marks.length; i++) {
      OptionalInt count = CommentWords.count(lines.get(i).words());
      if (count.isPresent() && isSentence(i - 1) && count.getAsInt() == names(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Names with sentences below them, if the lines from {@code from} on are nothing else; or 0. */
  private int names(int from) {
    int names = 0;
    boolean named = false;
    for (int i = from; i < marks.length; i++) {
      boolean said = LineForm.endsSentence(lines.get(i).words());
      if (!said && (named || marks[i] != Mark.NONE || !CommentWords.mayBeName(lines.get(i).words()))
          || said && i == from) {
        return 0;
      }
      named = !said;
      names += said ? 0 : 1;
    }
    return named ? 0 : names;
  }

  private boolean isSentence(int at) {
    String words = lines.get(at).words();
    return lines.get(at).isKept()
        && LineForm.words(words) >= SENTENCE
        && LineForm.endsSentence(words);
  }

  /** Whether comments stand behind the line, no more than it counts. */
  private boolean isHeading(int at, int count, int[] heads) {
    int first = at + 1;
    while (first < marks.length && first <= at + LONGEST_FORM && !isHead(first)) {
      first++;
    }
    if (first >= marks.length || !isHead(first)) {
      return false;
    }
    return heads[first] >= Math.min(count, FEWEST) && heads[first] <= count;
  }

  /** Comments from each line on, by their heads; counted once, from the last. */
  private int[] heads() {
    int[] heads = new int[marks.length + 1];
    for (int i = marks.length - 1; i >= 0; i--) {
      heads[i] = isHead(i) ? heads[behindHead(i)] + 1 : heads[i + 1];
    }
    return heads;
  }

  /**
   * The first of two comments or more that have each a head and a button: of several heads before a
   * button the last, for the date of the report has the form of one.
   */
  private int startOfAnswered(int from) {
    int first = -1;
    int answered = 0;
    int head = -1;
    for (int i = from; i < marks.length && answered < FEWEST; i++) {
      if (isHead(i)) {
        head = i;
        i = behindHead(i) - 1;
      } else if (head >= 0 && isButton(i)) {
        first = first < 0 ? head : first;
        answered++;
        head = -1;
      }
    }
    return answered < FEWEST ? -1 : first;
  }

  /** Whether a comment begins there: with a name that says, or a name and a time. */
  private boolean isHead(int at) {
    return marks[at] == Mark.SAYS
        || marks[at] == Mark.TIME
        || marks[at] == Mark.NONE
            && at + 1 < marks.length
            && marks[at + 1] == Mark.TIME
            && CommentWords.mayBeName(lines.get(at).words());
  }

  /** The line behind the head that begins at {@code at}. */
  private int behindHead(int at) {
    int next = at + 1;
    while (next < marks.length && next <= at + MOST_TIMES && marks[next] == Mark.TIME) {
      next++;
    }
    return next;
  }

  /** Whether the line is a button behind which the next comment begins, or the page ends. */
  private boolean isButton(int at) {
    if (marks[at] != Mark.REPLY) {
      return false;
    }
    int next = at + 1;
    while (next < marks.length
        && next <= at + MOST_BUTTONS
        && (marks[next] == Mark.REPLY || !lines.get(next).isKept())) {
      next++;
    }
    return next >= marks.length || isHead(next);
  }

  /** One past the last line of the comments that begin at {@code start}. */
  private int end(int start) {
    int last = start;
    for (int i = start; i < marks.length; i++) {
      if (isHead(i) || isButton(i)) {
        last = i;
      }
    }
    int behind = Math.min(marks.length, behindHead(last) + 1);
    int sentences = 0;
    for (int i = behind; i < marks.length; i++) {
      sentences += isSentence(i) ? 1 : 0;
    }
    return sentences < LONGEST_COMMENT ? marks.length : behind;
  }
}
