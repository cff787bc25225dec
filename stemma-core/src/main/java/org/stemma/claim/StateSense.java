package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.claim.StateWords.State;
import org.stemma.syntax.Clause;

/**
 * Reads from a clause in which state a thing was: "was locked", "was running", "ran a red light",
 * "was heading north", "passed the signal at red", "the driver survived".
 */
final class StateSense {

  /**
   * A state told.
   *
   * @param state which
   * @param verb the verb of its clause
   * @param thing the noun for what was in it
   * @param word the word that tells it
   * @param denied whether it is told not to have been in it
   */
  record Told(State state, int verb, int thing, int word, boolean denied) {}

  private static final Set<String> PAST = Set.of("did", "had", "was", "were");
  private static final Set<String> PERFECT = Set.of("has", "have");

  private final StateWords words;

  StateSense(StateWords words) {
    this.words = words;
  }

  /** What the word at {@code word} tells: as a verb, or beside the verb or noun it hangs on. */
  List<Told> at(Clause clause, int word) {
    List<Told> told = new ArrayList<>();
    if (clause.isVerb(word)) {
      Optional<Integer> thing = clause.child(word, "nsubj", "nsubjpass").filter(isNoun(clause));
      thing.ifPresent(
          t -> {
            was(clause, word)
                .filter(s -> isPast(clause, word))
                .ifPresent(s -> told.add(new Told(s, word, t, word, clause.isNegated(word))));
            words
                .of(clause.lemma(word))
                .filter(s -> isTold(clause, word, s) && isDone(clause, word) && isOne(clause, t))
                .ifPresent(s -> told.add(new Told(s, word, t, word, clause.isNegated(word))));
          });
    } else {
      words
          .of(clause.form(word))
          .ifPresent(s -> beside(clause, word, instead(clause, word).orElse(s), told));
    }
    told.removeIf(t -> !t.state().isOf(kind(clause, t.thing())));
    return told;
  }

  /** Lemma of the noun for a thing: "signal" in "signal H14". */
  static String kind(Clause clause, int thing) {
    boolean number = clause.form(thing).chars().anyMatch(Character::isDigit);
    return clause
        .child(thing, "compound", "nmod")
        .filter(kind -> number && clause.word(kind).isNoun())
        .map(clause::lemma)
        .orElse(clause.lemma(thing));
  }

  /** "Yellow, not red": the state before the comma holds, though a parser may hang up the other. */
  private Optional<State> instead(Clause clause, int word) {
    boolean ruledOut =
        word > 2 && clause.form(word - 1).equals("not") && clause.form(word - 2).equals(",");
    Optional<State> other = words.of(clause.form(word));
    return ruledOut
        ? words
            .of(clause.form(word - 3))
            .filter(s -> other.filter(o -> o.axis().equals(s.axis())).isPresent())
        : Optional.empty();
  }

  private static Predicate<Integer> isNoun(Clause clause) {
    return t -> clause.word(t).isNoun();
  }

  /** "The coach resigned", "the coach was sacked"; not "the coach dismissed the report". */
  private static boolean isTold(Clause clause, int verb, State state) {
    return clause.isPassive(verb) ? state.isUndergone() : state.isDone();
  }

  /** "A red light", "travelling north", "was showing yellow", "passed the signal at red". */
  private static void beside(Clause clause, int word, State state, List<Told> told) {
    int head = clause.head(word);
    // "Was showing green": a parser may hang the state on "was".
    int above = head >= 0 && clause.word(head).is("aux") ? clause.head(head) : head;
    if (above < 0) {
      return;
    }
    if (!clause.isVerb(above)) {
      boolean before = word < above && clause.word(above).isNoun();
      Optional<Integer> verb = clause.governingVerb(above).filter(v -> isPast(clause, v));
      if (before && state.isBeforeNoun() && verb.isPresent()) {
        told.add(new Told(state, verb.get(), above, word, false));
      }
      shownBy(clause, word, state).ifPresent(told::add);
      return;
    }
    boolean be = clause.lemma(above).equals("be");
    boolean adverb = Set.of("advmod", "npadvmod", "prt").contains(clause.word(word).relation());
    boolean shown =
        state.isBeforeNoun()
            && Set.of("dobj", "oprd", "acomp").contains(clause.word(word).relation());
    if (!be && isPast(clause, above) && (state.isBesideVerb() && adverb || shown)) {
      clause
          .child(above, "nsubj", "nsubjpass")
          .filter(isNoun(clause))
          .ifPresent(
              thing -> told.add(new Told(state, above, thing, word, clause.isNegated(above))));
    }
  }

  /** "Passed the signal at red": the state stands behind a preposition. */
  private static Optional<Told> shownBy(Clause clause, int word, State state) {
    int preposition = clause.head(word);
    int verb = clause.head(preposition);
    boolean at =
        state.isBeforeNoun()
            && Set.of("pobj", "pcomp").contains(clause.word(word).relation())
            && Set.of("at", "on").contains(clause.form(preposition));
    return !at || verb < 0
        ? Optional.empty()
        : clause.isVerb(verb) && isPast(clause, verb)
            ? clause
                .child(verb, "dobj")
                .map(thing -> new Told(state, verb, thing, word, clause.isNegated(verb)))
            : Optional.empty();
  }

  /** "Was open", "was locked", "was running". */
  private Optional<State> was(Clause clause, int verb) {
    if (clause.lemma(verb).equals("be")) {
      return clause.children(verb, "acomp", "advmod", "prt", "prep", "attr").stream()
          .filter(c -> clause.child(c, "pobj").isEmpty())
          .flatMap(c -> instead(clause, c).or(() -> words.of(clause.form(c))).stream())
          .findFirst();
    }
    // A parser may take "that" for the object: "told them that the filter was running".
    boolean object =
        clause.children(verb, "dobj").stream().anyMatch(o -> !clause.form(o).equals("that"));
    boolean tells = clause.isPassive(verb) || !object;
    Optional<State> phrase =
        clause.children(verb, "prt", "advmod").stream()
            .flatMap(p -> words.of(clause.lemma(verb) + " " + clause.form(p)).stream())
            .findFirst();
    boolean progressive = clause.word(verb).tag().equals("VBG");
    boolean bare = clause.child(verb, "prt").isEmpty();
    return phrase
        .or(() -> words.of(clause.lemma(verb)).filter(s -> bare && !s.isDone() && !s.isUndergone()))
        .filter(s -> tells && (clause.isPassive(verb) || progressive));
  }

  /** One thing that the page takes as known: "the driver", "her deputy", a name. */
  private static boolean isOne(Clause clause, int thing) {
    String tag = clause.word(thing).tag();
    boolean single = tag.equals("NN") || tag.equals("NNP");
    return single && (clause.word(thing).isProperNoun() || clause.isDefinite(thing));
  }

  private static boolean isDone(Clause clause, int verb) {
    boolean perfect =
        clause.children(verb, "aux", "auxpass").stream()
            .anyMatch(a -> PERFECT.contains(clause.form(a)));
    return !clause.isHypothetical(verb) && (perfect || isPast(clause, verb));
  }

  /** Told of what was: in the past or perfect tense, not as possible. */
  private static boolean isPast(Clause clause, int verb) {
    boolean aux =
        clause.children(verb, "aux", "auxpass").stream()
            .anyMatch(a -> PAST.contains(clause.form(a)));
    return !clause.isHypothetical(verb)
        && (clause.isSimplePast(verb) && !clause.isPassive(verb) || aux);
  }
}
