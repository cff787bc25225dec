package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Nouns and pronouns that stand for somebody who can be hurt, lost or brought to safety. */
final class Persons {

  private static final Set<String> COUNTED = Lexicon.ENGLISH.words("rescue-words.tsv", "person");

  private static final Set<String> LOST = Lexicon.ENGLISH.words("rescue-words.tsv", "lost");

  private static final Set<String> NOUNS = Set.copyOf(Lexicon.ENGLISH.words("persons.txt"));

  private static final Set<String> PERSONAL =
      Lexicon.ENGLISH.words("grammar-words.tsv", "personal");

  private Persons() {}

  /** Whether the word stands for one, by itself, by name, or by what it counts. */
  static boolean isOne(Clause clause, int noun) {
    return isNoun(clause, noun)
        || LOST.contains(clause.lemma(noun))
        || NOUNS.contains(clause.lemma(noun))
        || isPronoun(clause, noun)
        || clause.word(noun).isEntity("PERSON")
        || clause.prepositional(noun, "of").stream()
            .anyMatch(o -> COUNTED.contains(clause.lemma(o)));
  }

  static boolean isPronoun(Clause clause, int word) {
    return PERSONAL.contains(clause.form(word));
  }

  private static boolean isNoun(Clause clause, int noun) {
    return COUNTED.contains(clause.lemma(noun)) || COUNTED.contains(clause.form(noun));
  }
}
