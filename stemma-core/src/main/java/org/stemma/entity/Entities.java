package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.EntityType;
import org.stemma.article.Passage;
import org.stemma.text.Span;

/** All entities of a run, found by the place of a mention or by a name. Immutable. */
public final class Entities {

  private record Place(String page, Span span) {}

  private final List<Entity> all;
  private final Map<Place, Entity> byPlace = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  /** Bodies of several words by their last. */
  private final Map<String, List<Entity>> byLastWord = new HashMap<>();

  public Entities(List<Entity> all) {
    this.all = List.copyOf(all);
    for (Entity entity : all) {
      for (Passage mention : entity.mentions()) {
        byPlace.putIfAbsent(new Place(mention.page(), mention.span()), entity);
      }
      for (String alias : entity.aliases()) {
        byName.putIfAbsent(key(alias), entity);
      }
      byName.put(key(entity.name()), entity);
      int end = entity.name().lastIndexOf(' ');
      if (entity.type() == EntityType.ORGANISATION && end > 0) {
        byLastWord
            .computeIfAbsent(key(entity.name().substring(end + 1)), k -> new ArrayList<>())
            .add(entity);
      }
    }
  }

  /** In order of their first mention. */
  public List<Entity> all() {
    return all;
  }

  /** The entity whose mention on {@code page} has exactly this span. */
  public Optional<Entity> at(String page, Span span) {
    return Optional.ofNullable(byPlace.get(new Place(page, span)));
  }

  /**
   * The entity that has {@code name} among its names, case folded; a bare noun that only one body
   * of all pages ends with ("the Commission", "the Ledger") is that body.
   */
  public Optional<Entity> named(String name) {
    return Optional.ofNullable(byName.get(key(name)))
        .or(
            () ->
                Optional.ofNullable(byLastWord.get(key(name)))
                    .filter(b -> b.size() == 1)
                    .map(List::getFirst));
  }

  /** The full name of the entity called {@code name}, or {@code name} itself. */
  public String fullName(String name) {
    return named(name).map(Entity::name).orElse(name);
  }

  /** The form in which names are compared. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
