package org.stemma.annotate.name;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;

/** Letters of ranks and honours behind a name: whoever bears them is a person ("Ana Ruiz KC"). */
final class Honours {

  private static final Set<String> LETTERS = Lexicon.ENGLISH.words("honours.txt");

  /** Given name and surname: clubs have one word before such letters ("Olmar KC"). */
  private static final int FULL_NAME = 2;

  private Honours() {}

  /** The name of a person if such letters end it or stand behind it; without them. */
  static NameCandidate asPerson(NameCandidate name) {
    List<Word> words = name.sentence().words();
    int end = name.to() - (isOne(words, name.to() - 1) ? 1 : 0);
    boolean borne = end < name.to() || isOne(words, name.to());
    return borne && end - name.from() >= FULL_NAME
        ? name.words(name.from(), end).as(EntityType.PERSON)
        : name;
  }

  private static boolean isOne(List<Word> words, int at) {
    return at < words.size() && LETTERS.contains(words.get(at).form());
  }
}
