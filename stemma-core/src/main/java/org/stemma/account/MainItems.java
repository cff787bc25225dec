package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.event.Event;
import org.stemma.event.MainEvent;
import org.stemma.event.ToldEvents;
import org.stemma.text.Span;

/** Writes down what each report is about. */
final class MainItems {

  private final ToldEvents told;
  private final Numbers numbers;

  MainItems(List<Event> events, Numbers numbers) {
    this.told = new ToldEvents(events);
    this.numbers = numbers;
  }

  /** What the report of {@code segment} is about. */
  MainItem of(Reading reading, Segment segment) {
    MainEvent main = MainEvent.of(reading, segment);
    return new MainItem(
        words(reading, main.who()),
        words(reading, main.what()),
        words(reading, main.when()),
        words(reading, main.where()),
        told.main(reading, segment).map(event -> numbers.of(event.id())));
  }

  private static Optional<Evidence> words(Reading reading, Optional<Span> span) {
    return span.map(reading::passage).map(Passage::evidence);
  }
}
