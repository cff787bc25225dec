package org.stemma.extract.wording;

import java.util.Optional;
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

  private static final Pattern HAN_ONLY = Pattern.compile("[\\p{IsHan} 　]+");

  private CaselessName() {}

  /** The person whose name is all that {@code rest}, behind the word for the author, holds. */
  static Optional<Byline> of(String rest) {
    String name = rest.strip();
    boolean named =
        HAN_ONLY.matcher(name).matches()
            ? HAN.matcher(name).matches()
            : WORDS.matcher(name).matches();
    return named && PersonNames.isPerson(name)
        ? Optional.of(new Byline(name, Optional.empty()))
        : Optional.empty();
  }
}
