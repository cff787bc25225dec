package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * "Kelm is prepared to lend pumps", "is ready to meet": a readiness to act together is an agreement
 * by PLOVER, made when it is told; the deed itself is still open. Words that tell readiness stand
 * in {@code speech-acts.tsv}.
 */
final class Willingness {

  private static final Set<String> READY = Lexicon.ENGLISH.words("speech-acts.tsv", "ready");

  /** Deeds that a readiness for them offers. */
  private static final String[] OFFERED = {
    "AGREE", "AID", "CONCEDE", "CONSULT", "COOPERATE", "RETREAT", "SUPPORT"
  };

  private Willingness() {}

  /** The agreement of the verb at {@code verb}, where it tells readiness for what is listed. */
  static Optional<EventTrigger> of(Clause clause, int verb, EventTriggers triggers) {
    return deed(clause, verb)
        .filter(d -> isNow(clause, verb))
        .filter(d -> triggers.at(clause, d).filter(t -> t.isType(OFFERED)).isPresent())
        .map(d -> EventTrigger.ofType(List.of(verb), "AGREE"));
  }

  /** What somebody is ready to do: "should be prepared to host the talks". */
  static Optional<Integer> deed(Clause clause, int verb) {
    return clause.lemma(verb).equals("be")
        ? clause
            .child(verb, "acomp")
            .filter(a -> READY.contains(clause.form(a)))
            .flatMap(a -> clause.child(a, "xcomp").or(() -> clause.child(verb, "xcomp")))
            .filter(d -> clause.auxiliaries(d).contains("to"))
        : Optional.empty();
  }

  /** Told as it is or was, by no modal verb. */
  private static boolean isNow(Clause clause, int verb) {
    return !clause.isNegated(verb)
        && clause.children(verb, "aux").stream().noneMatch(a -> clause.word(a).tag().equals("MD"));
  }
}
