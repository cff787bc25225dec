package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb of harm tells what another event did, and so is no event of its own. */
final class Consequence {

  private static final Set<String> POINTERS = Lexicon.ENGLISH.words("grammar-words.tsv", "pointer");

  /** Pronouns by which a part belongs to its whole. */
  private static final Set<String> PARTITIVES =
      Lexicon.ENGLISH.words("event-cues.tsv", "partitive");

  /** Verbs joined with one subject, at most: a bound on the way up a parse. Not swept. */
  private static final int MOST_JOINED = 8;

  private final EventTriggers triggers;
  private final Set<String> effects;
  private final Set<String> states;

  Consequence(Lexicon lexicon, EventTriggers triggers) {
    this.triggers = triggers;
    this.effects = lexicon.words("event-effects.txt");
    this.states = lexicon.words("event-states.txt");
  }

  /**
   * Whether a verb of harm tells what another event did: its subject is no actor but a happening or
   * is left out ("derailed, killing 14", "two were killed in the crash").
   */
  boolean is(Clause clause, int verb) {
    if (!effects.contains(clause.lemma(verb))) {
      return false;
    }
    if (clause.isPassive(verb)) {
      List<Integer> agents = clause.prepositional(verb, "by");
      return agents.isEmpty() || agents.stream().anyMatch(a -> isHappening(clause, a));
    }
    Optional<Integer> own = clause.child(verb, "nsubj");
    if (own.isEmpty() && !clause.word(verb).is("conj") && clause.head(verb) >= 0) {
      boolean shared = clause.subject(verb).filter(s -> !isHappening(clause, s)).isPresent();
      boolean done = clause.isVerb(clause.head(verb)) && isDeed(clause, clause.head(verb));
      return !shared || done;
    }
    return clause.subject(verb).filter(s -> !isHappening(clause, s)).isEmpty();
  }

  /** "Three of its sails tore": what became of a part is told by the whole. */
  boolean isOfPart(Clause clause, int verb) {
    return clause.subject(verb).stream()
        .flatMap(s -> clause.sentence().subtree(s).stream())
        .anyMatch(i -> clause.word(i).is("poss") && PARTITIVES.contains(clause.form(i)));
  }

  /**
   * Whether a death is counted as what another event did: "five died when the silo exploded", "two
   * died in the crash", "those who died", or a bare count without a day of its own, "eleven people
   * died in Tarn".
   */
  boolean isToll(Clause clause, int verb) {
    Optional<Integer> subject = clause.subject(verb);
    boolean counted =
        subject.stream()
            .flatMap(s -> clause.sentence().subtree(s).stream())
            .anyMatch(i -> clause.word(i).tag().equals("CD"));
    boolean several =
        subject
            .map(clause::word)
            .filter(w -> w.tag().equals("NNS") || w.tag().equals("DT"))
            .isPresent();
    if (several && clause.word(verb).is("relcl")) {
      return true;
    }
    boolean with =
        clause.children(verb, "advcl").stream().anyMatch(c -> isDeed(clause, c))
            || clause.prepositional(verb, "in").stream().anyMatch(o -> isHappening(clause, o));
    boolean bare =
        clause.sentence().children(verb).stream()
            .filter(c -> clause.word(c).is("prep") || clause.word(c).is("npadvmod"))
            .filter(c -> clause.word(c).span().start() >= clause.word(verb).span().start())
            .flatMap(c -> clause.sentence().subtree(c).stream())
            .noneMatch(i -> clause.word(i).isEntity("DATE", "TIME"));
    return (counted || several) && (with || bare);
  }

  private boolean isDeed(Clause clause, int verb) {
    return triggers
        .at(clause, verb)
        .filter(t -> t.isType("ASSAULT") || t.isKind("accident", "disaster"))
        .isPresent();
  }

  /** "The conference endorsed the levy": those who meet do it. */
  boolean isMeeting(Clause clause, int noun) {
    return clause.word(noun).isNoun()
        && triggers.at(clause, noun).filter(t -> t.isType("CONSULT")).isPresent();
  }

  boolean isHappening(Clause clause, int noun) {
    return triggers.at(clause, noun).isPresent()
        || states.contains(clause.lemma(noun))
        || POINTERS.contains(clause.form(noun)) && !isSpeaker(clause, noun);
  }

  /** "Kelm said it had revoked the licence": the body that says so, which is no person. */
  private boolean isSpeaker(Clause clause, int pronoun) {
    int verb = clause.head(pronoun);
    for (int steps = 0; verb >= 0 && clause.word(verb).is("conj") && steps < MOST_JOINED; steps++) {
      verb = clause.head(verb);
    }
    return verb >= 0
        && clause.form(pronoun).equals("it")
        && clause.word(verb).is("ccomp")
        && clause.head(verb) >= 0
        && clause
            .child(clause.head(verb), "nsubj")
            .filter(s -> clause.word(s).isNoun() && !isHappening(clause, s))
            .filter(s -> !Persons.isOne(clause, s))
            .isPresent();
  }
}
