package org.stemma.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.event.Event;
import org.stemma.event.MainEvent;
import org.stemma.event.MainMention;
import org.stemma.text.Span;

/** Writes down what each report is about. */
final class MainItems {

  /** The events told by the same words, in the order of the account. */
  private final Map<Passage, List<Event>> byWords = new HashMap<>();

  private final Numbers numbers;

  MainItems(List<Event> events, Numbers numbers) {
    this.numbers = numbers;
    for (Event event : events) {
      for (Passage words : Set.copyOf(event.mentions())) {
        byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(event);
      }
    }
  }

  /** What the report of {@code segment} is about. */
  MainItem of(Reading reading, Segment segment) {
    MainEvent main = MainEvent.of(reading, segment);
    return new MainItem(
        words(reading, main.who()),
        words(reading, main.what()),
        words(reading, main.when()),
        words(reading, main.where()),
        MainMention.of(reading, segment, mention -> event(reading, mention).isPresent())
            .flatMap(mention -> event(reading, mention)));
  }

  private static Optional<Evidence> words(Reading reading, Optional<Span> span) {
    return span.map(reading::passage).map(Passage::evidence);
  }

  private Optional<String> event(Reading reading, EventMention mention) {
    Passage words = reading.passage(mention.span());
    return byWords.getOrDefault(words, List.of()).stream()
        .filter(
            event -> mention.type().map(event.types()::contains).orElse(event.types().isEmpty()))
        .map(event -> numbers.of(event.id()))
        .findFirst();
  }
}
