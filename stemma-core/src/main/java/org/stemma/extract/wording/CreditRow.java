package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the credits at the end of a line: labels, each with a colon, behind marks that part it, as
 * in {@code 3 May 2024 - Source: Gull News Agency - Photo: Ana Sousa}.
 */
public final class CreditRow {

  private static final Pattern LABEL =
      Pattern.compile("(?:[|·•–—\\n]|\\s-\\s)\\s?\\p{L}{2,20}+(?: \\p{L}{2,20}+)?[:：]");

  private CreditRow() {}

  /** What of {@code line} stands before its credits: all of it, if it has none. */
  public static String before(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() ? line.substring(0, label.start()) : line;
  }
}
