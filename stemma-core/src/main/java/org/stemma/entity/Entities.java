package org.stemma.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.article.Passage;
import org.stemma.text.Span;

/** All entities of a run, found by the place of a mention or by a name. Immutable. */
public final class Entities {

  private record Place(String page, Span span) {}

  private final List<Entity> all;
  private final Map<Place, Entity> byPlace = new HashMap<>();

  /** Those that have a name as their own, and those that have it among others. */
  private final Map<String, List<Entity>> byName = new HashMap<>();

  private final Map<String, List<Entity>> byAlias = new HashMap<>();

  /** Bodies of several words by their last. */
  private final Map<String, List<Entity>> byLastWord = new HashMap<>();

  public Entities(List<Entity> all) {
    this.all = List.copyOf(all);
    for (Entity entity : all) {
      for (Passage mention : entity.mentions()) {
        byPlace.putIfAbsent(new Place(mention.page(), mention.span()), entity);
      }
      Set<String> names = new TreeSet<>();
      entity.aliases().forEach(alias -> names.add(key(alias)));
      names.add(key(entity.name()));
      names.forEach(n -> byAlias.computeIfAbsent(n, k -> new ArrayList<>()).add(entity));
      byName.computeIfAbsent(key(entity.name()), k -> new ArrayList<>()).add(entity);
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
   * The entity that is called {@code name}, case folded, else the only one that has it among its
   * names: none if several do. A bare noun that only one body of all pages ends with ("the
   * Commission", "the Ledger") is that body.
   */
  public Optional<Entity> named(String name) {
    String key = key(name);
    List<Entity> called = byName.getOrDefault(key, List.of());
    List<Entity> bearers = called.isEmpty() ? byAlias.getOrDefault(key, List.of()) : called;
    return bearers.isEmpty() ? only(byLastWord.getOrDefault(key, List.of())) : only(bearers);
  }

  /**
   * As {@link #named(String)}; of several that have the name, the only one that the page tells of.
   */
  public Optional<Entity> named(String page, String name) {
    List<Entity> bearers = byAlias.getOrDefault(key(name), List.of());
    Optional<Entity> here =
        bearers.size() < 2
            ? Optional.empty()
            : only(bearers.stream().filter(e -> isOn(page, e)).toList());
    return here.or(() -> named(name));
  }

  private static boolean isOn(String page, Entity entity) {
    return entity.mentions().stream().anyMatch(m -> m.page().equals(page));
  }

  private static Optional<Entity> only(List<Entity> bearers) {
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /** The full name of the entity called {@code name}, or {@code name} itself. */
  public String fullName(String name) {
    return named(name).map(Entity::name).orElse(name);
  }

  /** The full name of the entity that {@code page} calls {@code name}, or {@code name} itself. */
  public String fullName(String page, String name) {
    return named(page, name).map(Entity::name).orElse(name);
  }

  /** The form in which names are compared. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
