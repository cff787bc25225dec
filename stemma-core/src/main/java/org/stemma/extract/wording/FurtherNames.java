package org.stemma.extract.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.CommonWords;

/**
 * Tells which of the names behind the first are persons': behind a comma, slash or bar stands a
 * place or an outlet as often ({@code Ana Sousa and Jim Okafor, Puerto Olmo}).
 *
 * @param line the whole line, with or without the words for the author before the names
 * @param signed whether such words open it
 */
record FurtherNames(String line, boolean signed) {

  private static final String JOINT =
      "(?:" + BylineWords.joints() + "|&|" + SignedWords.WITH + ")\\s{1,3}";

  /**
   * Before a name that is joined to the one before by a word or a semicolon: no outlet beside it.
   */
  private static final Pattern JOINED = Pattern.compile("(?:" + JOINT + "|;\\s{0,3})$");

  private static final Pattern TWO_WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’']{1,20}\\s\\p{Lu}[\\p{L}\\p{M}’'-]{1,20}");

  /** Before the last of several. */
  private static final Pattern LAST =
      Pattern.compile("[\\s,]" + JOINT + "(?=" + PersonNames.PART + ")");

  /**
   * Whether a word joins {@code part} to the name before it; in "Ana Sousa, Odal Courier" and "Ana
   * Sousa, Odal Junction" none does.
   */
  boolean isJoined(String part) {
    return JOINED.matcher(line.substring(0, Math.max(0, line.indexOf(part)))).find();
  }

  /**
   * Whether {@code part} begins with a given name, has the form of a person's name behind a word
   * for the author, or a further name is joined behind it.
   */
  boolean isListed(String part) {
    if (GivenNames.begin(part) || signed && isFormed(part)) {
      return true;
    }
    Matcher last = LAST.matcher(line);
    return last.find(Math.max(0, line.indexOf(part)));
  }

  /** Two words with capitals that have no meaning: "Ketu Borge", not "Upper Odal". */
  private static boolean isFormed(String part) {
    return TWO_WORDS.matcher(part).matches()
        && GivenNames.WORD_ENDS
            .splitAsStream(part)
            .allMatch(
                word ->
                    CommonWords.ENGLISH.sizeClass(word) == CommonWords.UNKNOWN
                        && !BylineWords.isBeat(word)
                        && !BylineWords.isRole(word)
                        && !DateWords.isOfDates(word));
  }
}
