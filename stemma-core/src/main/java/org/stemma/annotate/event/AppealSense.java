package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Appeals to a higher court that are announced with no more words: "said it would appeal". */
final class AppealSense {

  private static final Set<String> APPEALING = Lexicon.ENGLISH.words("event-cues.tsv", "appealing");
  private static final Set<String> WILL = Lexicon.ENGLISH.words("grammar-words.tsv", "announced");

  private AppealSense() {}

  /** Whether somebody says of himself that he will appeal; colours that will are told of. */
  static boolean isToCome(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    return trigger.isKind("justice")
        && APPEALING.contains(clause.lemma(verb))
        && clause.word(verb).is("ccomp")
        && clause.auxiliaries(verb).stream().anyMatch(WILL::contains)
        && clause.subject(verb).filter(s -> clause.word(s).tag().equals("PRP")).isPresent();
  }
}
