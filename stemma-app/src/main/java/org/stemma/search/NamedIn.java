package org.stemma.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.account.EntityItem;

/** Which entities of an account are named in words, under whatever name of theirs. */
final class NamedIn {

  private static final Set<String> PEOPLE = Set.of("person", "organisation");
  private static final Set<String> PLACES = Set.of("place");

  /** A name of an entity as words. */
  private record Name(List<String> words, EntityItem entity) {}

  /**
   * The names of those that are named: what the account calls them and their other names.
   *
   * @param people persons and bodies
   */
  record Names(List<String> people, List<String> places) {}

  /** Names by their first word. */
  private final Map<String, List<Name>> names = new HashMap<>();

  NamedIn(List<EntityItem> entities) {
    for (EntityItem entity : entities) {
      Set<String> all = new HashSet<>(entity.aliases());
      all.add(entity.name());
      for (String name : all) {
        List<String> words = SearchWords.forms(name);
        if (!words.isEmpty()) {
          names.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Name(words, entity));
        }
      }
    }
  }

  Names of(List<String> texts) {
    Set<String> people = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (String text : texts) {
      List<String> words = SearchWords.forms(text);
      for (int i = 0; i < words.size(); i++) {
        for (Name name : names.getOrDefault(words.get(i), List.of())) {
          int end = i + name.words().size();
          if (end <= words.size() && words.subList(i, end).equals(name.words())) {
            add(name.entity(), PEOPLE, people);
            add(name.entity(), PLACES, places);
          }
        }
      }
    }
    return new Names(List.copyOf(people), List.copyOf(places));
  }

  private static void add(EntityItem entity, Set<String> types, Set<String> to) {
    if (types.contains(entity.type())) {
      to.add(entity.name());
      to.addAll(entity.aliases());
    }
  }
}
