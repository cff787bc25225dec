package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the credits at the end of a line: a word for a source, for pictures or for the author, with
 * a colon, behind a mark that parts it, as in {@code 3 May 2024 - Source: Gull News Agency - Photo:
 * Ana Sousa}. Other labels ({@code Deadline:}) say what a date is of.
 */
public final class CreditRow {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[|·•–—\\n\u3000]|\\s-\\s|\\s(?=\\p{IsHan}))\\s?(?:"
              + AnyWord.of(Lexicon.GENERAL.words("credit-words.txt"))
              + "|"
              + BylineWords.alternatives("picture")
              + "|"
              + BylineWords.alternatives("label")
              + ")\\s?[:：]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CreditRow() {}

  /** What of {@code line} stands before its credits: all of it, if it has none. */
  public static String before(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() ? line.substring(0, label.start()) : line;
  }
}
