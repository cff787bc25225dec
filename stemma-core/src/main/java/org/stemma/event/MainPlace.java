package org.stemma.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry.Kind;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The place that the head of a report comes back to. A mention counts for more in the headline,
 * near the start and behind a preposition of place; a country counts for less than a town.
 */
final class MainPlace {

  private static final Set<String> PREPOSITIONS = Set.of("at", "in", "inside", "near", "outside");

  private static final double TITLE = 2;
  private static final double BEHIND_PREPOSITION = 2;
  private static final double COUNTRY = 0.4;

  private final Reading reading;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Span> first = new HashMap<>();

  private MainPlace(Reading reading) {
    this.reading = reading;
  }

  static Optional<Span> of(
      Reading reading, List<ParsedSentence> titles, List<ParsedSentence> lead) {
    MainPlace place = new MainPlace(reading);
    titles.forEach(title -> place.add(title, TITLE));
    for (int i = 0; i < lead.size(); i++) {
      place.add(lead.get(i), 1.0 / (1 + i));
    }
    return place.weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> place.first.get(e.getKey()));
  }

  private void add(ParsedSentence sentence, double weight) {
    for (Mention mention : reading.within(Mention.class, sentence.span())) {
      if (mention.type() == EntityType.PLACE) {
        boolean behind = isBehindPreposition(mention.span());
        double own =
            weight * (behind ? BEHIND_PREPOSITION : 1) * (isCountry(mention) ? COUNTRY : 1);
        weights.merge(mention.name(), own, Double::sum);
        first.putIfAbsent(mention.name(), mention.span());
      }
    }
  }

  private boolean isBehindPreposition(Span place) {
    String text = reading.article().text();
    int end = place.start() - 1;
    if (text.regionMatches(Math.max(0, end - 4), " the", 0, 4)) {
      end -= 4;
    }
    if (end <= 0) {
      return false;
    }
    int start = text.lastIndexOf(' ', end - 1) + 1;
    return start < end && PREPOSITIONS.contains(text.substring(start, end));
  }

  private static boolean isCountry(Mention mention) {
    return Gazetteer.STANDARD
        .find(mention.name())
        .map(entry -> entry.kind() == Kind.COUNTRY)
        .orElse(false);
  }
}
