package org.stemma.event;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * Who did what to whom, where, when: the same happening on all pages.
 *
 * @param id stable over runs on the same input
 * @param types PLOVER 0.8 types; empty if it has no category
 * @param modes PLOVER modes
 * @param kind what it is where PLOVER has no category
 * @param label a sentence made from the parts, for a list
 * @param time the date that all pages together allow
 * @param basis what the date rests on, in words for the user
 * @param status what the pages say of it
 * @param actors who
 * @param recipients to or with whom
 * @param place where, as named
 * @param mentions the sentences that tell it, the most precise first
 */
public record Event(
    String id,
    List<String> types,
    List<String> modes,
    Optional<String> kind,
    String label,
    TimeValue time,
    String basis,
    EventStatus status,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<String> place,
    List<Passage> mentions) {

  public Event {
    types = List.copyOf(types);
    modes = List.copyOf(modes);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an event needs the words it rests on");
    }
  }

  /**
   * PLOVER's quad code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   * conflict.
   */
  public Optional<Integer> quadCode() {
    return types.stream().findFirst().map(Event::quadCode);
  }

  private static int quadCode(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
      case "COOPERATE", "AID", "RETREAT" -> 2;
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
      default -> 4;
    };
  }
}
