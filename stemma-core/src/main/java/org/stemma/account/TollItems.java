package org.stemma.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.claim.StoryToll;

/** Writes tolls down. */
final class TollItems {

  private TollItems() {}

  static List<TollItem> of(Findings findings) {
    List<TollItem> items = new ArrayList<>();
    for (StoryToll toll : findings.tolls()) {
      items.add(
          new TollItem(
              AccountBuilder.id("TL", items),
              toll.story(),
              toll.killed(),
              toll.injured(),
              toll.reports().stream().map(TollItems::told).toList()));
    }
    return items;
  }

  private static TollItem.Told told(StoryToll.Told told) {
    return new TollItem.Told(
        told.killed(),
        told.injured(),
        told.day().map(LocalDate::toString),
        told.standing().name().toLowerCase(Locale.ROOT),
        told.sentence().evidence());
  }
}
