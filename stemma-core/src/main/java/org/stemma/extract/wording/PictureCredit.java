package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows lines that end with a credit for a picture, as captions do: {@code The ferry on Monday.
 * Photo: Ana Sousa}. A line that says who wrote and who made the pictures is a signature.
 */
public final class PictureCredit {

  /** Units of such a line; longer ones are paragraphs. Chosen by judgement. */
  private static final int LONGEST = 400;

  /** The stop behind a word of three letters, which no sentence ends with: {@code / fot. A. B.} */
  private static final String ABBREVIATED = "(?<=(?<!\\p{L})\\p{L}{3})\\.";

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[.!?…()/|,;–—-])\\s{0,2}(?iu:"
              + BylineWords.alternatives("picture")
              + ")(?:\\s{0,2}[:：]|\\s(?iu:"
              + BylineWords.alternatives("by")
              + ")\\s(?=\\p{Lu})|"
              + ABBREVIATED
              + "\\s?(?=\\p{Lu}))[^.!?:：]{2,60}[.)]{0,2}$");

  /** A line that is nothing else, in a script without capitals: {@code 사진 이영희}. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "[(（\\[【]?(?:"
              + BylineWords.alternatives("picture")
              + ")\\s{0,2}[:：=＝/／|｜・\\s]\\s{0,2}(?<names>[^.!?。:：]{2,60}?)[)）\\]】]?");

  /** Who made the picture, and for whom: {@code (Ana Sousa/The Odal Gull)}. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(（](?<name>[^()/|]{3,40})\\s?[/|]\\s?\\p{Lu}[^()/|]{1,40}[)）]$");

  /** {@code The crew on the quay (photo A. S.)}. */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[(（]\\s?(?iu:" + BylineWords.alternatives("picture") + ")[\\s:：][^()（）]{1,40}[)）]$");

  private PictureCredit() {}

  /** Whether {@code line} ends with a word for pictures and a name in brackets. */
  public static boolean standsInBrackets(String line) {
    return line.length() <= LONGEST
        && (line.endsWith(")") || line.endsWith("）"))
        && IN_BRACKETS.matcher(line).find();
  }

  /**
   * Whether {@code line} ends with a name and an outlet in brackets, which between headline and
   * report is a credit for a picture, behind a report a signature.
   */
  public static boolean endsInBrackets(String line) {
    Matcher credit = BRACKETED.matcher(line);
    return line.length() <= LONGEST && credit.find() && PersonNames.isName(credit.group("name"));
  }

  private static boolean isWhole(String line) {
    Matcher credit = WHOLE.matcher(line);
    return CaselessName.mayBeTitled(line)
        && credit.matches()
        && !CaselessName.persons(credit.group("names"), OutletForm.ENGLISH).isEmpty();
  }

  /** Whether {@code line} ends with a credit and is no signature. */
  public static boolean ends(String line) {
    return line.length() <= LONGEST
        && (CREDIT.matcher(line).find() || isWhole(line))
        && Signature.of(line).isEmpty();
  }
}
