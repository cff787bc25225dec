package org.stemma.export;

import java.util.Comparator;
import java.util.List;
import org.stemma.account.EventItem;

/**
 * An event with how many independent sources tell it: they are counted once, not at each
 * comparison.
 */
record Supported(EventItem event, int sources) {

  private static final Comparator<Supported> MOST_FIRST =
      Comparator.comparingInt(Supported::sources)
          .thenComparing(supported -> supported.event().edtf().orElse(""))
          .reversed();

  /** The most supported first, of equals the newest. */
  static List<EventItem> order(Witnesses witnesses, List<EventItem> events) {
    return events.stream()
        .map(event -> new Supported(event, witnesses.independentSources(event.mentions())))
        .sorted(MOST_FIRST)
        .map(Supported::event)
        .toList();
  }
}
