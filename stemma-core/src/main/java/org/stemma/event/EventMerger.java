package org.stemma.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entities;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.PageOrder;
import org.stemma.story.Story;

/**
 * Brings the mentions of one happening together: one {@link Event} however many pages tell it.
 *
 * <p>In this order: the full mentions of each page are joined ({@link Sameness}); mentions that
 * only point back ("the talks") join the nearest event of their kind before them on the page;
 * titles and headings join what they announce; the events of all pages are joined; dates are lent
 * along words of order ({@link Ordering}). Mentions of wanted, feared or denied events, those with
 * a number taken back ({@link TakenBack}) and titles without an event below them make none. The
 * result does not depend on the order of the pages.
 */
public final class EventMerger {
  /** Dated events by date, the others after them, each in order of their first mention. */
  private static final Comparator<Event> BY_DATE =
      Comparator.comparing(
              (Event e) ->
                  e.time().earliest().or(e.time()::latest).map(Object::toString).orElse("~"))
          .thenComparing(e -> e.mentions().get(0))
          .thenComparing(Event::id);

  /**
   * What happened and in which order.
   *
   * @param events by date, undated ones last
   * @param order what the pages say came before what
   */
  public record Timeline(List<Event> events, List<Order> order) {
    public Timeline {
      events = List.copyOf(events);
      order = List.copyOf(order);
    }
  }

  /**
   * The events of {@code readings} and their order.
   *
   * @param lineage tells which pages were made from others: the words of the originals come first
   */
  public Timeline timeline(
      List<Reading> readings, Entities entities, List<Story> stories, Lineage lineage) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.segments().forEach(segment -> storyOf.put(segment, s.id())));
    Set<String> derived =
        lineage.edges().stream()
            .filter(e -> e.held() && e.isWhole())
            .map(Derivation::to)
            .collect(Collectors.toUnmodifiableSet());
    EventLabel label = new EventLabel(entities);
    Ordering ordering = new Ordering(label);
    AcrossPages pages = new AcrossPages(storyOf, lineage);
    List<Occurrence> pointing = new ArrayList<>();
    new PageOrder(readings, lineage)
        .readings()
        .forEach(
            r -> {
              List<EventGroup> groups = PageEvents.of(occurrences(r, entities, derived), pointing);
              ordering.lendDates(groups);
              SetFrames.lend(groups);
              groups.forEach(pages::join);
            });
    pages.joinDissenting();
    pointing.forEach(pages::point);
    List<EventGroup> all = pages.all();
    ordering.lendDates(all);
    EventMaker maker = new EventMaker(new StoryYears(storyOf, all), label, new StalePages(lineage));
    Map<EventGroup, Event> events = new LinkedHashMap<>();
    all.forEach(g -> events.put(g, maker.of(g)));
    List<Order> order =
        OrderLink.all(all).stream()
            .map(
                l ->
                    new Order(
                        requireNonNull(events.get(l.first())).id(),
                        requireNonNull(events.get(l.second())).id(),
                        "\"" + l.words() + "\"",
                        l.said().passage()))
            .distinct()
            .sorted(Comparator.comparing(Order::evidence).thenComparing(Order::before))
            .toList();
    return new Timeline(events.values().stream().sorted(BY_DATE).toList(), order);
  }

  private static List<Occurrence> occurrences(
      Reading reading, Entities entities, Set<String> derived) {
    return reading.all(EventMention.class).stream()
        .filter(m -> !TakenBack.holds(reading, m))
        .map(m -> Occurrence.of(reading, m, entities, derived))
        .filter(Occurrence::isHeld)
        .toList();
  }
}
