package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;

/**
 * Mentions that tell an event with a number only to take the number back: "we wrongly said that
 * 4,100 dockers had stopped work" is no witness that they did.
 */
public final class TakenBack {

  private TakenBack() {}

  /** Whether those who take part are counted by numbers that the page withdraws, and no other. */
  static boolean holds(Reading reading, EventMention mention) {
    List<Figure> counts =
        Stream.concat(mention.actors().stream(), mention.recipients().stream())
            .map(Participant::span)
            .flatMap(Optional::stream)
            .flatMap(
                span ->
                    reading.within(Figure.class, mention.span()).stream()
                        .filter(figure -> figure.span().overlaps(span)))
            .toList();
    return holds(counts);
  }

  /** Whether all numbers, of at least one, are withdrawn. */
  public static boolean holds(List<Figure> numbers) {
    return !numbers.isEmpty() && numbers.stream().allMatch(Figure::withdrawn);
  }
}
