package org.stemma.annotate.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What a word that an event hangs on makes of it: "refused to pay", "the plan to visit". */
final class ContextStanding {

  /** Verbs by which an event is said to take place: their tense is the event's. */
  private static final Set<String> CARRIERS = Lexicon.ENGLISH.words("event-carriers.txt");

  /** PLOVER types that are about another, only wanted or alleged, event. */
  private static final String[] ABOUT = {
    "REQUEST", "REJECT", "THREATEN", "AGREE", "ACCUSE", "CONSULT"
  };

  private final Map<String, EventStatus> contexts;
  private final OwnStanding own;
  private final EventTriggers triggers;
  private final Set<String> sayings;

  /**
   * @param contexts the status that a word gives, by its lemma and part of speech: "plan/verb"
   */
  ContextStanding(
      Lexicon lexicon, Map<String, EventStatus> contexts, OwnStanding own, EventTriggers triggers) {
    this.contexts = contexts;
    this.own = own;
    this.triggers = triggers;
    this.sayings = lexicon.words("reporting-verbs.tsv", "say");
  }

  /**
   * What {@code above} makes of the event at or below {@code below}, if anything.
   *
   * @param content whether the event is part of what {@code above} is about
   * @param definite whether the event is taken as known
   * @param carried whether it is the subject of {@code above} itself
   */
  Optional<EventStatus> of(
      Clause clause, int above, int below, boolean content, boolean definite, boolean carried) {
    Optional<EventStatus> listed = listed(clause, above);
    Optional<EventStatus> told =
        clause.isVerb(above) && carried
            ? ofCarrier(clause, above, definite, listed.isPresent())
            : Optional.empty();
    if (told.isPresent() || !content) {
      return told;
    }
    if (Hearsay.is(clause, above, below)) {
      return Optional.of(EventStatus.UNCONFIRMED);
    }
    if (!definite && clause.lemma(above).equals("vote") && clause.form(below).equals("for")) {
      return Optional.of(EventStatus.HYPOTHETICAL); // "voted for a strike"
    }
    boolean finite = isFinite(clause, below);
    if (is(listed, EventStatus.HYPOTHETICAL) && finite && sayings.contains(clause.lemma(above))) {
      return Optional.empty(); // "told reporters that", not "told them to"
    }
    boolean arranged = is(listed, EventStatus.ANNOUNCED) && clause.word(below).is("nsubjpass");
    if (is(listed, EventStatus.CANCELLED) || arranged) {
      return listed;
    }
    if (definite && !clause.isVerb(below)) {
      return Optional.empty();
    }
    boolean past = finite && OwnStanding.isPast(clause, below);
    if (past && is(listed, EventStatus.ANNOUNCED)) {
      return Optional.empty();
    }
    if (past && is(listed, EventStatus.HYPOTHETICAL)) {
      return Optional.of(EventStatus.UNCONFIRMED);
    }
    return is(listed, EventStatus.DENIED) ? listed : ofContent(clause, above, below, listed);
  }

  private Optional<EventStatus> listed(Clause clause, int word) {
    return Optional.ofNullable(
        contexts.get(clause.lemma(word) + (clause.isVerb(word) ? "/verb" : "/noun")));
  }

  /**
   * What the verb says whose subject the event is.
   *
   * @param listed whether the verb is one that changes what hangs on it
   */
  private Optional<EventStatus> ofCarrier(
      Clause clause, int verb, boolean definite, boolean listed) {
    EventStatus told = own.ofVerb(clause, verb, EventStatus.REPORTED);
    boolean plain = told == EventStatus.REPORTED || told == EventStatus.ONGOING;
    boolean holds = definite ? !listed && CARRIERS.contains(clause.lemma(verb)) : !plain;
    return holds ? Optional.of(told) : Optional.empty();
  }

  private Optional<EventStatus> ofContent(
      Clause clause, int above, int below, Optional<EventStatus> listed) {
    boolean about =
        triggers.at(clause, above).filter(t -> t.isType(ABOUT)).isPresent()
            && !isFinite(clause, below);
    if (about) {
      return is(listed, EventStatus.ALLEGED) && isOne(clause, below)
          ? listed
          : Optional.of(EventStatus.HYPOTHETICAL);
    }
    if (listed.isPresent()) {
      return listed;
    }
    boolean object = clause.word(below).is("dobj") || clause.word(below).is("nsubjpass");
    if (clause.isVerb(above) && object) {
      return Optional.of(own.ofVerb(clause, above, EventStatus.REPORTED))
          .filter(told -> told != EventStatus.REPORTED);
    }
    boolean infinitive = clause.isVerb(below) && clause.auxiliaries(below).contains("to");
    return clause.word(above).isNoun() && infinitive && !clause.word(below).is("relcl")
        ? Optional.of(EventStatus.HYPOTHETICAL)
        : Optional.empty();
  }

  /** "Allegations of bribery", "of an attack"; "of attacks" is of none in particular. */
  private static boolean isOne(Clause clause, int preposition) {
    return clause
        .child(preposition, "pobj")
        .filter(
            o ->
                !clause.word(o).tag().endsWith("S")
                    || clause.child(o, "det", "nummod", "poss").isPresent())
        .isPresent();
  }

  private static boolean isFinite(Clause clause, int verb) {
    return clause.isVerb(verb)
        && clause.word(verb).is("ccomp")
        && !clause.auxiliaries(verb).contains("to");
  }

  private static boolean is(Optional<EventStatus> listed, EventStatus status) {
    return listed.filter(s -> s == status).isPresent();
  }
}
