package org.stemma.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lineage.Certainty;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.time.TimeValue;

/**
 * Brings the mentions of one happening together: one {@link Event} however many pages tell it.
 *
 * <p>In this order: the full mentions of each page are joined ({@link Sameness}); mentions that
 * only point back ("the talks") join the nearest event of their kind before them on the page;
 * titles and headings join what they announce; the events of all pages are joined; dates are lent
 * along words of order ({@link Ordering}). Mentions of wanted, feared or denied events and titles
 * without an event below them make no event. The result does not depend on the order of the pages.
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

  /** The events of {@code readings}, by date, undated ones last. */
  public List<Event> merge(List<Reading> readings, Entities entities, List<Story> stories) {
    return timeline(readings, entities, stories, new Lineage(List.of())).events();
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
            .filter(e -> e.held() && e.certainty() != Certainty.POOLED)
            .map(Derivation::to)
            .collect(Collectors.toUnmodifiableSet());
    EventLabel label = new EventLabel(entities);
    Ordering ordering = new Ordering(label);
    List<EventGroup> all = new ArrayList<>();
    List<Occurrence> pointing = new ArrayList<>();
    readings.stream()
        .sorted(Comparator.comparing(Reading::page))
        .forEach(
            r -> {
              List<EventGroup> groups = ofPage(occurrences(r, entities, derived), pointing);
              ordering.lendDates(groups);
              groups.forEach(g -> join(all, g, storyOf));
            });
    joinDissenting(all, storyOf);
    pointing.forEach(p -> point(all, p, storyOf));
    ordering.lendDates(all);
    Optional<Integer> year = latestYear(all);
    Map<String, Integer> used = new HashMap<>();
    Map<EventGroup, Event> events = new LinkedHashMap<>();
    all.forEach(g -> events.put(g, event(g, year, used, label)));
    List<Order> order =
        Ordering.links(all).stream()
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
        .map(m -> Occurrence.of(reading, m, entities, derived))
        .filter(Occurrence::isHeld)
        .toList();
  }

  /** The events of one page; what points to none of them is added to {@code pointing}. */
  private static List<EventGroup> ofPage(List<Occurrence> here, List<Occurrence> pointing) {
    List<EventGroup> groups = new ArrayList<>();
    for (Occurrence occurrence : here) {
      if (!occurrence.heading() && !occurrence.pointsBack()) {
        Optional<EventGroup> same =
            groups.stream()
                .filter(g -> g.admits(occurrence))
                .filter(g -> shown(g, occurrence, Sameness.Distance.PAGE))
                .findFirst();
        same.ifPresentOrElse(g -> g.add(occurrence), () -> groups.add(new EventGroup(occurrence)));
      }
    }
    for (Occurrence occurrence : here) {
      if (!occurrence.heading() && occurrence.pointsBack()) {
        Antecedent.of(groups, occurrence)
            .ifPresentOrElse(g -> g.add(occurrence), () -> pointing.add(occurrence));
      }
    }
    for (Occurrence occurrence : here) {
      if (occurrence.heading()) {
        groups.stream()
            .filter(g -> g.admits(occurrence))
            .filter(g -> g.members().stream().anyMatch(m -> Sameness.related(m, occurrence)))
            .max(Comparator.comparingInt(g -> likeness(g, occurrence)))
            .ifPresent(g -> g.add(occurrence));
      }
    }
    return groups;
  }

  /** Titles say it in the words of the text: the event word counts most, then who is named. */
  private static int likeness(EventGroup group, Occurrence title) {
    return group.members().stream()
        .mapToInt(m -> (m.stem().equals(title.stem()) ? 3 : 0) + Sameness.shared(m, title))
        .max()
        .orElse(0);
  }

  private static boolean shown(EventGroup group, Occurrence occurrence, Sameness.Distance far) {
    return group.members().stream().anyMatch(m -> Sameness.shown(m, occurrence, far));
  }

  private static void join(List<EventGroup> all, EventGroup group, Map<String, String> storyOf) {
    for (EventGroup other : all) {
      boolean admitted = group.members().stream().allMatch(other::admits);
      if (admitted
          && !other.isOn(group.best().page())
          && group.members().stream()
              .filter(m -> !m.pointsBack() && !m.heading())
              .anyMatch(m -> shownAcross(other, m, storyOf))) {
        other.addAll(group);
        return;
      }
    }
    all.add(group);
  }

  /** "The crash" on a page that does not tell of it joins the crash of the story. */
  private static void point(List<EventGroup> all, Occurrence pointer, Map<String, String> storyOf) {
    List<EventGroup> ofStory =
        all.stream()
            .filter(
                g ->
                    g.members().stream()
                        .anyMatch(m -> distance(m, pointer, storyOf) == Sameness.Distance.STORY))
            .toList();
    Antecedent.elsewhere(ofStory, pointer).ifPresent(g -> g.add(pointer));
  }

  /** Joins what other pages tell of the same event with another day. */
  private static void joinDissenting(List<EventGroup> all, Map<String, String> storyOf) {
    for (int i = 0; i < all.size(); i++) {
      EventGroup group = all.get(i);
      for (int j = all.size() - 1; j > i; j--) {
        EventGroup other = all.get(j);
        boolean apart = other.members().stream().noneMatch(m -> group.isOn(m.page()));
        if (apart && dissents(group, other, storyOf)) {
          group.addDissenting(other);
          all.remove(j);
        }
      }
    }
  }

  private static boolean dissents(EventGroup a, EventGroup b, Map<String, String> storyOf) {
    return a.members().stream()
        .anyMatch(
            x ->
                b.members().stream()
                    .anyMatch(
                        y ->
                            distance(x, y, storyOf) != Sameness.Distance.APART
                                && Sameness.dissent(x, y)));
  }

  private static boolean shownAcross(
      EventGroup group, Occurrence occurrence, Map<String, String> storyOf) {
    return group.members().stream()
        .filter(m -> !m.pointsBack() && !m.heading())
        .anyMatch(m -> Sameness.shown(m, occurrence, distance(m, occurrence, storyOf)));
  }

  private static Sameness.Distance distance(
      Occurrence a, Occurrence b, Map<String, String> storyOf) {
    Optional<String> first = Optional.ofNullable(storyOf.get(a.segment()));
    Optional<String> second = Optional.ofNullable(storyOf.get(b.segment()));
    return first.isPresent() && second.isPresent() && !first.equals(second)
        ? Sameness.Distance.APART
        : Sameness.Distance.STORY;
  }

  /** The year of the latest day that any event has: what lies years before is history. */
  private static Optional<Integer> latestYear(List<EventGroup> groups) {
    return groups.stream()
        .map(EventGroup::time)
        .filter(t -> t instanceof TimeValue.Day)
        .flatMap(t -> t.latest().stream())
        .map(d -> d.getYear())
        .max(Integer::compareTo);
  }

  private static Event event(
      EventGroup group, Optional<Integer> year, Map<String, Integer> used, EventLabel label) {
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
        label.of(group.bestFirst()),
        group.time(),
        group.basis(),
        status(group, year),
        actors,
        recipients,
        place,
        mentions);
  }

  private static EventStatus status(EventGroup group, Optional<Integer> year) {
    EventStatus status = group.status();
    boolean past =
        year.isPresent()
            && group
                .time()
                .latest()
                .or(group.time()::earliest)
                .filter(d -> d.getYear() < year.get())
                .isPresent();
    return past && status == EventStatus.REPORTED ? EventStatus.HISTORICAL : status;
  }
}
