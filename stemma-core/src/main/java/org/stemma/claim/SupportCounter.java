package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EventStatus;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.event.Event;
import org.stemma.lineage.Lineage;
import org.stemma.time.TimeValue;

/**
 * Counts who stands behind each statement: the pages that make it, and the independent sources
 * among them; apart from that whose word it is ({@link Interests}).
 *
 * <p>Statements are the events, their days and the numbers of the account. A title, a caption or a
 * second sentence of one page adds nothing.
 */
public final class SupportCounter {

  private final Material material;
  private final Interests interests;
  private final List<Support> found = new ArrayList<>();

  private SupportCounter(Material material) {
    this.material = material;
    this.interests = new Interests(material);
  }

  /** The support of every event and every number, most pages first. */
  public static List<Support> count(Material material, List<FigureFact> facts) {
    SupportCounter counter = new SupportCounter(material);
    EventStatements statements = new EventStatements(material.readings());
    for (Event event : material.events()) {
      List<Passage> telling = statements.telling(event);
      counter.add(event.label(), telling);
      if (event.time() instanceof TimeValue.Day day) {
        counter.dated(event, day, telling);
      }
    }
    for (EventDateFact fact : EventDates.of(material)) {
      for (List<EventDateClaim> reading : fact.readings()) {
        counter.add(
            "on " + reading.get(0).day() + ": " + counter.told(reading),
            reading.stream().map(EventDateClaim::passage).toList());
      }
    }
    for (List<List<HourClaim>> hours : EventHours.of(material)) {
      for (List<HourClaim> hour : hours) {
        counter.add(
            "at " + hour.get(0).hour() + ": " + hour.get(0).label(),
            hour.stream().map(HourClaim::passage).toList());
      }
    }
    for (List<List<IncidentClaim>> days : Incidents.of(material)) {
      for (List<IncidentClaim> day : days) {
        List<Passage> passages = day.stream().map(IncidentClaim::passage).toList();
        if (passages.stream().map(Passage::page).distinct().count() > 1) {
          counter.add(
              "on " + day.get(0).day() + ": " + passages.get(0).evidence().exact(), passages);
        }
      }
    }
    for (List<List<OutcomeClaim>> ends : Outcomes.of(material)) {
      for (List<OutcomeClaim> end : ends) {
        counter.add(
            end.get(0).outcome() + ": " + end.get(0).passage().evidence().exact(),
            end.stream().map(OutcomeClaim::passage).toList());
      }
    }
    for (List<FigureClaim> reading :
        SameCounts.joined(material, SameTolls.joined(material, facts))) {
      counter.add(words(reading.get(0)), reading.stream().map(FigureClaim::passage).toList());
    }
    return counter.numbered();
  }

  /**
   * What is told of a day, in the label of the event that all tell, for the words of one page may
   * hold more than the others say (an hour, a number); else in the words of the first.
   */
  private String told(List<EventDateClaim> reading) {
    return material.events().stream()
        .filter(event -> reading.stream().allMatch(c -> c.events().contains(event.id())))
        .map(Event::label)
        .findFirst()
        .orElseGet(() -> reading.get(0).passage().evidence().exact());
  }

  /** The day of an event, by the pages that give it, of those that tell it as its label does. */
  private void dated(Event event, TimeValue.Day day, List<Passage> told) {
    List<Passage> telling =
        EventDates.telling(material, event, day).stream().filter(told::contains).toList();
    if (!telling.isEmpty() && telling.size() < told.size()) {
      String link = event.status() == EventStatus.ANNOUNCED ? "for " : "on ";
      add(link + day.date() + ": " + event.label(), telling);
    }
  }

  private static String words(FigureClaim claim) {
    return claim.figure().counts().isEmpty()
        ? claim.passage().evidence().exact()
        : claim.figure().counts() + ": " + claim.passage().evidence().exact();
  }

  /**
   * Number of independent sources among the pages of {@code passages}, at least 1. A title or a
   * line outside every segment stands for the segments of its page that tell the thing themselves.
   */
  public static int independent(Lineage lineage, Collection<Passage> passages) {
    Set<String> pages = new TreeSet<>();
    Set<String> segments = new TreeSet<>();
    for (Passage passage : passages) {
      pages.add(passage.page());
      if (!passage.segment().equals(passage.page())) {
        segments.add(passage.segment());
      }
    }
    Collection<String> telling = segments.isEmpty() ? pages : segments;
    List<Evidence> words =
        passages.stream()
            .filter(p -> segments.isEmpty() || segments.contains(p.segment()))
            .map(Passage::evidence)
            .toList();
    int sources = lineage.independent(telling, words);
    return Math.max(1, Math.min(sources, pages.size()));
  }

  private void add(String statement, List<Passage> passages) {
    TreeSet<String> pages = new TreeSet<>();
    passages.forEach(passage -> pages.add(passage.page()));
    Interests.Behind behind = interests.of(passages);
    found.add(
        new Support(
            "",
            statement,
            List.copyOf(pages),
            independent(material.lineage(), passages),
            behind.count(),
            behind.sides(),
            List.copyOf(new TreeSet<>(passages))));
  }

  private List<Support> numbered() {
    found.sort(
        Comparator.comparingInt((Support s) -> -s.pages().size())
            .thenComparing(s -> s.evidence().get(0))
            .thenComparing(Support::statement));
    List<Support> numbered = new ArrayList<>();
    for (Support s : found) {
      numbered.add(
          new Support(
              String.format(Locale.ROOT, "K%02d", numbered.size() + 1),
              s.statement(),
              s.pages(),
              s.independent(),
              s.interests(),
              s.sides(),
              s.evidence()));
    }
    return numbered;
  }
}
