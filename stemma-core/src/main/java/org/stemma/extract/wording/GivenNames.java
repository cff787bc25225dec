package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;

/**
 * Knows given names by a list of many languages and by the English dictionary: there with a capital
 * alone, and not a word that names of places begin with ("Puerto").
 */
final class GivenNames {

  /** What parts the words of a name, as those of a double one. */
  static final Pattern WORD_ENDS = Pattern.compile("[\\s-]");

  private static final Set<String> LISTED = Lexicon.GENERAL.words("given-names.txt");

  private GivenNames() {}

  /** Whether the first word of {@code name} is one. */
  static boolean begin(String name) {
    String word = WORD_ENDS.split(name.strip(), 2)[0];
    String first = word.equals(word.toUpperCase(Locale.ROOT)) ? titled(word) : word;
    return (LISTED.contains(first)
            || CommonWords.ENGLISH.isName(first)
                && CommonWords.ENGLISH.smallClass(first) == CommonWords.UNKNOWN)
        && !DateWords.isOfDates(first)
        && Gazetteer.STANDARD.find(first).isEmpty()
        && !Gazetteer.STANDARD.begins(first + " ");
  }

  private static String titled(String word) {
    return word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
