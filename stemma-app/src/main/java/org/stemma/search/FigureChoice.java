package org.stemma.search;

import org.stemma.account.FigureItem;
import org.stemma.export.Folded;

/**
 * Which figures are asked for.
 *
 * @param counts words of what they measure or count, whatever their case; empty for all
 */
public record FigureChoice(String counts) {

  /** What a toll counts. */
  private static final String TOLL = "toll: killed, injured";

  /** Whether the figure is among them. */
  public boolean allows(FigureItem figure) {
    return counts.isEmpty()
        || Folded.holds(figure.measure().orElse(""), counts)
        || Folded.holds(figure.counts(), counts);
  }

  /** Whether tolls are. */
  public boolean allowsTolls() {
    return counts.isEmpty() || Folded.holds(TOLL, counts);
  }
}
