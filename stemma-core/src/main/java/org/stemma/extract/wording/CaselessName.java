package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Byline;

/**
 * The name of a person in a script without capitals, which is one only behind a word for the
 * author: nothing else tells it from other words.
 */
final class CaselessName {

  /** Two to four words of Arabic, Hebrew or the scripts of India. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{Lo}\\p{M}’'-]{2,20}(?:\\s[\\p{Lo}\\p{M}’'-]{2,20}){1,3}");

  /** Two to five Chinese characters, family and given name with a blank between them or not. */
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,3}[ 　]?\\p{IsHan}{1,3}");

  /** The same of Japanese, of which the given name may be written in kana. */
  private static final Pattern KANA =
      Pattern.compile("\\p{IsHan}{1,3}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  private static final Pattern HAN_ONLY = Pattern.compile("[\\p{IsHan} 　]+");

  /**
   * A line that begins with a word for the author, in brackets or not: {@code 记者 张三}, {@code 文/李四},
   * {@code （記者：山田太郎）}, {@code بقلم: سامي الحداد}; what has no letter of its own, and what a digit
   * or a bar begins, may follow.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "[(（\\[【]?\\s{0,2}(?:(?:"
              + BylineWords.alternatives("by")
              + ")\\s{1,3}|(?:"
              + BylineWords.alternatives("by")
              + "|"
              + BylineWords.alternatives("label")
              + ")\\s{0,2}[:：=＝/／]\\s{0,2})(?<rest>[^\\p{N}|｜:：]{2,60}?)\\s{0,3}[)）\\]】]?"
              + "(?:\\s{0,3}[\\p{N}|｜].{0,80})?");

  private CaselessName() {}

  /** The person who signs with all of {@code line}, but for a date or a name of something else. */
  static Optional<Byline> signed(String line) {
    Matcher signed = LINE.matcher(line);
    return signed.matches() ? of(signed.group("rest")) : Optional.empty();
  }

  /** The person whose name is all that {@code rest}, behind the word for the author, holds. */
  static Optional<Byline> of(String rest) {
    String name = rest.strip();
    boolean named =
        HAN_ONLY.matcher(name).matches()
            ? HAN.matcher(name).matches()
            : WORDS.matcher(name).matches() || KANA.matcher(name).matches();
    return named && PersonNames.isPerson(name)
        ? Optional.of(new Byline(name, Optional.empty()))
        : Optional.empty();
  }
}
