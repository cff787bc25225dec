package org.stemma.annotate.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Whether a verb of talks or visits tells a meeting of somebody with somebody. */
final class MeetingSense {

  private static final Set<String> VEHICLES = Lexicon.ENGLISH.words("vehicles.tsv");

  private MeetingSense() {}

  /** Whether it tells none: a talk about nothing, a visit of nobody known, two cars that meet. */
  static boolean isIdle(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    return isWithoutTopic(clause, verb)
        || trigger.isType("CONSULT") && (isOfVehicle(clause, verb) || isRide(clause, trigger))
        || isIdleVisit(clause, verb);
  }

  /** "They discussed for hours", without what was discussed. */
  private static boolean isWithoutTopic(Clause clause, int verb) {
    return clause.lemma(verb).equals("discuss")
        && !clause.isPassive(verb)
        && clause.child(verb, "dobj", "ccomp").isEmpty();
  }

  private static boolean isOfVehicle(Clause clause, int verb) {
    return clause.subject(verb).filter(s -> VEHICLES.contains(clause.lemma(s))).isPresent();
  }

  /** "Arrived at the court in a taxi": what somebody came in is no place. */
  private static boolean isRide(Clause clause, EventTrigger trigger) {
    return trigger.words().stream()
        .filter(w -> clause.form(w).equals("in"))
        .flatMap(w -> clause.child(w, "pobj").stream())
        .anyMatch(o -> VEHICLES.contains(clause.lemma(o)));
  }

  /** "Visitors visited every street": a visit is an event if visitor or host has a name. */
  private static boolean isIdleVisit(Clause clause, int verb) {
    return clause.lemma(verb).equals("visit")
        && clause
            .subject(verb)
            .filter(s -> VerbSense.isNamed(clause, s) || clause.word(s).isProperNoun())
            .isEmpty()
        && clause.children(verb, "dobj").stream().noneMatch(o -> VerbSense.isNamed(clause, o));
  }
}
