package org.stemma.extract.tree;

import java.util.Arrays;
import org.stemma.extract.markup.InlineBorder;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.RunningLine;
import org.stemma.text.OffsetMap;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * One run of visible text between two borders of block elements: white space collapsed, character
 * references read, and every unit traced to the page.
 */
public final class TextBlock {

  private final int owner;
  private final String text;
  private final int[] pieces;
  private final int linked;
  private final int letters;

  /**
   * @param owner number in {@link PageTree} of the block element that holds the run
   * @param text without white space at its ends, never empty
   * @param pieces triples (units of {@code text}, first unit in the page, units in the page), left
   *     to right; the sum of the first members is the length of {@code text}
   * @param linked units of {@code text} that stand inside links
   */
  TextBlock(int owner, String text, int[] pieces, int linked) {
    this.owner = owner;
    this.text = text;
    this.pieces = pieces;
    this.linked = linked;
    this.letters = Script.letters(text);
  }

  /** Number of the block element that holds the text. */
  public int owner() {
    return owner;
  }

  public String text() {
    return text;
  }

  /** The same, {@code sign} at each {@link InlineBorder} inside. */
  public String apart(String sign) {
    if (pieces.length == 3) {
      return text;
    }
    StringBuilder apart = new StringBuilder();
    int from = 0;
    for (int i = 0; i < pieces.length; i += 3) {
      String piece = text.substring(from, from + pieces[i]);
      boolean border = i > 0 && pieces[i - 2] + pieces[i - 1] < pieces[i + 1];
      apart.append(border && InlineBorder.isBetween(apart, piece) ? sign : "").append(piece);
      from += pieces[i];
    }
    return apart.toString();
  }

  /** Length of the text as {@link Script#letters} counts it. */
  public int letters() {
    return letters;
  }

  /** Whether it is running text, as {@link RunningLine} tells it. */
  public boolean isRunning() {
    return letters >= RunningLine.SHORTEST && LineForm.endsSentence(text);
  }

  /** Share of the text that stands inside links, 0 to 1. */
  public double linkDensity() {
    return (double) linked / text.length();
  }

  /** From the first to behind the last unit of the page that the text was made from. */
  public Span original() {
    int last = pieces.length - 3;
    return Span.of(pieces[1], Math.max(pieces[1], pieces[last + 1] + pieces[last + 2]));
  }

  /**
   * The units of the text that begin a piece of it: those between two of them follow each other in
   * the page too. Ascending, the first is 0.
   */
  int[] seams() {
    int[] seams = new int[pieces.length / 3];
    for (int i = 1; i < seams.length; i++) {
      seams[i] = seams[i - 1] + pieces[3 * (i - 1)];
    }
    return seams;
  }

  /** Where the matter of the page begins that unit {@code unit} of the text was made from. */
  int originalStart(int unit) {
    return original(unit, false);
  }

  /** Where that matter ends. */
  int originalEnd(int unit) {
    return original(unit, true);
  }

  private int original(int unit, boolean end) {
    int before = 0;
    int piece = 0;
    while (before + pieces[piece] <= unit) {
      before += pieces[piece];
      piece += 3;
    }
    if (pieces[piece] == pieces[piece + 2]) {
      return pieces[piece + 1] + unit - before + (end ? 1 : 0);
    }
    return pieces[piece + 1] + (end ? pieces[piece + 2] : 0);
  }

  /** How many units are made from matter of the page that ends at or before {@code end}. */
  int unitsBefore(int end) {
    int units = 0;
    for (int i = 0; i < pieces.length && pieces[i + 1] < end; i += 3) {
      boolean copied = pieces[i] == pieces[i + 2];
      boolean whole = pieces[i + 1] + pieces[i + 2] <= end;
      units += whole ? pieces[i] : copied ? end - pieces[i + 1] : 0;
    }
    return units;
  }

  /** The units {@code from} (inclusive) to {@code to} (exclusive); all or none of them linked. */
  public TextBlock part(int from, int to) {
    return part(from, to, linked > 0 ? to - from : 0);
  }

  /**
   * The same.
   *
   * @param links units of the part that stand inside links
   */
  TextBlock part(int from, int to, int links) {
    int[] kept = new int[pieces.length];
    int used = 0;
    int before = 0;
    for (int i = 0; i < pieces.length; i += 3) {
      int start = Math.max(from, before);
      int end = Math.min(to, before + pieces[i]);
      if (start < end) {
        boolean copied = pieces[i] == pieces[i + 2];
        kept[used++] = end - start;
        kept[used++] = pieces[i + 1] + (copied ? start - before : 0);
        kept[used++] = copied ? end - start : pieces[i + 2];
      }
      before += pieces[i];
    }
    return new TextBlock(owner, text.substring(from, to), Arrays.copyOf(kept, used), links);
  }

  /** Appends this text's pieces to the map of a longer text. */
  public void appendTo(OffsetMap.Builder map) {
    for (int i = 0; i < pieces.length; i += 3) {
      if (pieces[i] == pieces[i + 2]) {
        map.copy(pieces[i], pieces[i + 1]);
      } else {
        map.replace(pieces[i], Span.of(pieces[i + 1], pieces[i + 1] + pieces[i + 2]));
      }
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
