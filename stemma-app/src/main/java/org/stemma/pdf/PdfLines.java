package org.stemma.pdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, in the order in which it sets them. */
final class PdfLines extends PDFTextStripper {

  /** A guard: a document with more is no report. */
  private static final int MOST = 200_000;

  /** Between two lines: a blank, or the empty line between paragraphs. */
  private static final int BETWEEN = 2;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float left;
  private float right;
  private float baseline;
  private float size;

  /** Bytes of all lines in UTF-8, with what may come between them. */
  private long bytes;

  /** How many they may be. */
  private final int most;

  private PdfLines(int most) {
    this.most = most;
  }

  /**
   * The lines of all pages.
   *
   * @param most bytes of text, in UTF-8, that they may have
   * @throws TooLarge if there are too many, or they have too much text
   * @throws IOException if it cannot be read
   */
  static List<PdfLine> of(PDDocument document, int most) throws IOException {
    PdfLines lines = new PdfLines(most);
    lines.writeText(document, Writer.nullWriter());
    lines.end();
    return lines.lines;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    for (TextPosition at : positions) {
      boolean first = words.isEmpty();
      left = first ? at.getXDirAdj() : Math.min(left, at.getXDirAdj());
      float end = at.getXDirAdj() + at.getWidthDirAdj();
      right = first ? end : Math.max(right, end);
      baseline = at.getYDirAdj();
      size = first ? at.getFontSizeInPt() : Math.max(size, at.getFontSizeInPt());
      if (first) {
        words.append('\0'); // begun
      }
    }
    words.append(text);
    if (words.length() > most) {
      throw tooMuchText();
    }
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    end();
  }

  @Override
  protected void writePageEnd() throws IOException {
    end();
  }

  private void end() throws IOException {
    String text = words.toString().replace("\0", "").replaceAll("\\s+", " ").strip();
    words.setLength(0);
    if (!text.isEmpty()) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length + BETWEEN;
      lines.add(new PdfLine(getCurrentPageNo() - 1, text, left, right, baseline, size));
    }
    if (lines.size() > MOST) {
      throw new TooLarge("more than " + MOST + " lines");
    }
    if (bytes > most) {
      throw tooMuchText();
    }
  }

  private TooLarge tooMuchText() {
    return new TooLarge("more than " + (most >> 20) + " MB of text");
  }

  /** There is more than a report has; the message says what. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;

    TooLarge(String what) {
      super(what);
    }
  }
}
