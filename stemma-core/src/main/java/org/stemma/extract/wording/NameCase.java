package org.stemma.extract.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The case of a name in running text. Names in capitals are printed so for looks; a full stop
 * behind a whole word ends the line.
 */
final class NameCase {

  /** Units of a name in capitals; shorter ones are initials. Swept 4 to 8. */
  private static final int SHORTEST_CAPITALS = 6;

  /** A full stop behind a word that is no initial or "Jr". */
  private static final Pattern WORD_AND_STOP = Pattern.compile("[\\s-][\\p{L}\\p{M}’']{3,31}\\.$");

  private NameCase() {}

  /** {@code said} with small letters behind the first of each word, if all are capitals. */
  static String of(String said) {
    boolean stopped = said.endsWith(".") && WORD_AND_STOP.matcher(said).find();
    String name = stopped ? said.substring(0, said.length() - 1) : said;
    if (name.length() < SHORTEST_CAPITALS || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      cased.append(inside ? Character.toLowerCase(unit) : unit);
      inside = Character.isLetter(unit);
    }
    return cased.toString();
  }
}
