package org.stemma.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.event.Event;
import org.stemma.lineage.Ancestry;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.PageOrder;
import org.stemma.revision.Edition;
import org.stemma.story.Story;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** What claims are made from: all that earlier stages found. Thread-safe: it never changes. */
public final class Material {

  private final List<Reading> readings;
  private final Entities entities;
  private final Lineage lineage;
  private final List<Event> events;
  private final Map<String, String> storyOfSegment = new HashMap<>();
  private final Map<String, Reading> readingOfPage = new HashMap<>();
  private final FullNames fullNames;
  private final PageOrder order;
  private final Ancestry ancestry;

  /** Pairs of segments of which the second was made from the first, which is held. */
  private final Set<List<String>> made = new HashSet<>();

  private volatile @Nullable FigureClaims figures;

  public Material(
      List<Reading> readings,
      Entities entities,
      List<Story> stories,
      Lineage lineage,
      List<Event> events) {
    this.readings = List.copyOf(readings);
    this.entities = entities;
    this.lineage = lineage;
    this.events = List.copyOf(events);
    this.fullNames = new FullNames(entities.all().stream().map(Entity::name).toList());
    this.order = new PageOrder(readings, lineage);
    this.ancestry = new Ancestry(lineage);
    lineage.edges().stream()
        .filter(edge -> edge.held() && edge.isWhole())
        .forEach(edge -> made.add(List.of(edge.from(), edge.to())));
    stories.forEach(s -> s.segments().forEach(segment -> storyOfSegment.put(segment, s.id())));
    readings.forEach(r -> readingOfPage.put(r.page(), r));
  }

  public List<Reading> readings() {
    return readings;
  }

  public Entities entities() {
    return entities;
  }

  public Lineage lineage() {
    return lineage;
  }

  public List<Event> events() {
    return events;
  }

  /** All figures of the pages that can be compared; found once. */
  FigureClaims figures() {
    FigureClaims found = figures;
    if (found == null) {
      found = FigureClaims.of(this);
      figures = found; // whoever finds them at the same time finds the same
    }
    return found;
  }

  /** From which pages a page has its text. */
  public Ancestry ancestry() {
    return ancestry;
  }

  /** Id of the story that {@code segment} belongs to; the segment's own id if it is in none. */
  public String story(String segment) {
    return storyOfSegment.getOrDefault(segment, segment);
  }

  /**
   * Id of the story that a passage belongs to. A line outside all segments, such as a note on a
   * correction, belongs to the story of its page if that has only one.
   */
  public String story(Passage passage) {
    Optional<Reading> reading = Optional.ofNullable(readingOfPage.get(passage.page()));
    List<String> ids =
        reading.stream().flatMap(r -> r.article().segments().stream()).map(s -> s.id()).toList();
    boolean outside = !ids.contains(passage.segment());
    List<String> stories = ids.stream().map(this::story).distinct().toList();
    return outside && stories.size() == 1 ? stories.get(0) : story(passage.segment());
  }

  /** Whether both passages belong to one story, or to one page. */
  public boolean together(Passage a, Passage b) {
    return a.page().equals(b.page()) || story(a).equals(story(b));
  }

  /**
   * Whether one passage stands in a report that as a whole was made from that of the other, by
   * another outlet; editions of one outlet are none.
   */
  public boolean isRetold(Passage a, Passage b) {
    Optional<String> one = publisher(a.page());
    Optional<String> other = publisher(b.page());
    return one.isPresent()
        && other.isPresent()
        && !one.equals(other)
        && (made.contains(List.of(a.segment(), b.segment()))
            || made.contains(List.of(b.segment(), a.segment())));
  }

  /**
   * Full names of the persons, bodies, places and things that the words at {@code span} name: the
   * mentions found there, and names of several words that other pages use.
   */
  public Set<String> names(Reading reading, Span span) {
    Set<String> names = new TreeSet<>();
    for (Mention mention : reading.within(Mention.class, span)) {
      names.add(
          entities.at(reading.page(), mention.span()).map(Entity::name).orElse(mention.name()));
    }
    names.addAll(fullNames.in(reading.words(span)));
    return names;
  }

  /** The day of publication as the page states it, if it does. */
  public Optional<LocalDate> published(String page) {
    return Optional.ofNullable(readingOfPage.get(page))
        .flatMap(r -> r.article().metadata().published())
        .map(Field::value)
        .flatMap(Material::day);
  }

  /**
   * The day on which, or after which, a page tells what it tells: its day of publication, else the
   * latest day that it states for an event; none if it states neither.
   */
  public TimeValue telling(String page) {
    return published(page)
        .or(
            () ->
                events.stream()
                    .filter(e -> e.mentions().stream().anyMatch(m -> m.page().equals(page)))
                    .flatMap(e -> day(e.time()).stream())
                    .max(LocalDate::compareTo))
        .map(TimeValue::day)
        .orElse(TimeValue.none());
  }

  /** The outlet, if the page or its manifest names one. */
  public Optional<String> publisher(String page) {
    return Optional.ofNullable(readingOfPage.get(page))
        .flatMap(r -> r.article().metadata().publisher())
        .map(Field::value);
  }

  /** Ids of the events that have a mention at {@code passage}. */
  public Set<String> eventsAt(Passage passage) {
    Set<String> ids = new TreeSet<>();
    for (Event event : events) {
      if (event.mentions().contains(passage)) {
        ids.add(event.id());
      }
    }
    return ids;
  }

  /** The edition that took the place of {@code page}, if this run holds it. */
  public Optional<Edition> editionAfter(String page) {
    return lineage.editions().after(page);
  }

  /**
   * The order in which witnesses are named: that of {@link PageOrder}, but a page that a later
   * edition took the place of is named after all others.
   */
  public Comparator<Passage> witnessOrder() {
    return Comparator.comparing((Passage p) -> editionAfter(p.page()).isPresent())
        .thenComparing(order.passages());
  }

  private static Optional<LocalDate> day(TimeValue value) {
    return value instanceof TimeValue.Day day ? Optional.of(day.date()) : Optional.empty();
  }
}
