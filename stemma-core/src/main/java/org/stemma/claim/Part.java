package org.stemma.claim;

import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;
import org.stemma.event.Event;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;

/**
 * Pages that hang together, and all that earlier stages found of them: what is claimed on them is
 * told from this alone. Equal if all of it is; no number that counts over other pages is in it.
 *
 * @param readings at least one, in order of their pages
 * @param entities what the pages can know of the entities of all
 * @param stories each called by its first segment
 * @param lineage the edges to segments of these pages
 * @param events those told on them, in the order of all
 */
public record Part(
    List<Reading> readings,
    List<Entity> entities,
    List<Story> stories,
    Lineage lineage,
    List<Event> events) {

  public Part {
    readings = List.copyOf(readings);
    entities = List.copyOf(entities);
    stories = List.copyOf(stories);
    events = List.copyOf(events);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a part needs a page");
    }
  }

  /** The name of its first page. */
  public String id() {
    return readings.getFirst().page();
  }

  /** What claims on its pages are made from. */
  public Material material() {
    return new Material(readings, new Entities(entities), stories, lineage, events);
  }
}
