package org.stemma.claim;

import java.util.List;

/**
 * One event, and the days that the pages give it.
 *
 * @param readings each a list of claims of the same day, first witness first; the reading with the
 *     earliest witness first
 */
public record EventDateFact(List<List<EventDateClaim>> readings) {

  public EventDateFact {
    readings = readings.stream().map(List::copyOf).toList();
  }
}
