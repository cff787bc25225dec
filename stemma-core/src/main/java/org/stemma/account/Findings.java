package org.stemma.account;

import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.claim.StoryToll;
import org.stemma.claim.Support;
import org.stemma.contradiction.Contradiction;
import org.stemma.entity.Entities;
import org.stemma.event.Event;
import org.stemma.event.Order;
import org.stemma.event.Position;
import org.stemma.event.Proposal;
import org.stemma.extract.Extraction.NotAnArticle;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.timeline.StoryDay;

/**
 * The results of all stages of a run, with the readings they were made from.
 *
 * @param readings the pages that were read, ordered by name
 * @param unread the pages that were not, with the reason, ordered by name
 */
public record Findings(
    List<Reading> readings,
    List<NotAnArticle> unread,
    Entities entities,
    List<Story> stories,
    Lineage lineage,
    List<Event> events,
    List<Order> order,
    List<StoryDay> days,
    List<Proposal> proposals,
    List<Position> positions,
    List<Support> support,
    List<Contradiction> contradictions,
    List<StoryToll> tolls) {

  public Findings {
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    order = List.copyOf(order);
    days = List.copyOf(days);
    proposals = List.copyOf(proposals);
    positions = List.copyOf(positions);
    support = List.copyOf(support);
    contradictions = List.copyOf(contradictions);
    tolls = List.copyOf(tolls);
  }
}
