package org.stemma.annotate.event;

import java.util.Optional;
import org.stemma.annotation.EventStatus;

/**
 * The rules of the PLOVER manual (0.8) by which what is said of an act changes its category:
 * meetings, aid and support to come are agreements, retreats to come concessions, cancelled
 * meetings rejections.
 */
final class PloverRules {

  private PloverRules() {}

  static EventTrigger code(EventTrigger trigger, EventStatus status) {
    if (status == EventStatus.ANNOUNCED) {
      if (trigger.isType("CONSULT", "AID", "COOPERATE", "SUPPORT")) {
        return as(trigger, "AGREE", Optional.empty());
      }
      if (trigger.mode().filter("convict"::equals).isPresent()) {
        return asKind(trigger, "justice"); // a sentence that is still to be passed
      }
      if (trigger.isType("RETREAT")) {
        return as(trigger, "CONCEDE", Optional.empty());
      }
    }
    return status == EventStatus.CANCELLED && trigger.isType("CONSULT")
        ? as(trigger, "REJECT", Optional.of("meet"))
        : trigger;
  }

  private static EventTrigger asKind(EventTrigger trigger, String kind) {
    return new EventTrigger(
        trigger.word(),
        trigger.words(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(kind),
        trigger.status(),
        trigger.nominal());
  }

  private static EventTrigger as(EventTrigger trigger, String type, Optional<String> mode) {
    return new EventTrigger(
        trigger.word(),
        trigger.words(),
        Optional.of(type),
        mode,
        Optional.empty(),
        trigger.status(),
        trigger.nominal());
  }
}
