package org.stemma.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.article.Passage;

/**
 * Makes an event of the mentions that were joined: what the one that says most says, completed from
 * the others.
 */
final class EventMaker {

  private final EventLabel label;
  private final StalePages stale;
  private final StoryYears years;

  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param years tell what is history
   * @param stale the pages whose words name an event only where no others do
   */
  EventMaker(StoryYears years, EventLabel label, StalePages stale) {
    this.label = label;
    this.stale = stale;
    this.years = years;
  }

  /** The event of {@code group}; its id counts the events that start with the same mention. */
  Event of(EventGroup group) {
    Occurrence best = group.best();
    EventMention mention = best.mention();
    String key = best.passage().evidence().file() + ":" + best.passage().evidence().start();
    int number = used.merge(key, 1, Integer::sum);
    List<Participant> actors =
        group.bestFirst().stream()
            .map(o -> o.mention().actors())
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<Participant> recipients =
        group.bestFirst().stream()
            .map(o -> o.mention().recipients())
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> modes =
        group.bestFirst().stream().flatMap(o -> o.mention().mode().stream()).distinct().toList();
    Optional<String> place =
        group.bestFirst().stream()
            .flatMap(o -> o.mention().place().map(o.reading()::words).stream())
            .findFirst();
    List<Passage> mentions =
        group.bestFirst().stream().map(Occurrence::passage).distinct().toList();
    return new Event(
        "event-" + key + (number > 1 ? "-" + number : ""),
        mention.type().stream().toList(),
        modes,
        mention.type().isPresent() ? Optional.empty() : mention.kind(),
        label.of(stale.last(group.bestFirst())),
        group.time(),
        group.basis(),
        status(group),
        actors,
        recipients,
        place,
        mentions);
  }

  private EventStatus status(EventGroup group) {
    EventStatus status = group.status();
    boolean promise =
        status == EventStatus.ANNOUNCED
            && group.best().mention().type().equals(Optional.of(ActedStands.AGREEMENT));
    boolean may = status == EventStatus.REPORTED || promise;
    return may && years.isPast(group) ? EventStatus.HISTORICAL : status;
  }
}
