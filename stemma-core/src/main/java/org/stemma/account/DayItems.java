package org.stemma.account;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Passage;
import org.stemma.timeline.StoryDay;

/** Writes the days of stories down. */
final class DayItems {

  private DayItems() {}

  static List<DayItem> of(Findings findings, Numbers events) {
    List<DayItem> items = new ArrayList<>();
    for (StoryDay day : findings.days()) {
      items.add(
          new DayItem(
              AccountBuilder.id("DY", items),
              day.day().toString(),
              day.story(),
              day.events().stream().map(events::of).sorted().toList(),
              day.sentences().stream().map(Passage::evidence).toList()));
    }
    return items;
  }
}
