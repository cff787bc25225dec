package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.article.OutletName;

/**
 * Pages that bodies publish themselves: a company's statement, a ministry's news, a club's site.
 * What such a page says is the body's word.
 *
 * <p>A publisher whose name is no outlet's is such a body if it is an office of a government
 * ("Ministry of Health"), if somebody speaks for it on any page ("a spokesman for Senn Freight"),
 * or if its name is that of a body and any report speaks of it: trade papers too are called after
 * what they write about, but no text tells of them.
 */
final class PublisherSides {

  private final Map<String, Optional<Side>> sides = new HashMap<>();

  /**
   * @param spoken sides for which somebody speaks
   */
  PublisherSides(List<Reading> readings, PhraseSides phrases, Set<Side> spoken) {
    for (Reading reading : readings) {
      Bodies.publisher(reading)
          .ifPresent(name -> sides.computeIfAbsent(name, n -> side(n, readings, phrases, spoken)));
    }
  }

  private static Optional<Side> side(
      String name, List<Reading> readings, PhraseSides phrases, Set<Side> spoken) {
    boolean outlet = OutletName.of(name).hasOutletNoun();
    Side side = phrases.named(name);
    boolean body =
        !outlet
            && (side.isGovernment() && PhraseSides.isOffice(name)
                || spoken.contains(side) && !side.isUnknown()
                || Bodies.isBodys(name) && Bodies.isTold(readings, name));
    return Optional.of(side).filter(s -> body);
  }

  /** The side that publishes the page, if it is one. */
  Optional<Side> of(Reading reading) {
    return Bodies.publisher(reading).flatMap(name -> sides.getOrDefault(name, Optional.empty()));
  }
}
