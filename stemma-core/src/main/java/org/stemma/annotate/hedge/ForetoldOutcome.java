package org.stemma.annotate.hedge;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells a writer's outlook ("the outcome will shape trade") from what somebody is going to do ("the
 * judge will decide") and from a plan in numbers ("the strike will affect 40 schools").
 */
final class ForetoldOutcome {

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private static final Set<String> GROUPS = Lexicon.ENGLISH.words("collective-sources.txt");

  private ForetoldOutcome() {}

  /** Whether the verb at {@code verb}, told with "will", tells an outlook. */
  static boolean holds(ParsedSentence sentence, int verb) {
    boolean doer =
        sentence
            .child(verb, "nsubj")
            .map(sentence.words()::get)
            .filter(ForetoldOutcome::acts)
            .isPresent();
    return !doer
        && sentence.subtree(verb).stream()
            .map(sentence.words()::get)
            .noneMatch(ForetoldOutcome::isCountOrDay);
  }

  private static boolean acts(Word word) {
    return word.isProperNoun()
        || word.tag().equals("PRP")
        || PERSONS.contains(word.lemma())
        || BODIES.contains(word.lemma())
        || GROUPS.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private static boolean isCountOrDay(Word word) {
    return word.tag().equals("CD") || word.isProperNoun() && word.isEntity("DATE");
  }
}
