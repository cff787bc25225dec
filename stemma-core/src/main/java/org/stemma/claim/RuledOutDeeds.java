package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Deeds that somebody says he will not do: "ruled out resigning", "ruled out his resignation". */
final class RuledOutDeeds {

  private static final Set<String> RULING_OUT = Lexicon.ENGLISH.words("ruling-out-verbs.txt");

  private RuledOutDeeds() {}

  /** The verb by which the gerund at {@code gerund} is ruled out, if it is. */
  static Optional<Integer> ruling(Clause clause, int gerund) {
    boolean hangs = clause.word(gerund).tag().equals("VBG") && clause.head(gerund) >= 0;
    if (!hangs
        || !clause.children(gerund, "aux", "nsubj").isEmpty()
        || OwnCondition.limits(clause, gerund)) {
      return Optional.empty();
    }
    int above = clause.head(gerund);
    int verb = clause.form(above).equals("out") ? clause.head(above) : above;
    return Optional.of(verb).filter(v -> v >= 0 && v < gerund && rules(clause, v));
  }

  /** "The arrest of the mayor", "an evacuation by the army", "Ruiz's resignation". */
  static boolean isOfOthers(Clause clause, int verb, int noun) {
    return !clause.prepositional(noun, "by", "of").isEmpty()
        || !clause.prepositional(verb, "by").isEmpty()
        || clause.children(noun, "poss").stream().anyMatch(p -> clause.word(p).isNoun());
  }

  /** Whether the verb tells that something was ruled out. */
  static boolean rules(Clause clause, int verb) {
    boolean out =
        clause.sentence().children(verb).stream()
            .anyMatch(c -> RULING_OUT.contains(clause.lemma(verb) + " " + clause.form(c)));
    return clause.isVerb(verb)
        && (out || RULING_OUT.contains(clause.lemma(verb)))
        && !clause.isPassive(verb)
        && !clause.isNegated(verb)
        && !clause.isHypothetical(verb)
        && !OwnCondition.limits(clause, verb)
        && !clause.auxiliaries(verb).contains("to");
  }
}
