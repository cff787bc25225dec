package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.account.EventItem;
import org.stemma.account.ParticipantItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;

/**
 * Events without a date that are nothing but somebody's saying something: told with the saying, not
 * a second time among the events.
 */
final class Acts {

  /** PLOVER's verbal categories; talks (CONSULT) are more than words. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  /** No event is told with a saying. */
  static final Acts NONE =
      new Acts(new Items(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

  private final List<EventItem> acts = new ArrayList<>();

  Acts(Items items) {
    for (EventItem event : items.events()) {
      if (!Happenings.isDated(event)
          && !Happenings.isToCome(event)
          && event.mentions().stream().allMatch(words -> isSaid(event, words, items))) {
        acts.add(event);
      }
    }
  }

  List<EventItem> all() {
    return acts;
  }

  /** The ids of the acts that stand on these sentences. */
  List<String> on(List<Evidence> sentences, String speaker) {
    return acts.stream()
        .filter(
            act ->
                sentences.stream().anyMatch(s -> act.mentions().stream().anyMatch(s::meets))
                    && (isStatement(act) || isActor(act, speaker)))
        .map(EventItem::id)
        .toList();
  }

  private static boolean isSaid(EventItem event, Evidence words, Items items) {
    for (QuoteItem quote : items.quotes()) {
      if (quote.sentence().meets(words) && isBy(event, quote.speaker().orElse(""))) {
        return true;
      }
    }
    for (SpeechItem saying : items.speech()) {
      if (saying.sentence().meets(words) && isBy(event, saying.speaker().orElse(""))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBy(EventItem event, String speaker) {
    return isStatement(event) || isVerbal(event) && isActor(event, speaker);
  }

  private static boolean isStatement(EventItem event) {
    return event.event().isEmpty() && event.kind().filter("statement"::equals).isPresent();
  }

  private static boolean isVerbal(EventItem event) {
    return !event.event().isEmpty() && VERBAL.containsAll(event.event());
  }

  private static boolean isActor(EventItem event, String speaker) {
    return event.actor().stream()
        .map(actor -> lastWord(name(actor)))
        .anyMatch(lastWord(speaker)::equals);
  }

  private static String name(ParticipantItem actor) {
    return actor.name().orElse(actor.entityText());
  }

  private static String lastWord(String name) {
    String plain = name.replace(" (unnamed)", "").toLowerCase(Locale.ROOT);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
