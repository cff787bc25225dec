package org.stemma.extract.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.OpeningCredit;
import org.stemma.extract.wording.PictureCredit;
import org.stemma.text.Span;

/**
 * Drops picture captions of a plain page. They stand between title and text, have no full stop, and
 * either only name who is seen, or are said twice (once cut off, once whole).
 */
final class Captions {

  /** Words of a caption. Swept 30 to 60 on `eval plain`: no figure changes. */
  private static final int LONGEST_CAPTION = 40;

  /**
   * Words before the mark that cuts a line short; fewer begin many lines. Swept 2 to 5 on {@code
   * eval plain} (2026-11-29; F1 .8815 and .9245 on the halves): no figure changes.
   */
  private static final int SHORTEST_CUT = 3;

  /**
   * Long words of a line that only names who is seen; one name alone is a heading too. Swept 1 to 3
   * likewise: no figure changes.
   */
  private static final int FEWEST_NAMES = 2;

  /** Words of a line that names who made a picture, and no more. By judgement. */
  private static final int LONGEST_CREDIT = 8;

  /** Words of a caption that is printed again; headings have fewer. By judgement. */
  private static final int SHORTEST_REPEATED = 4;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]++");

  private static final Pattern NAME_INSIDE =
      Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}{3,40}+");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,40}+");

  private Captions() {}

  /**
   * Drops those that name who is seen, or who made the picture for whom, from {@code from} to
   * {@code to} (exclusive), the head of the page, and those that are said twice wherever they
   * stand.
   */
  static void drop(String text, List<Line> lines, int from, int to) {
    Set<String> names = names(text, lines, to);
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      if (line.isKept()
          && mayBe(line)
          && (namesOnly(line, names)
              || PictureCredit.endsInBrackets(line.words())
              || describes(text, lines, i))) {
        line.drop(DropReason.CAPTION);
      }
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      Optional<String> cut = LineForm.cutOff(lines.get(i).words());
      Line next = lines.get(i + 1);
      if (lines.get(i).isKept()
          && cut.isPresent()
          && LineForm.words(cut.get()) >= SHORTEST_CUT
          && LineForm.key(next.words()).startsWith(LineForm.key(cut.get()))) {
        lines.get(i).drop(DropReason.CAPTION);
        if (next.isKept() && mayBe(next)) {
          next.drop(DropReason.CAPTION);
        }
      }
    }
  }

  /**
   * Whether line {@code at} is what a page shows in place of a picture: the caption right below has
   * most of its words.
   */
  private static boolean describes(String text, List<Line> lines, int at) {
    if (at + 1 >= lines.size()
        || lines.get(at + 1).dropped().filter(DropReason.CAPTION::equals).isEmpty()
        || isApart(text, lines, at)) {
      return false;
    }
    Set<String> caption = new HashSet<>(words(lines.get(at + 1)));
    List<String> words = words(lines.get(at));
    long shared = words.stream().filter(caption::contains).count();
    return words.size() >= SHORTEST_REPEATED && 2 * shared > words.size();
  }

  private static List<String> words(Line line) {
    return BETWEEN_WORDS
        .splitAsStream(line.words().toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty()) // before a sign at the start
        .toList();
  }

  /** Judges all kept lines by the credit for a picture at their end or beginning. */
  static void dropCredited(List<Line> lines) {
    for (Line line : lines) {
      if (line.isKept()
          && LineForm.words(line.words()) <= LONGEST_CAPTION
          && (PictureCredit.ends(line.words())
              || mayBe(line) && OpeningCredit.opens(line.words()))) {
        line.drop(DropReason.CAPTION);
      }
    }
  }

  /**
   * Drops the lines that stand in one paragraph with a credit below them, and what says the same:
   * the headline, which no other line stands above, is none.
   */
  static void dropOverCredits(String text, List<Line> lines) {
    Set<String> captions = new HashSet<>();
    for (int i = Line.nextKept(lines, 0) + 1; i + 1 < lines.size(); i++) {
      if (isOverCredit(text, lines, i)) {
        lines.get(i).drop(DropReason.CAPTION);
        captions.add(LineForm.key(lines.get(i).words()));
      }
    }
    for (Line line : captions.isEmpty() ? List.<Line>of() : lines) {
      if (line.isKept()
          && LineForm.words(line.words()) >= SHORTEST_REPEATED
          && captions.contains(LineForm.key(line.words()))) {
        line.drop(DropReason.CAPTION);
      }
    }
  }

  private static boolean isOverCredit(String text, List<Line> lines, int at) {
    if (!lines.get(at).isKept() || !mayBe(lines.get(at)) || !isApart(text, lines, at - 1)) {
      return false;
    }
    int last = at;
    while (!isApart(text, lines, last) && isCredit(lines.get(last + 1))) {
      last++;
    }
    return last > at && isApart(text, lines, last);
  }

  private static boolean isCredit(Line line) {
    return line.dropped().filter(DropReason.CAPTION::equals).isPresent()
        && LineForm.words(line.words()) <= LONGEST_CREDIT;
  }

  /**
   * Whether line {@code at} is a sentence in one paragraph with a credit above it, and nothing
   * else, where blank lines part the paragraphs.
   */
  static boolean isUnderCredit(String text, List<Line> lines, int at) {
    return at > 0
        && lines.get(at - 1).dropped().filter(DropReason.CAPTION::equals).isPresent()
        && LineForm.endsSentence(lines.get(at).words())
        && !isApart(text, lines, at - 1)
        && isApart(text, lines, at)
        && (at < 2 || isApart(text, lines, at - 2));
  }

  /** Whether a blank line stands behind line {@code at}, or nothing. */
  private static boolean isApart(String text, List<Line> lines, int at) {
    return at + 1 >= lines.size()
        || text.substring(lines.get(at).span().end(), lines.get(at + 1).span().start())
                .chars()
                .filter(unit -> unit == '\n')
                .count()
            > 1;
  }

  private static boolean mayBe(Line line) {
    return !LineForm.endsSentence(line.words()) && LineForm.words(line.words()) <= LONGEST_CAPTION;
  }

  /** Words with a capital inside sentences of the running text: names. */
  private static Set<String> names(String text, List<Line> lines, int bodyStart) {
    Set<String> names = new HashSet<>();
    if (bodyStart < lines.size()) {
      Span body = Span.of(lines.get(bodyStart).span().start(), text.length());
      Matcher matcher = NAME_INSIDE.matcher(body.in(text));
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  /** Whether every long word of the line is a name that the running text has too. */
  private static boolean namesOnly(Line line, Set<String> names) {
    Matcher matcher = LONG_WORD.matcher(line.words());
    int found = 0;
    while (matcher.find()) {
      if (!names.contains(matcher.group())) {
        return false;
      }
      found++;
    }
    return found >= FEWEST_NAMES;
  }
}
