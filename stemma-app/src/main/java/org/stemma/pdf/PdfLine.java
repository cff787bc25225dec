package org.stemma.pdf;

/**
 * A line as it is set on a page; lengths in points (1/72 inch), from the left and the top.
 *
 * @param page 0-based
 * @param text without white space at its ends
 * @param baseline on which its letters stand
 * @param size of its type
 */
record PdfLine(int page, String text, float left, float right, float baseline, float size) {

  private static final String ENDS = ".!?:…。！？”\"";

  /** A list of signs that stand before the items of a list. */
  private static final String BULLETS = "•▪◦●‣■–";

  float middle() {
    return (left + right) / 2;
  }

  boolean endsSentence() {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean startsSmall() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  boolean startsItem() {
    return BULLETS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether both are set in type of much the same size. */
  boolean isAsLargeAs(PdfLine other) {
    return Math.abs(size - other.size) <= 0.12f * Math.max(size, other.size);
  }
}
