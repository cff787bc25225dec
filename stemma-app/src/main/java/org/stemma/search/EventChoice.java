package org.stemma.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.account.EventItem;

/**
 * Which events are asked for; all of it must hold.
 *
 * @param types of PLOVER, whatever their case, one of which it must be of; none for all
 */
public record EventChoice(List<String> types, DateRange days) {

  /** The types of PLOVER 0.8, in order. */
  private static final List<String> PLOVER =
      List.of(
          "ACCUSE",
          "AGREE",
          "AID",
          "ASSAULT",
          "COERCE",
          "CONCEDE",
          "CONSULT",
          "COOPERATE",
          "MOBILIZE",
          "PROTEST",
          "REJECT",
          "REQUEST",
          "RETREAT",
          "SANCTION",
          "SUPPORT",
          "THREATEN");

  public EventChoice {
    types = List.copyOf(new TreeSet<>(types.stream().map(type -> upper(type)).toList()));
  }

  private static String upper(String type) {
    return type.toUpperCase(Locale.ROOT);
  }

  /** Whether the event is among them. */
  public boolean allows(EventItem event) {
    return (types.isEmpty() || types.stream().anyMatch(type -> event.event().contains(type)))
        && days.allows(event);
  }

  /** What is wrong with a type that is none, and which there are; empty if all are types. */
  public Optional<String> unknownType() {
    return types.stream()
        .filter(type -> !PLOVER.contains(type))
        .findFirst()
        .map(
            type ->
                type + ": there is no such type of event; there are " + String.join(", ", PLOVER));
  }
}
