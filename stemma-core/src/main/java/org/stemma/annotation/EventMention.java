package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * One sentence's word of an event.
 *
 * @param span the sentence
 * @param trigger the verb or noun that names the event
 * @param type PLOVER 0.8 type, for instance {@code CONSULT}; empty if PLOVER has no category for it
 * @param mode PLOVER mode, if any
 * @param kind what it is where PLOVER has no category ({@code disaster}, {@code leak}, {@code
 *     statement}, ...); empty otherwise
 * @param status what is said of it
 * @param actors who did it
 * @param recipients to or with whom
 * @param place where, in the words of the page
 * @param time when, as far as stated
 * @param basis the words or rule that {@code time} rests on; empty if it is not stated
 * @param conditional the condition it hangs on ("if talks fail"), if any
 */
public record EventMention(
    Span span,
    Span trigger,
    Optional<String> type,
    Optional<String> mode,
    Optional<String> kind,
    EventStatus status,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<Span> place,
    TimeValue time,
    String basis,
    Optional<Span> conditional)
    implements Annotation {

  public EventMention {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** The same mention at another time, with what that rests on. */
  public EventMention dated(TimeValue when, String why) {
    return new EventMention(
        span, trigger, type, mode, kind, status, actors, recipients, place, when, why, conditional);
  }
}
