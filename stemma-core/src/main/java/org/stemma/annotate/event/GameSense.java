package org.stemma.annotate.event;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * "Duarte struck again", "Melford levelled", "Harwick beat Ansdale": on a page that speaks of a
 * game, and not of arms, such verbs between names are plays. Who strikes a linesman attacks him
 * there too.
 */
final class GameSense {

  private static final Set<String> PAGE = Lexicon.ENGLISH.words("sport-words.tsv", "page");
  private static final Set<String> PLAYING = Lexicon.ENGLISH.words("sport-words.tsv", "playing");
  private static final Set<String> ARMS = Lexicon.ENGLISH.words("strike-words.tsv", "arms");

  /** Different words of sport that make a page one of a game; one alone is a figure of speech. */
  private static final int WORDS = 2;

  private GameSense() {}

  /** Whether the page speaks of a game and not of arms. */
  static boolean isOfGame(Reading reading) {
    Set<String> words = new HashSet<>();
    for (var sentence : reading.sentences()) {
      for (var word : sentence.words()) {
        if (ARMS.contains(word.lemma())) {
          return false;
        }
        if (PAGE.contains(word.lemma())) {
          words.add(word.lemma());
        }
      }
    }
    return words.size() >= WORDS;
  }

  /** The play for an attack between names; {@code trigger} otherwise. */
  static EventTrigger of(Clause clause, EventTrigger trigger) {
    int word = trigger.word();
    boolean verb = clause.isVerb(word) && PLAYING.contains(clause.lemma(word));
    return verb && trigger.isType("ASSAULT") && isBetweenNames(clause, word)
        ? trigger.asKind("sport")
        : trigger;
  }

  private static boolean isBetweenNames(Clause clause, int verb) {
    return !clause.isPassive(verb)
        && Stream.concat(
                clause.subject(verb).stream(), clause.children(verb, "dobj", "dative").stream())
            .allMatch(n -> clause.word(n).isProperNoun() || Persons.isPronoun(clause, n));
  }
}
