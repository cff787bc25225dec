package org.stemma.syntax;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Finds the word that the grammar gives a verb as subject. */
final class Subjects {

  /** Words from a name to its verb ("Orsk also promised"). By judgement, not swept. */
  private static final int FARTHEST_NAME = 3;

  private static final Set<String> RELATIVES = Lexicon.ENGLISH.words("relative-pronouns.txt");

  /** Words that open a clause of time as well as a phrase of it. */
  private static final Set<String> OF_TIME =
      Lexicon.ENGLISH.words("grammar-words.tsv", "time joint");

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private final Clause clause;

  Subjects(Clause clause) {
    this.clause = clause;
  }

  /** See {@link Clause#subject}. */
  Optional<Integer> of(int verb) {
    return subject(verb, 0);
  }

  private Optional<Integer> subject(int verb, int depth) {
    if (depth > Clause.MAX_DEPTH) {
      return Optional.empty();
    }
    Optional<Integer> own =
        clause.sentence().children(verb).stream()
            .filter(c -> Clause.SUBJECTS.contains(clause.word(c).relation()))
            .findFirst();
    int head = clause.head(verb);
    if (own.isPresent()) {
      boolean relative =
          RELATIVES.contains(clause.form(own.get())) && clause.word(verb).is("relcl") && head >= 0;
      return relative ? Optional.of(head) : own;
    }
    if (head < 0) {
      return clause.isPassive(verb) ? Optional.empty() : nameBefore(verb);
    }
    return switch (clause.word(verb).relation()) {
      case "advcl" ->
          clauseOfTime(verb)
              .or(() -> clause.isVerb(head) ? subject(head, depth + 1) : Optional.empty());
      case "conj", "dep" -> clause.isVerb(head) ? subject(head, depth + 1) : Optional.empty();
      case "acomp" -> clause.child(head, "nsubj");
      case "xcomp", "ccomp" -> {
        Optional<Integer> object = clause.child(head, "dobj");
        yield object.isPresent() && clause.isVerb(head) ? object : subject(head, depth + 1);
      }
      case "acl" ->
          clause.word(verb).tag().equals("VB") || clause.child(verb, "aux").isPresent()
              ? owner(head, depth)
              : Optional.of(head);
      case "relcl" -> Optional.of(head);
      case "pcomp" -> governor(head, depth);
      default -> Optional.empty();
    };
  }

  /**
   * "Called a strike after talks with the firm broke down": the noun behind "after" that the parse
   * hangs on the main clause.
   */
  private Optional<Integer> clauseOfTime(int verb) {
    boolean finite = FINITE.contains(clause.word(verb).tag());
    if (!finite || verb == 0 || clause.head(verb) > verb) {
      return Optional.empty();
    }
    int at = verb - 1;
    for (int steps = 0; at >= 0 && steps < Clause.MAX_DEPTH; steps++) {
      int above = clause.head(at);
      if (above < 0 || above >= verb || clause.isVerb(at)) {
        return Optional.empty();
      }
      if (clause.word(at).is("pobj") && OF_TIME.contains(clause.form(above))) {
        return Optional.of(at);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** A name right before a main verb without a subject ("On Thursday Orsk also promised ..."). */
  private Optional<Integer> nameBefore(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - FARTHEST_NAME; i--) {
      if (clause.word(i).is("punct")) {
        return Optional.empty();
      }
      if (clause.word(i).isEntity("PERSON", "ORG", "GPE")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whose plan, desire, attempt it is: the subject of the verb that has the noun as object. */
  private Optional<Integer> owner(int noun, int depth) {
    Optional<Integer> possessor = clause.child(noun, "poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    int verb = clause.head(noun);
    return verb >= 0 && clause.isVerb(verb) ? subject(verb, depth + 1) : Optional.empty();
  }

  private Optional<Integer> governor(int preposition, int depth) {
    int above = clause.head(preposition);
    if (above < 0) {
      return Optional.empty();
    }
    if (clause.isVerb(above)) {
      Optional<Integer> object = clause.child(above, "dobj");
      boolean of = clause.form(preposition).equals("of") || clause.form(preposition).equals("from");
      return object.isPresent() && of ? object : subject(above, depth + 1);
    }
    if (clause.word(above).is("dobj") && clause.head(above) >= 0) {
      return clause.form(preposition).equals("of")
          ? Optional.of(above)
          : subject(clause.head(above), depth + 1);
    }
    return Optional.empty();
  }
}
