package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.text.Span;

/** Names an event for a list, in the words of the page: who, the event word, whom. */
final class EventLabel {

  /** Longer labels do not fit a line of the list; they are cut at a word. */
  private static final int LONGEST = 110;

  private EventLabel() {}

  static String of(Occurrence best, List<Participant> actors, List<Participant> recipients) {
    Reading reading = best.reading();
    EventMention mention = best.mention();
    Optional<Span> object =
        recipients.stream()
            .flatMap(p -> p.span().stream())
            .filter(s -> mention.span().contains(s) && s.start() > mention.trigger().start())
            .findFirst();
    String deed =
        best.nominal() || object.isEmpty()
            ? reading.words(mention.trigger())
            : reading.words(mention.trigger().cover(object.get()));
    Optional<Span> sufferer =
        recipients.stream()
            .flatMap(p -> p.span().stream())
            .filter(s -> mention.span().contains(s) && s.end() < mention.trigger().start())
            .findFirst();
    if (actors.isEmpty() && sufferer.isPresent()) {
      return cut(reading.words(sufferer.get().cover(mention.trigger())).replaceAll("\\s+", " "));
    }
    String who =
        actors.stream()
            .map(p -> p.name().orElse(p.text()))
            .distinct()
            .collect(Collectors.joining(", "));
    String where = mention.place().map(p -> " (" + reading.words(p) + ")").orElse("");
    String whole = best.nominal() && !who.isEmpty() ? deed + ": " + who : who + " " + deed;
    return cut((whole + where).strip().replaceAll("\\s+", " "));
  }

  private static String cut(String label) {
    if (label.length() <= LONGEST) {
      return label;
    }
    int end = label.lastIndexOf(' ', LONGEST);
    return label.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
