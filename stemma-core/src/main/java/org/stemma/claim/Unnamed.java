package org.stemma.claim;

import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Words that leave open who is meant: "anyone", "they"; with a negation, nobody at all. */
final class Unnamed {

  private static final Set<String> NOBODY = Lexicon.ENGLISH.words("nobody-pronouns.txt");
  private static final Set<String> OPEN = Lexicon.ENGLISH.words("unnaming-words.txt");

  private Unnamed() {}

  static boolean isBy(String lemma) {
    return NOBODY.contains(lemma) || OPEN.contains(lemma);
  }
}
