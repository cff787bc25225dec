package org.stemma.annotate.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.toll.HarmWords.Entry;
import org.stemma.annotate.toll.Harms.Told;
import org.stemma.annotation.Harm;
import org.stemma.syntax.Clause;

/**
 * Harm that nouns tell: "the death of two miners", "her murder", "claimed 12 lives", "a triple
 * stabbing", "suffered burns", "was taken to hospital". Immutable and thread-safe.
 */
final class HarmNouns {

  private final HarmWords words;
  private final Harms harms;
  private final Set<String> takingLife;
  private final Set<String> suffering;
  private final Set<String> hospitals;
  private final Set<String> bodies;
  private final Set<String> finding;
  private final DeathOrdinals ordinals;

  HarmNouns(HarmWords words, Harms harms, DeathOrdinals ordinals) {
    this.words = words;
    this.harms = harms;
    this.takingLife = words.context("life");
    this.suffering = words.context("suffering");
    this.hospitals = words.context("hospital");
    this.bodies = words.context("body");
    this.ordinals = ordinals;
    this.finding = words.context("finding");
  }

  /** Adds what the noun at {@code noun} tells. */
  void tell(Clause clause, int noun, List<Told> told) {
    Optional<Entry> entry = words.noun(clause.lemma(noun));
    if (entry.isEmpty()) {
      care(clause, noun, told);
      return;
    }
    switch (entry.get().victims()) {
      case OF -> of(clause, noun, entry.get().harm(), told);
      case SUFFERED -> suffered(clause, noun, entry.get().harm(), told);
      case SUBJECT, OBJECT, FATAL, TWO, THREE, FOUR -> {}
    }
  }

  private void of(Clause clause, int noun, Harm harm, List<Told> told) {
    if (Harms.isUndone(clause, noun)) {
      return;
    }
    int counted = 0;
    boolean fatal = false;
    for (int child : clause.sentence().children(noun)) {
      Optional<Entry> entry = words.adjective(clause.form(child));
      counted = entry.map(HarmNouns::number).filter(n -> n > 0).orElse(counted);
      fatal |= harms.isFatal(clause, child);
    }
    if (counted > 0) {
      told.add(new Told(noun, noun, harm, counted, false));
    } else if (harm == Harm.KILLED && !isFound(clause, noun)) {
      ordinals
          .at(clause, noun)
          .ifPresent(nth -> told.add(new Told(noun, noun, harm, nth, false, true)));
    }
    boolean body = bodies.contains(clause.lemma(noun));
    for (int victim : victims(clause, noun)) {
      told.add(new Told(victim, noun, fatal ? Harm.KILLED : harm, 0, body));
    }
    if (body && isFound(clause, noun)) {
      told.add(new Told(noun, noun, harm, 0, true));
    }
  }

  /** "six bodies were recovered", "found seven bodies": as they are found, no total. */
  private boolean isFound(Clause clause, int noun) {
    int verb = clause.head(noun);
    return verb >= 0
        && clause.word(noun).tag().equals("NNS")
        && clause.prepositional(noun, "of").isEmpty()
        && clause.children(noun, "compound").isEmpty()
        && finding.contains(clause.lemma(verb))
        && harms.isReal(clause, verb)
        && !clause.isNegated(verb);
  }

  private static int number(Entry entry) {
    return switch (entry.victims()) {
      case TWO -> 2;
      case THREE -> 3;
      case FOUR -> 4;
      case SUBJECT, OBJECT, OF, SUFFERED, FATAL -> 0;
    };
  }

  /** "the death of her son", "her son's death", "he lost his life", "took his own life". */
  private List<Integer> victims(Clause clause, int noun) {
    boolean life = clause.lemma(noun).equals("life");
    int verb = clause.head(noun);
    if (life && (verb < 0 || !takingLife.contains(clause.lemma(verb)))) {
      return List.of();
    }
    boolean own =
        life && clause.children(noun, "amod").stream().anyMatch(c -> clause.form(c).equals("own"));
    if (own || life && clause.lemma(verb).equals("lose")) {
      return Harms.subjects(clause, verb);
    }
    List<Integer> victims = new ArrayList<>(clause.prepositional(noun, "of"));
    clause.child(noun, "poss").ifPresent(victims::add);
    return victims;
  }

  private void suffered(Clause clause, int noun, Harm harm, List<Told> told) {
    int verb = clause.head(noun);
    boolean object =
        clause.word(noun).is("dobj") && verb >= 0 && suffering.contains(clause.lemma(verb));
    if (object && harms.isReal(clause, verb) && !clause.isNegated(verb)) {
      Harms.subjects(clause, verb).forEach(s -> told.add(new Told(s, noun, harm)));
    }
  }

  /** "was taken to hospital", "is in critical condition". */
  private void care(Clause clause, int noun, List<Told> told) {
    int link = clause.word(noun).is("pobj") ? clause.head(noun) : -1;
    int verb = link < 0 ? -1 : clause.head(link);
    if (verb < 0 || !clause.isVerb(verb) || !harms.isReal(clause, verb)) {
      return;
    }
    boolean taken =
        hospitals.contains(clause.lemma(noun))
            && clause.form(link).equals("to")
            && clause.isPassive(verb);
    boolean lying = clause.lemma(noun).equals("condition") && clause.form(link).equals("in");
    if (taken || lying) {
      Harm harm = taken ? Harm.STRUCK : Harm.INJURED;
      for (int subject : Harms.subjects(clause, verb)) {
        told.add(new Told(subject, noun, harm, 0, lying && !Victims.isSingle(clause, subject)));
      }
    }
  }
}
