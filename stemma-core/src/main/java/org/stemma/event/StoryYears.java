package org.stemma.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.EventStatus;
import org.stemma.time.TimeValue;

/**
 * How far each story has come, by the year of the latest day that an event of its reports has: what
 * lies years before is history there. What other stories tell later makes nothing old, nor does
 * what is only announced.
 */
final class StoryYears {

  private final Map<String, String> storyOf;

  /** By story, the year of its latest day. */
  private final Map<String, Integer> latest = new HashMap<>();

  /**
   * @param storyOf the story of each segment; a segment without one is a story of its own
   * @param groups the events of all stories
   */
  StoryYears(Map<String, String> storyOf, List<EventGroup> groups) {
    this.storyOf = Map.copyOf(storyOf);
    for (EventGroup group : groups) {
      if (group.time() instanceof TimeValue.Day day && group.status() != EventStatus.ANNOUNCED) {
        day.latest()
            .ifPresent(
                date -> stories(group).forEach(s -> latest.merge(s, date.getYear(), Integer::max)));
      }
    }
  }

  /** Whether the year of {@code group} lies before the latest of every story that tells it. */
  boolean isPast(EventGroup group) {
    Optional<Integer> reached =
        stories(group)
            .flatMap(s -> Optional.ofNullable(latest.get(s)).stream())
            .min(Comparator.naturalOrder());
    return group
        .time()
        .latest()
        .or(group.time()::earliest)
        .flatMap(day -> reached.filter(year -> day.getYear() < year))
        .isPresent();
  }

  private Stream<String> stories(EventGroup group) {
    return group.members().stream()
        .map(Occurrence::segment)
        .map(segment -> storyOf.getOrDefault(segment, segment))
        .distinct();
  }
}
