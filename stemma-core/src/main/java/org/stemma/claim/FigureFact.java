package org.stemma.claim;

import java.util.List;

/**
 * One fact that can be counted, and what the pages say of it.
 *
 * @param readings each a list of claims with the same number, first witness first; the reading with
 *     the earliest witness first
 */
public record FigureFact(List<List<FigureClaim>> readings) {

  public FigureFact {
    readings = readings.stream().map(List::copyOf).toList();
  }
}
