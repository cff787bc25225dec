package org.stemma.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF, in the order in which it sets them. */
final class PdfLines extends PDFTextStripper {

  /** A guard: a document with more is no report. */
  private static final int MOST = 200_000;

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private float left;
  private float right;
  private float baseline;
  private float size;

  private PdfLines() {}

  /**
   * The lines of all pages.
   *
   * @throws IOException if it cannot be read, or has too many
   */
  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines lines = new PdfLines();
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
      lines.add(new PdfLine(getCurrentPageNo() - 1, text, left, right, baseline, size));
    }
    if (lines.size() > MOST) {
      throw new TooManyLines();
    }
  }

  /** There are more lines than a report has. */
  static final class TooManyLines extends IOException {
    private static final long serialVersionUID = 1;

    TooManyLines() {
      super("more than " + MOST + " lines");
    }
  }
}
