package org.stemma.account;

import java.util.ArrayList;
import java.util.List;
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
              toll.toll().killed(),
              toll.toll().injured(),
              toll.reports().stream().map(TollItems::told).toList()));
    }
    return items;
  }

  private static TollItem.Told told(StoryToll.Told told) {
    return new TollItem.Told(
        told.toll().killed(), told.toll().injured(), told.sentence().evidence());
  }
}
