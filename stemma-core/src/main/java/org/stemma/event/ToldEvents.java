package org.stemma.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.article.Segment;

/** Which event the words of a page tell. */
public final class ToldEvents {

  /** The events told by the same words, in the order of the account. */
  private final Map<Passage, List<Event>> byWords = new HashMap<>();

  public ToldEvents(List<Event> events) {
    for (Event event : events) {
      for (Passage words : Set.copyOf(event.mentions())) {
        byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(event);
      }
    }
  }

  /** The event that {@code mention}, one of {@code reading}, is about, if it made one. */
  public Optional<Event> of(Reading reading, EventMention mention) {
    return byWords.getOrDefault(reading.passage(mention.span()), List.of()).stream()
        .filter(
            event -> mention.type().map(event.types()::contains).orElse(event.types().isEmpty()))
        .findFirst();
  }

  /** The event that the report of {@code segment}, one of {@code reading}, leads with. */
  public Optional<Event> main(Reading reading, Segment segment) {
    return MainMention.of(reading, segment, mention -> of(reading, mention).isPresent())
        .flatMap(mention -> of(reading, mention));
  }
}
