package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.account.DayItem;
import org.stemma.account.StoryItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** Days summed up in the pages' own sentences, one entry a sentence; other stories told apart. */
final class Days {

  private Days() {}

  static Section section(Witnesses witnesses, Stories stories, List<DayItem> days) {
    List<Group> groups = new ArrayList<>();
    Map<String, List<DayItem>> byStory = days.stream().collect(Collectors.groupingBy(stories::of));
    groups.add(new Group("", entries(witnesses, byStory.getOrDefault(Stories.MAIN, List.of()))));
    for (StoryItem story : stories.others()) {
      groups.add(
          new Group(
              story.label(), entries(witnesses, byStory.getOrDefault(story.id(), List.of()))));
    }
    return new Section("days", "Day by day", "No sentence tells of a known day.", groups);
  }

  private static List<Entry> entries(Witnesses witnesses, List<DayItem> days) {
    List<Entry> entries = new ArrayList<>();
    days.stream()
        .sorted(Comparator.comparing(DayItem::date).thenComparing(DayItem::id))
        .forEach(day -> add(witnesses, day, entries));
    return entries;
  }

  /** The first sentence bears the day's id, so that each is addressed once. */
  private static void add(Witnesses witnesses, DayItem day, List<Entry> entries) {
    for (Evidence sentence : day.sentences()) {
      boolean first = sentence.equals(day.sentences().getFirst());
      entries.add(
          new Statement(
              first ? List.of(day.id()) : List.of(),
              day.date(),
              Quoted.whole(witnesses.words(sentence)),
              Contested.badge(witnesses.contested(List.of(sentence))),
              List.of(witnesses.cite(sentence)),
              first && !day.events().isEmpty()
                  ? List.of("events: " + String.join(", ", day.events()))
                  : List.of()));
    }
  }
}
