package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.entity.Entities;
import org.stemma.entity.EntityExcerpts;
import org.stemma.event.Event;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.Outlets;
import org.stemma.revision.Edition;
import org.stemma.revision.Editions;
import org.stemma.similarity.DisjointSets;
import org.stemma.story.Story;

/**
 * Takes the pages of a run apart into those that hang together: two that tell of one story or one
 * event, that are versions of one page, or of which one was made from the other, directly or
 * through others.
 */
public final class Parts {

  private final DisjointSets joined = new DisjointSets();
  private final Map<String, String> pageOf = new HashMap<>();
  private final Lineage lineage;
  private final Map<String, List<Reading>> readings = new LinkedHashMap<>();
  private final Map<String, List<Story>> stories = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, List<Derivation>> edges = new HashMap<>();
  private final Map<String, List<Edition>> editions = new HashMap<>();

  private Parts(List<Reading> all, List<Story> told, Lineage lineage, List<Event> happened) {
    this.lineage = lineage;
    for (Reading reading : all) {
      for (Segment segment : reading.article().segments()) {
        pageOf.put(segment.id(), reading.page());
      }
    }
    told.forEach(story -> join(story.segments().stream().map(this::page).toList()));
    happened.forEach(event -> join(event.mentions().stream().map(Passage::page).toList()));
    lineage.edges().stream()
        .filter(Derivation::held)
        .forEach(edge -> joined.join(page(edge.from()), page(edge.to())));
    lineage.editions().all().forEach(e -> joined.join(e.earlier(), e.later()));
    all.forEach(reading -> put(readings, reading.page(), reading));
    told.forEach(story -> put(stories, page(story.segments().getFirst()), byFirst(story)));
    happened.forEach(event -> put(events, event.mentions().getFirst().page(), event));
    lineage.edges().forEach(edge -> put(edges, page(edge.to()), edge));
    lineage.editions().all().forEach(e -> put(editions, e.later(), e));
  }

  /**
   * The parts of a run, in order of their first pages; every page is in one alone.
   *
   * @param readings all pages, in their order
   * @param stories of all; each holds a segment
   * @param events of all, in their order
   */
  public static List<Part> of(
      List<Reading> readings,
      Entities entities,
      List<Story> stories,
      Lineage lineage,
      List<Event> events) {
    Parts parts = new Parts(readings, stories, lineage, events);
    EntityExcerpts excerpts = new EntityExcerpts(entities);
    return parts.readings.keySet().stream().map(name -> parts.part(name, excerpts)).toList();
  }

  private Part part(String name, EntityExcerpts entities) {
    List<Reading> own = readings.getOrDefault(name, List.of());
    Set<String> words = new HashSet<>();
    own.forEach(reading -> words.addAll(EntityExcerpts.words(reading.article().text())));
    return new Part(
        own,
        entities.of(own.stream().map(Reading::page).toList(), words),
        stories.getOrDefault(name, List.of()),
        new Lineage(
            edges.getOrDefault(name, List.of()),
            new Editions(editions.getOrDefault(name, List.of())),
            outlets(own)),
        events.getOrDefault(name, List.of()));
  }

  private Outlets outlets(List<Reading> own) {
    Map<String, String> known = lineage.outlets().publishers();
    Map<String, String> here = new HashMap<>();
    own.stream()
        .flatMap(reading -> reading.article().segments().stream())
        .map(Segment::id)
        .filter(known::containsKey)
        .forEach(id -> here.put(id, known.getOrDefault(id, "")));
    return new Outlets(here);
  }

  private void join(Collection<String> pages) {
    String first = pages.iterator().next();
    pages.forEach(page -> joined.join(first, page));
  }

  private <T> void put(Map<String, List<T>> parts, String page, T item) {
    parts.computeIfAbsent(joined.of(page), p -> new ArrayList<>()).add(item);
  }

  private String page(String segment) {
    return pageOf.getOrDefault(segment, segment);
  }

  /** Numbers of stories count over all pages. */
  private static Story byFirst(Story story) {
    return new Story(story.segments().getFirst(), story.label(), story.segments());
  }
}
