package org.stemma.extract.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the lunar Hijri or the Hebrew calendar, as pages print it beside one of ours: {@code 22
 * شوال 1445 هـ}, {@code כ"ג בניסן תשפ"ד}, {@code 23 Nisan 5784}. It is not read, for where the
 * month begins by sight of the moon no table tells its day, but it is neither another day nor words
 * that say something else beside ours. Its months are those of {@code dates.tsv} marked {@code
 * lunar} and {@code hebrew}.
 */
final class LunarDay {

  /** Units of a text in which such days are looked for: a bound on work. By judgement. */
  private static final int LONGEST = 400;

  /** The first letter of Hebrew; Arabic stands behind it. */
  private static final char FIRST_LETTER = '\u05D0';

  private static final String HIJRI_YEAR = "1[34]\\d\\d";

  private static final String ERA =
      "(?:\\s?(?:" + DateWords.alternatives("lunar era") + ")(?![\\p{L}\\p{M}]))";

  private static final String MARK = "[\"'״׳”“’]";

  /** A number in letters of Hebrew: {@code כ"ג}, {@code ה'}. */
  private static final String LETTERS =
      "(?:[א-ת]{1,3}" + MARK + "{1,2}[א-ת]|[א-ת]" + MARK + "?)(?![א-ת])";

  /** {@code תשפ"ד}, the thousands before it or not. */
  private static final String HEBREW_YEAR = "(?:ה" + MARK + "?)?ת[א-ת]{1,3}" + MARK + "{1,2}[א-ת]";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}\\s{1,2}(?:(?:"
              + DateWords.alternatives("lunar")
              + ")[\\s,،]{1,2}"
              + HIJRI_YEAR
              + ERA
              + "?|(?:"
              + DateWords.alternatives("hebrew")
              + ")[\\s,]{1,2}57\\d\\d)(?!\\d)|(?<!\\d)"
              + HIJRI_YEAR
              + "([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)"
              + ERA
              + "|(?<!\\d)\\d{1,2}([-/.])\\d{1,2}\\2"
              + HIJRI_YEAR
              + "(?!\\d)"
              + ERA
              + "|(?<![א-ת])"
              + LETTERS
              + "\\s(?:"
              + DateWords.alternatives("hebrew")
              + ")"
              + MARK
              + "?\\s"
              + HEBREW_YEAR
              + "(?![א-ת])",
          Pattern.CASE_INSENSITIVE);

  /** How its years begin. */
  private static final List<String> CENTURIES = List.of("13", "14", "57");

  private static final Pattern YEAR = Pattern.compile("\\b(?:57\\d\\d|1[34]\\d\\d)\\b");

  private LunarDay() {}

  /** {@code text} with blanks in the place of such days, unit for unit. */
  static String blanked(String text) {
    if (text.length() > LONGEST || !mayHold(text)) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    Matcher days = DAY.matcher(DateReader.withAsciiDigits(text));
    while (days.find()) {
      for (int i = days.start(); i < days.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  private static boolean mayHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_LETTER && text.charAt(i) < '\u0700') {
        return true;
      }
    }
    return CENTURIES.stream().anyMatch(text::contains) && YEAR.matcher(text).find();
  }
}
