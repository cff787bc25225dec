package org.stemma.contradiction;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Whether a verb calls untrue what was told before, as its clause is built: "called that nonsense",
 * "the accusation was false", "dismissed it as gossip", "denied both counts".
 */
final class CalledUntrue {

  static final Set<String> POINTERS = Set.of("it", "that", "this", "these", "those");

  private static final Set<String> UNTRUE = words("untrue");
  private static final Set<String> CALLING = words("calling");
  private static final Set<String> TURNING_DOWN = words("verb");
  private static final Set<String> DENYING = words("denying");
  private static final Set<String> TOLD = words("noun");
  private static final Set<String> ACCUSATIONS = words("accusation");
  private static final Set<String> CHARGES = words("charge");

  private CalledUntrue() {}

  /** The words of one part of the list. */
  static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("rebuttal-words.tsv", part);
  }

  /** The answer that the verb gives, if it gives one. */
  static Optional<Answer> at(Clause clause, int verb) {
    return meant(clause, verb)
        .map(
            noun -> {
              String told = clause.lemma(noun);
              boolean charge = DENYING.contains(clause.lemma(verb)) && CHARGES.contains(told);
              return charge ? Answer.toAccusation() : Answer.to(ACCUSATIONS.contains(told));
            });
  }

  /** The word for what the verb calls untrue, if it does and that is told before. */
  private static Optional<Integer> meant(Clause clause, int verb) {
    String lemma = clause.lemma(verb);
    if (clause.isNegated(verb) || clause.isHypothetical(verb)) {
      return Optional.empty();
    }
    if (lemma.equals("be")) {
      boolean untrue =
          clause.children(verb, "acomp", "attr").stream().anyMatch(c -> isUntrue(clause, c));
      return clause
          .child(verb, "nsubj")
          .filter(n -> untrue && TOLD.contains(clause.lemma(n)) && pointsBack(clause, n));
    }
    Optional<Integer> told = clause.child(verb, "dobj");
    // "Called that nonsense": a parser may take "that" for an article.
    if (CALLING.contains(lemma) && told.filter(o -> isThatUntrue(clause, o)).isPresent()) {
      return told;
    }
    if (DENYING.contains(lemma)
        && told.filter(o -> CHARGES.contains(clause.lemma(o))).isPresent()) {
      return told;
    }
    Optional<Integer> object = told.filter(o -> pointsBack(clause, o));
    boolean as =
        clause.sentence().children(verb).stream()
            .filter(c -> c > object.orElse(verb))
            .anyMatch(c -> isUntrue(clause, c) || hasUntrue(clause, c));
    // "Called the story “pure invention”": a parser may take the marks for an apposition.
    boolean beside =
        object
            .filter(o -> clause.children(o, "appos").stream().anyMatch(a -> isUntrue(clause, a)))
            .isPresent();
    boolean noun = object.filter(o -> TOLD.contains(clause.lemma(o))).isPresent();
    return object.filter(
        o ->
            (as || beside) && CALLING.contains(lemma)
                || TURNING_DOWN.contains(lemma) && (as || noun || DENYING.contains(lemma)));
  }

  private static boolean isThatUntrue(Clause clause, int noun) {
    return isUntrue(clause, noun)
        && clause.children(noun, "det").stream().anyMatch(d -> POINTERS.contains(clause.form(d)));
  }

  private static boolean hasUntrue(Clause clause, int preposition) {
    return clause.word(preposition).is("prep")
        && clause.form(preposition).equals("as")
        && clause.children(preposition, "pobj", "amod", "acomp", "pcomp").stream()
            .anyMatch(o -> isUntrue(clause, o));
  }

  private static boolean isUntrue(Clause clause, int word) {
    return UNTRUE.contains(clause.lemma(word))
        || UNTRUE.contains(clause.form(word))
        || clause.children(word, "amod", "compound", "nmod").stream()
            .anyMatch(m -> UNTRUE.contains(clause.form(m)));
  }

  /** "It", "that", "the accusation": what was told before, not what is told behind it. */
  private static boolean pointsBack(Clause clause, int noun) {
    boolean pronoun = POINTERS.contains(clause.form(noun)) && !clause.word(noun).isNoun();
    boolean told =
        clause.children(noun, "acl", "ccomp", "relcl", "prep").isEmpty()
            && TOLD.contains(clause.lemma(noun))
            && clause.isDefinite(noun);
    return pronoun || told;
  }
}
