package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

/**
 * "The strike" alone is an attack, unless its page speaks of work and not of arms: then it is one
 * of workers.
 */
final class StrikeSense {

  private static final Set<String> WORK = Lexicon.ENGLISH.words("strike-words.tsv", "work");
  private static final Set<String> ARMS = Lexicon.ENGLISH.words("strike-words.tsv", "arms");

  private StrikeSense() {}

  /** Whether the page speaks of work and not of arms. */
  static boolean isOfWork(Reading reading) {
    boolean work = false;
    for (var sentence : reading.sentences()) {
      for (var word : sentence.words()) {
        if (ARMS.contains(word.lemma())) {
          return false;
        }
        work |= WORK.contains(word.lemma());
      }
    }
    return work;
  }

  /** The strike of workers for a strike of nobody named; {@code trigger} otherwise. */
  static EventTrigger of(EventTrigger trigger) {
    boolean bare =
        trigger.nominal()
            && trigger.isType("ASSAULT")
            && trigger.mode().isEmpty()
            && trigger.words().size() == 1;
    return bare ? trigger.as("PROTEST", Optional.of("strike")) : trigger;
  }
}
