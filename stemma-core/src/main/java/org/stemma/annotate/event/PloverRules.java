package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventStatus;
import org.stemma.syntax.Clause;

/**
 * The rules of the PLOVER manual (0.8) by which what is said of an act changes its category:
 * meetings, aid and support to come are agreements, retreats to come concessions, coercion to come
 * threats, cancelled meetings rejections.
 */
final class PloverRules {

  private PloverRules() {}

  static EventTrigger code(Clause clause, EventTrigger trigger, EventStatus status) {
    if (status == EventStatus.ANNOUNCED) {
      if (trigger.isType("CONSULT", "AID", "COOPERATE", "SUPPORT")) {
        return trigger.as("AGREE", Optional.empty());
      }
      if (trigger.mode().filter("convict"::equals).isPresent()) {
        return trigger.asKind("justice"); // a sentence that is still to be passed
      }
      if (trigger.isType("RETREAT")) {
        return trigger.as("CONCEDE", Optional.empty());
      }
    }
    if (status == EventStatus.ANNOUNCED
        && isHostile(trigger)
        && !isExpected(clause, trigger.word())) {
      return trigger.as("THREATEN", threat(trigger));
    }
    return status == EventStatus.CANCELLED && trigger.isType("CONSULT")
        ? trigger.as("REJECT", Optional.of("meet"))
        : trigger;
  }

  /** Whether {@code coded} is the threat that {@code deed} is while it is to come. */
  static boolean isThreatOf(EventTrigger deed, EventTrigger coded) {
    return coded.isType("THREATEN") && !deed.isType("THREATEN");
  }

  /** A deed against somebody that its doer says is to come, told by a verb. */
  private static boolean isHostile(EventTrigger trigger) {
    return !trigger.nominal()
        && (trigger.isType("ASSAULT", "COERCE", "SANCTION")
            || trigger.isType("PROTEST")
                && trigger.mode().filter(Set.of("boycott", "obstruct")::contains).isPresent());
  }

  /** "Is poised to attack": what is awaited of the doer, who does not say so. */
  private static boolean isExpected(Clause clause, int verb) {
    int above = clause.head(verb);
    return above >= 0
        && clause.word(verb).is("xcomp")
        && (clause.word(above).is("acomp")
            || clause.lemma(above).equals("be")
            || clause.isPassive(above));
  }

  private static Optional<String> threat(EventTrigger trigger) {
    String mode = trigger.mode().orElse("");
    return switch (trigger.type().orElse("")) {
      case "ASSAULT" -> Optional.of("violence");
      case "PROTEST" -> Optional.of("relations");
      case "SANCTION" -> Optional.of(mode.equals("expel") ? "expel" : "relations");
      default ->
          Optional.of(
              switch (mode) {
                case "arrest" -> "arrest";
                case "deport" -> "expel";
                default -> "restrict";
              });
    };
  }
}
