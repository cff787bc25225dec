package org.stemma.account;

import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.claim.Claim;
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

/**
 * The result of a run.
 *
 * @param readings the pages that were read, ordered by name
 * @param unread the pages that were not, with the reason, ordered by name
 * @param entities who and what is named
 * @param stories which segments tell of the same thing
 * @param lineage which page was made from which
 * @param events what happened, by date, undated ones last
 * @param order what came before what
 * @param proposals terms offered
 * @param positions who wants or refuses what
 * @param claims comparable statements
 * @param support how widely statements are made
 * @param contradictions what does not go together
 */
public record Account(
    List<Reading> readings,
    List<NotAnArticle> unread,
    Entities entities,
    List<Story> stories,
    Lineage lineage,
    List<Event> events,
    List<Order> order,
    List<Proposal> proposals,
    List<Position> positions,
    List<Claim> claims,
    List<Support> support,
    List<Contradiction> contradictions) {

  public Account {
    readings = List.copyOf(readings);
    unread = List.copyOf(unread);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    order = List.copyOf(order);
    proposals = List.copyOf(proposals);
    positions = List.copyOf(positions);
    claims = List.copyOf(claims);
    support = List.copyOf(support);
    contradictions = List.copyOf(contradictions);
  }
}
