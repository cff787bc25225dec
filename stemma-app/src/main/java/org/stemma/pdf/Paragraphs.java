package org.stemma.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines joined to paragraphs. A new one begins where the type changes its size, behind a wider gap,
 * at an indented line, at an item of a list, and behind a short line that ends a sentence; across a
 * column or a page only where a sentence is at its end or the next line begins with a capital.
 */
final class Paragraphs {

  /** A gap is wide beside the usual one of the document. By judgement. */
  private static final float WIDE = 1.35f;

  /** How far, in sizes of the type, a line is set in. By judgement. */
  private static final float INDENT = 0.7f;

  /** How near the middles of lines are that are centred. By judgement. */
  private static final float CENTRED = 0.25f;

  /** A share of the widest line; a last line is shorter as a rule. By judgement. */
  private static final float SHORT = 0.8f;

  private final List<PdfLine> lines;
  private final float usualGap;
  private final float widest;

  private Paragraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.usualGap = usualGap(lines);
    this.widest =
        (float) lines.stream().mapToDouble(line -> line.right() - line.left()).max().orElse(0);
  }

  /** The paragraphs of {@code lines}, each in one line of text. */
  static List<String> of(List<PdfLine> lines) {
    return new Paragraphs(lines).joined();
  }

  private List<String> joined() {
    LineEnds ends = new LineEnds(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isNew(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      ends.join(paragraph, lines.get(i).text());
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return paragraphs;
  }

  private boolean isNew(PdfLine line, PdfLine next) {
    if (!line.isAsLargeAs(next) || next.startsItem()) {
      return true;
    }
    float gap = next.baseline() - line.baseline();
    if (line.page() != next.page() || gap <= 0) {
      return line.endsSentence() || !next.startsSmall() && !LineEnds.isParted(line.text());
    }
    boolean centred = Math.abs(line.middle() - next.middle()) < CENTRED * line.size();
    boolean indented = !centred && next.left() - line.left() > INDENT * line.size();
    boolean closed = line.endsSentence() && line.right() - line.left() < SHORT * widest;
    return gap > WIDE * Math.max(usualGap, line.size())
        || indented
        || closed && !next.startsSmall();
  }

  /** The gap between most lines: the median, of two the smaller. */
  private static float usualGap(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (gap > 0 && lines.get(i).isAsLargeAs(lines.get(i - 1))) {
        gaps.add(gap);
      }
    }
    Collections.sort(gaps);
    return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) / 2);
  }
}
