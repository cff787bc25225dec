package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph.
 *
 * <p>A paragraph that opens a quotation and does not close it is continued by the next one if that
 * begins with an opening mark, as printers have it. Any other mark without its fellow is left out.
 * Apostrophes, feet and inches are no marks.
 */
final class QuotationMarks {

  /**
   * A single mark further away is an apostrophe: no quoted paragraph of the news is longer. Nothing
   * rests on it: 231 articles of PolNeAR score alike with 300 and 5,000 (2026-11-30).
   */
  private static final int LONGEST_SINGLE = 1500;

  /**
   * A quotation holds fewer marks, apostrophes counted; the search never goes further. A bound
   * against hostile input, no threshold.
   */
  private static final int MOST_MARKS = 200;

  private final String text;
  private final List<QuotedStretch> found = new ArrayList<>();
  private boolean leftOpen;

  private QuotationMarks(String text) {
    this.text = text;
  }

  /**
   * The quoted stretches of {@code paragraphs}, in order; one inside another follows it.
   *
   * @param paragraphs spans of {@code text}, in order, not overlapping
   */
  static List<QuotedStretch> in(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<QuotationMark> next =
          i + 1 < paragraphs.size() ? marks.opening(paragraphs.get(i + 1)) : Optional.empty();
      marks.paragraph(paragraphs.get(i), next);
    }
    marks.found.sort(Comparator.comparing(QuotedStretch::marks, QuotationMarks::outerFirst));
    return List.copyOf(marks.found);
  }

  private static int outerFirst(Span a, Span b) {
    return a.start() != b.start() ? Integer.compare(a.start(), b.start()) : b.end() - a.end();
  }

  /** The mark that a paragraph begins with. */
  private Optional<QuotationMark> opening(Span paragraph) {
    return paragraph.isEmpty()
        ? Optional.empty()
        : QuotationMark.at(text, paragraph.start())
            .filter(m -> m.mayOpen(text, paragraph.start(), paragraph.end()));
  }

  private void paragraph(Span paragraph, Optional<QuotationMark> next) {
    boolean continues = leftOpen;
    leftOpen = false;
    int from = paragraph.start();
    int to = paragraph.end();
    List<QuotationMark> marks = marks(from, to);
    int i = 0;
    while (i < marks.size()) {
      QuotationMark open = marks.get(i);
      int close = mayOpen(open, from, to) ? close(marks, i, from, to) : -1;
      boolean first = open.at() == from;
      boolean nextOpens = next.filter(n -> goesOn(open, n, from)).isPresent();
      if (close >= 0) {
        QuotationMark end = marks.get(close);
        add(open, end.at(), end.end(), 0, continues && first, false);
        inner(marks.subList(i + 1, close), open.end(), end.at());
        i = close + 1;
      } else if (mayOpen(open, from, to)
          && (!open.single() || isTurned(open))
          && (nextOpens || first && continues)) {
        leftOpen = nextOpens;
        add(open, to, to, 0, continues && first, true);
        inner(marks.subList(i + 1, marks.size()), open.end(), to);
        return;
      } else {
        i++;
      }
    }
  }

  /** Whether what {@code open} begins may go on behind {@code next}, at the next paragraph. */
  private boolean goesOn(QuotationMark open, QuotationMark next, int from) {
    String lead = text.substring(from, open.at()).strip();
    boolean begins = lead.isEmpty() || ",:.".indexOf(lead.charAt(lead.length() - 1)) >= 0;
    return open.single() == next.single() && (!open.single() || begins && isTurned(next));
  }

  /** A single mark that no apostrophe looks like. */
  private static boolean isTurned(QuotationMark mark) {
    return mark.direction() == QuotationMark.Direction.OPENING;
  }

  private List<QuotationMark> marks(int from, int to) {
    List<QuotationMark> marks = new ArrayList<>();
    for (int at = from; at < to; at++) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at);
      if (mark.isPresent()) {
        marks.add(mark.get());
        at = mark.get().end() - 1;
      }
    }
    return marks;
  }

  private boolean mayOpen(QuotationMark mark, int from, int to) {
    return mark.mayOpen(text, from, to) && !Apostrophe.isMarkOf(text, mark, from);
  }

  /** Quotations inside a quotation, one level deep. */
  private void inner(List<QuotationMark> marks, int from, int to) {
    int i = 0;
    while (i < marks.size()) {
      QuotationMark open = marks.get(i);
      int close = mayOpen(open, from, to) ? close(marks, i, from, to) : -1;
      if (close >= 0) {
        add(open, marks.get(close).at(), marks.get(close).end(), 1, false, false);
        i = close;
      }
      i++;
    }
  }

  private void add(
      QuotationMark open, int wordsEnd, int end, int depth, boolean continues, boolean isOpen) {
    Span words = Span.of(open.end(), wordsEnd).trim(text);
    if (!words.isEmpty()) {
      found.add(new QuotedStretch(Span.of(open.at(), end), words, depth, continues, isOpen));
    }
  }

  /** Number of the mark that closes mark {@code i}, or -1. */
  private int close(List<QuotationMark> marks, int i, int from, int to) {
    return marks.get(i).single() ? closeSingle(marks, i, to) : closeDouble(marks, i, from, to);
  }

  /** Marks of a quotation inside it are passed over. */
  private int closeDouble(List<QuotationMark> marks, int i, int from, int to) {
    int depth = 0;
    int last = Math.min(marks.size(), i + MOST_MARKS);
    for (int k = i + 1; k < last; k++) {
      QuotationMark here = marks.get(k);
      if (here.single()) {
        continue;
      }
      boolean looksOpening = here.mayOpen(text, from, to) && startsWord(here, from);
      if (looksOpening && here.direction() != QuotationMark.Direction.CLOSING) {
        if (!isNested(marks, k, from, to)) {
          return -1;
        }
        depth++;
      } else if (here.mayClose(text, from, to)) {
        if (depth == 0) {
          return k;
        }
        depth--;
      }
    }
    return -1;
  }

  private boolean startsWord(QuotationMark mark, int from) {
    return mark.at() == from
        || Character.isWhitespace(text.charAt(mark.at() - 1))
        || "([—–".indexOf(text.charAt(mark.at() - 1)) >= 0;
  }

  /** Whether two closing marks follow the opening mark {@code i} before the next opening one. */
  private boolean isNested(List<QuotationMark> marks, int i, int from, int to) {
    int closing = 0;
    int last = Math.min(marks.size(), i + MOST_MARKS);
    for (int k = i + 1; k < last; k++) {
      QuotationMark mark = marks.get(k);
      if (!mark.single()) {
        if (startsWord(mark, from) && mark.mayOpen(text, from, to)) {
          return false;
        }
        if (++closing == 2) {
          return true;
        }
      }
    }
    return false;
  }

  /** An apostrophe is known by what stands around it. */
  private int closeSingle(List<QuotationMark> marks, int i, int to) {
    QuotationMark open = marks.get(i);
    int plural = -1;
    int last = Math.min(marks.size(), i + MOST_MARKS);
    for (int k = i + 1; k < last; k++) {
      QuotationMark here = marks.get(k);
      if (here.at() - open.end() > LONGEST_SINGLE) {
        return plural;
      }
      boolean closing =
          here.single()
              && (here.direction() != QuotationMark.Direction.OPENING || isLowPair(open, here))
              && here.mayClose(text, open.at(), to);
      if (closing) {
        char before = text.charAt(here.at() - 1);
        boolean clauseEnds = here.end() >= to || ".,;:!?)—–".indexOf(text.charAt(here.end())) >= 0;
        if (".,!?…".indexOf(before) >= 0 || clauseEnds || before != 's') {
          return k;
        }
        plural = plural < 0 ? k : plural;
      } else if (here.single() && here.mayOpen(text, open.at(), to) && plural >= 0) {
        return plural;
      }
    }
    return plural;
  }

  /** "‚The dam held‘": in German the mark that opens in English closes. */
  private boolean isLowPair(QuotationMark open, QuotationMark close) {
    return text.charAt(open.at()) == '‚' && text.charAt(close.at()) == '‘';
  }
}
