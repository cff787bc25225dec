package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.syntax.Clause;

/**
 * Reads from a clause that somebody is in a standing state: "the line remains closed", "inspectors
 * detained the ship", "drivers are on strike"; a measure laid on a party is read by {@link
 * StandingMeasures}.
 */
final class StandingSense {

  /**
   * A state told.
   *
   * @param state in words
   * @param parties nouns for who is in it: none if the clause does not say, two if they are in it
   *     with each other
   * @param scope lemmas of what the party is kept from
   * @param ended whether it is told to have ended
   * @param own whether a pronoun stands for who is in it
   */
  record Told(String state, List<Integer> parties, Set<String> scope, boolean ended, boolean own) {

    Told(String state, List<Integer> parties, Set<String> scope, boolean ended) {
      this(state, parties, scope, ended, false);
    }
  }

  private static final Set<String> BEING = Set.of("be", "come", "go", "remain", "stay");
  private static final Set<String> LASTING = Set.of("be", "remain", "stay");

  private final StandingWords words;
  private final StandingMeasures measures;

  StandingSense(StandingWords words) {
    this.words = words;
    this.measures = new StandingMeasures(words);
  }

  /** What the word at {@code word} tells. */
  List<Told> at(Reading reading, Clause clause, int word) {
    List<Told> told = new ArrayList<>();
    if (clause.isVerb(word)) {
      done(reading, clause, word, told);
      left(clause, word, told);
    }
    said(reading, clause, word, told);
    phrase(reading, clause, word, told);
    measures.at(reading, clause, word, told);
    return told;
  }

  /** "Was banned", "inspectors detained the ship", "remains closed". */
  private void done(Reading reading, Clause clause, int verb, List<Told> told) {
    Optional<String> state = words.state(clause.lemma(verb), "undergo");
    boolean lasting = clause.word(verb).is("acomp") && isLasting(clause, clause.head(verb));
    int finite = lasting ? clause.head(verb) : verb;
    if (state.isEmpty() || !isTold(reading, clause, finite)) {
      return;
    }
    Optional<Integer> party =
        lasting ? clause.subject(finite) : clause.undergoer(verb).filter(p -> p != verb);
    party
        .filter(p -> clause.word(p).isNoun())
        .ifPresent(p -> told.add(new Told(state.get(), List.of(p), scope(clause, verb), false)));
  }

  /** "Was released", "the line reopened". */
  private void left(Clause clause, int verb, List<Told> told) {
    Set<String> states = words.states(clause.lemma(verb), "leave");
    if (states.isEmpty() || !StandingTense.isReal(clause, verb)) {
      return;
    }
    Optional<Integer> whom = clause.undergoer(verb).or(() -> clause.subject(verb));
    List<Integer> party = whom.filter(p -> clause.word(p).isNoun()).stream().toList();
    boolean own = whom.isPresent() && party.isEmpty();
    states.forEach(s -> told.add(new Told(s, party, Set.of(), true, own)));
  }

  /** "The bridge is shut". */
  private void said(Reading reading, Clause clause, int word, List<Told> told) {
    int verb = clause.head(word);
    Optional<String> state =
        clause.isVerb(word) ? Optional.empty() : words.state(clause.form(word), "adjective");
    if (state.isPresent() && isLasting(clause, verb) && isTold(reading, clause, verb)) {
      clause
          .subject(verb)
          .filter(p -> clause.word(p).isNoun())
          .ifPresent(p -> told.add(new Told(state.get(), List.of(p), Set.of(), false)));
    }
  }

  /** "Are on strike", "is at war with": two are in it with each other. */
  private void phrase(Reading reading, Clause clause, int noun, List<Told> told) {
    int link = clause.head(noun);
    int verb = link < 0 ? -1 : clause.head(link);
    if (verb < 0 || !clause.word(noun).is("pobj") || !BEING.contains(clause.lemma(verb))) {
      return;
    }
    Optional<String> state = words.state(clause.form(link) + " " + clause.lemma(noun), "in");
    if (state.isPresent() && isTold(reading, clause, verb)) {
      List<Integer> parties = new ArrayList<>();
      clause.subject(verb).filter(p -> clause.word(p).isNoun()).ifPresent(parties::add);
      if (!parties.isEmpty()) {
        List<Integer> with = new ArrayList<>(clause.prepositional(noun, "with"));
        with.addAll(clause.prepositional(verb, "with"));
        with.stream().limit(1).forEach(parties::add);
        told.add(new Told(state.get(), parties, Set.of(), false));
      }
    }
  }

  private static boolean isLasting(Clause clause, int verb) {
    return verb >= 0 && clause.isVerb(verb) && LASTING.contains(clause.lemma(verb));
  }

  static boolean isTold(Reading reading, Clause clause, int verb) {
    return StandingTense.isReal(clause, verb) && StandingTense.isOpen(reading, clause, verb);
  }

  /** "Banned from the league", "from signing players". */
  static Set<String> scope(Clause clause, int verb) {
    Set<String> from = new TreeSet<>();
    for (int link : clause.children(verb, "prep")) {
      if (clause.form(link).equals("from")) {
        clause.child(link, "pobj", "pcomp").map(clause::lemma).ifPresent(from::add);
      }
    }
    return from;
  }
}
