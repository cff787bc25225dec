package org.stemma.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.EntityType;
import org.stemma.article.Passage;

/**
 * What some pages can know of the entities of all: those that they mention, and those that their
 * words can call by name. What other pages add to an entity without giving it another name or
 * making another one the bearer of a name leaves the excerpt as it was.
 *
 * <p>Of bodies and persons whose last word alone stands on the pages, so many are kept that one can
 * be told from several, as a surname or "the Commission" stands for the only one.
 */
public final class EntityExcerpts {

  /** So many of one last word, and it no longer stands for one of them. */
  private static final int SEVERAL = 2;

  /** A name of an entity, in lower case, and its words. */
  private record Called(int entity, String name, List<String> words) {}

  private final Entities entities;
  private final Map<String, List<Integer>> ofPage = new HashMap<>();
  private final Map<String, List<Called>> byFirstWord = new HashMap<>();
  private final Map<String, List<Integer>> byLastWord = new HashMap<>();

  /** Excerpts of {@code entities}. */
  public EntityExcerpts(Entities entities) {
    this.entities = entities;
    for (int place = 0; place < entities.all().size(); place++) {
      Entity entity = entities.all().get(place);
      for (String page : pages(entity)) {
        ofPage.computeIfAbsent(page, p -> new ArrayList<>()).add(place);
      }
      Set<String> names = new TreeSet<>(entity.aliases());
      names.add(entity.name());
      for (String name : names) {
        List<String> words = words(name);
        if (!words.isEmpty()) {
          byFirstWord
              .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
              .add(new Called(place, Entities.key(name), words));
        }
      }
      List<String> words = words(entity.name());
      if (words.size() > 1 && entity.type() != EntityType.PLACE) {
        byLastWord.computeIfAbsent(words.getLast(), w -> new ArrayList<>()).add(place);
      }
    }
  }

  /**
   * The excerpt for pages, in the order of all.
   *
   * @param pages their names
   * @param words the {@link #words} of their texts
   */
  public List<Entity> of(Collection<String> pages, Set<String> words) {
    Set<String> here = new HashSet<>(pages);
    Map<Integer, Set<String>> called = new HashMap<>();
    Set<Integer> kept = new TreeSet<>();
    pages.forEach(page -> kept.addAll(ofPage.getOrDefault(page, List.of())));
    Set<String> said = new HashSet<>(words);
    kept.forEach(entity -> said.addAll(words(entities.all().get(entity).name())));
    for (String word : said) {
      for (Called name : byFirstWord.getOrDefault(word, List.of())) {
        if (said.containsAll(name.words())) {
          kept.add(name.entity());
          called.computeIfAbsent(name.entity(), e -> new HashSet<>()).add(name.name());
        }
      }
    }
    for (String word : said) {
      List<Integer> alike = byLastWord.getOrDefault(word, List.of());
      for (EntityType type : List.of(EntityType.PERSON, EntityType.ORGANISATION)) {
        List<Integer> all =
            alike.stream().filter(e -> entities.all().get(e).type() == type).toList();
        long known = all.stream().filter(kept::contains).count();
        all.stream()
            .filter(e -> !kept.contains(e))
            .limit(Math.max(0, SEVERAL - known))
            .toList()
            .forEach(kept::add);
      }
    }
    return kept.stream()
        .map(e -> excerpt(entities.all().get(e), here, called.getOrDefault(e, Set.of())))
        .toList();
  }

  private static Entity excerpt(Entity entity, Set<String> pages, Set<String> called) {
    return new Entity(
        entity.name(),
        entity.name(),
        entity.type(),
        entity.aliases().stream().filter(a -> called.contains(Entities.key(a))).toList(),
        entity.country(),
        entity.mentions().stream().filter(m -> pages.contains(m.page())).toList());
  }

  private static Set<String> pages(Entity entity) {
    return entity.mentions().stream().map(Passage::page).collect(Collectors.toSet());
  }

  /** The words of a text, letters and digits alone, in lower case, in order. */
  public static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
