package org.stemma.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph.
 *
 * <p>A paragraph that opens a quotation and does not close it is continued by the next one if that
 * begins with an opening mark, as printers have it. Any other mark without its fellow is left out.
 * Apostrophes, feet and inches are no marks.
 */
final class QuotationMarks {

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("tis", "twas", "twill", "em", "cause", "til", "till", "n", "bout", "round", "cos");

  /** A single mark further away is an apostrophe: no quoted paragraph of the news is longer. */
  private static final int LONGEST_SINGLE = 1500;

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
      boolean nextOpens = i + 1 < paragraphs.size() && marks.opens(paragraphs.get(i + 1));
      marks.paragraph(paragraphs.get(i), nextOpens);
    }
    marks.found.sort(Comparator.comparing(QuotedStretch::marks, QuotationMarks::outerFirst));
    return List.copyOf(marks.found);
  }

  private static int outerFirst(Span a, Span b) {
    return a.start() != b.start() ? Integer.compare(a.start(), b.start()) : b.end() - a.end();
  }

  private boolean opens(Span paragraph) {
    if (paragraph.isEmpty()) {
      return false;
    }
    return QuotationMark.at(text, paragraph.start())
        .filter(m -> !m.single() && m.mayOpen(text, paragraph.start(), paragraph.end()))
        .isPresent();
  }

  private void paragraph(Span paragraph, boolean nextOpens) {
    boolean continues = leftOpen;
    leftOpen = false;
    int from = paragraph.start();
    int to = paragraph.end();
    int at = from;
    while (at < to) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at);
      if (mark.isEmpty()) {
        at++;
        continue;
      }
      QuotationMark open = mark.get();
      if (!open.mayOpen(text, from, to) || isApostropheOrMeasure(open, from)) {
        at = open.end();
        continue;
      }
      Optional<QuotationMark> close = open.single() ? singleClose(open, to) : close(open, from, to);
      boolean first = at == from;
      if (close.isPresent()) {
        add(open, close.get().at(), close.get().end(), 0, continues && first, false);
        inner(open.end(), close.get().at());
        at = close.get().end();
      } else if (!open.single() && (nextOpens || first && continues)) {
        leftOpen = nextOpens;
        add(open, to, to, 0, continues && first, true);
        inner(open.end(), to);
        return;
      } else {
        at = open.end();
      }
    }
  }

  /** Quotations inside a quotation, one level deep. */
  private void inner(int from, int to) {
    int at = from;
    while (at < to) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at);
      if (mark.isEmpty()) {
        at++;
        continue;
      }
      QuotationMark open = mark.get();
      at = open.end();
      if (open.mayOpen(text, from, to) && !isApostropheOrMeasure(open, from)) {
        Optional<QuotationMark> close =
            open.single() ? singleClose(open, to) : close(open, from, to);
        if (close.isPresent()) {
          add(open, close.get().at(), close.get().end(), 1, false, false);
          at = close.get().end();
        }
      }
    }
  }

  private void add(
      QuotationMark open, int wordsEnd, int end, int depth, boolean continues, boolean isOpen) {
    Span words = Span.of(open.end(), wordsEnd).trim(text);
    if (!words.isEmpty()) {
      found.add(new QuotedStretch(Span.of(open.at(), end), words, depth, continues, isOpen));
    }
  }

  /** The mark that closes a double one; marks of a quotation inside it are passed over. */
  private Optional<QuotationMark> close(QuotationMark open, int from, int to) {
    int depth = 0;
    for (int at = open.end(); at < to; at++) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at).filter(m -> !m.single());
      if (mark.isEmpty()) {
        continue;
      }
      QuotationMark here = mark.get();
      boolean looksOpening = here.mayOpen(text, from, to) && startsWord(here, from);
      if (looksOpening && here.direction() != QuotationMark.Direction.CLOSING) {
        if (!isNested(here, from, to)) {
          return Optional.empty();
        }
        depth++;
      } else if (here.mayClose(text, from, to)) {
        if (depth == 0) {
          return mark;
        }
        depth--;
      }
      at = here.end() - 1;
    }
    return Optional.empty();
  }

  private boolean startsWord(QuotationMark mark, int from) {
    return mark.at() == from
        || Character.isWhitespace(text.charAt(mark.at() - 1))
        || "([—–".indexOf(text.charAt(mark.at() - 1)) >= 0;
  }

  /**
   * Whether two closing marks follow the opening mark {@code inner} before the next opening one.
   */
  private boolean isNested(QuotationMark inner, int from, int to) {
    int closing = 0;
    for (int at = inner.end(); at < to; at++) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at).filter(m -> !m.single());
      if (mark.isPresent()) {
        if (startsWord(mark.get(), from) && mark.get().mayOpen(text, from, to)) {
          return false;
        }
        if (++closing == 2) {
          return true;
        }
        at = mark.get().end() - 1;
      }
    }
    return false;
  }

  /** The mark that closes a single one; an apostrophe is known by what stands around it. */
  private Optional<QuotationMark> singleClose(QuotationMark open, int to) {
    Optional<QuotationMark> plural = Optional.empty();
    int last = Math.min(to, open.end() + LONGEST_SINGLE);
    for (int at = open.end(); at < last; at++) {
      Optional<QuotationMark> mark = QuotationMark.at(text, at);
      if (mark.isEmpty()) {
        continue;
      }
      QuotationMark here = mark.get();
      at = here.end() - 1;
      boolean closing =
          here.single()
              && here.direction() != QuotationMark.Direction.OPENING
              && here.mayClose(text, open.at(), to);
      if (!closing) {
        boolean another = here.single() && here.mayOpen(text, open.at(), to);
        if (another && plural.isPresent()) {
          return plural;
        }
        continue;
      }
      char before = text.charAt(here.at() - 1);
      boolean clauseEnds = here.end() >= to || ".,;:!?)—–".indexOf(text.charAt(here.end())) >= 0;
      if (".,!?…".indexOf(before) >= 0 || clauseEnds || before != 's') {
        return mark;
      }
      plural = plural.isPresent() ? plural : mark;
    }
    return plural;
  }

  private boolean isApostropheOrMeasure(QuotationMark mark, int from) {
    boolean afterDigit = mark.at() > from && Character.isDigit(text.charAt(mark.at() - 1));
    if (afterDigit && mark.direction() == QuotationMark.Direction.NONE) {
      return true;
    }
    if (!mark.single()) {
      return false;
    }
    boolean inWord = mark.at() > from && Character.isLetterOrDigit(text.charAt(mark.at() - 1));
    int end = mark.end();
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(mark.end(), end).toLowerCase(Locale.ROOT);
    boolean decade = word.length() == 3 && word.endsWith("0s") && Character.isDigit(word.charAt(0));
    boolean elided = mark.direction() != QuotationMark.Direction.OPENING && ELISIONS.contains(word);
    return inWord || decade || elided;
  }
}
