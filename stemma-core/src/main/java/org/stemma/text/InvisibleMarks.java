package org.stemma.text;

/** Zero-width marks and soft hyphens, which readers do not see and which would cut words in two. */
public final class InvisibleMarks {

  private static final String MARKS = "\u00ad\u200b\u2060\ufeff";

  /** The least of them: most units of a text lie before it. */
  private static final char FIRST = '\u00ad';

  private InvisibleMarks() {}

  /** Whether {@code unit} is one. */
  public static boolean has(char unit) {
    return unit >= FIRST && MARKS.indexOf(unit) >= 0;
  }
}
