package org.stemma.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry;

/**
 * Puts mentions of bodies, places, peoples and other things together: by the gazetteer's name for
 * all spellings, else by the same words; acronyms go to the only body of all pages that has these
 * initials. A government seat is one entity whether the sentence means the house or the power.
 */
final class NamedThings {

  /** Letters of an acronym. By judgement, not swept. */
  private static final int SHORTEST_ACRONYM = 2;

  private static final int LONGEST_ACRONYM = 8;

  private static final String GAZETTEER = "gazetteer ";

  private final Gazetteer gazetteer;

  NamedThings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mentions of each thing; {@code places} are in order of page and position. */
  List<List<NamedPlace>> grouped(List<NamedPlace> places) {
    Map<String, List<NamedPlace>> groups = new TreeMap<>();
    Map<String, Set<String>> byLastWord = lastWords(places);
    Map<String, List<String>> byInitials = new TreeMap<>();
    for (NamedPlace place : places) {
      String own = key(place);
      Set<String> bodies = byLastWord.getOrDefault(own, Set.of());
      String key =
          bodies.size() == 1 && place.form().words().size() == 1 ? bodies.iterator().next() : own;
      boolean met = groups.containsKey(key);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
      if (!met && place.form().words().size() > 1 && isBody(place)) {
        byInitials.computeIfAbsent(place.form().initials(), k -> new ArrayList<>()).add(key);
      }
    }
    for (Map.Entry<String, List<NamedPlace>> group : List.copyOf(groups.entrySet())) {
      NamedPlace first = group.getValue().get(0);
      List<String> expansions =
          byInitials.getOrDefault(first.form().key().replace(" ", ""), List.of());
      if (isAcronym(first.mention().name())
          && expansions.size() == 1
          && !expansions.contains(group.getKey())) {
        groups.remove(group.getKey());
        groups.computeIfAbsent(expansions.get(0), k -> new ArrayList<>()).addAll(group.getValue());
      }
    }
    return List.copyOf(groups.values());
  }

  /** Whether the gazetteer has the name. */
  boolean isKnown(NamedPlace place) {
    return key(place).startsWith(GAZETTEER);
  }

  /**
   * The keys of the bodies of several words, by the key that their last word alone would have: "the
   * Commission" is the only one of all pages that ends so.
   */
  private Map<String, Set<String>> lastWords(List<NamedPlace> places) {
    Map<String, Set<String>> keys = new TreeMap<>();
    for (NamedPlace place : places) {
      if (place.mention().type() == EntityType.ORGANISATION && place.form().isFull()) {
        keys.computeIfAbsent(
                family(EntityType.ORGANISATION) + " " + place.form().last(), k -> new TreeSet<>())
            .add(key(place));
      }
    }
    return keys;
  }

  private String key(NamedPlace place) {
    String name = place.mention().name();
    Optional<GazetteerEntry> entry =
        gazetteer
            .find(name)
            .or(
                () ->
                    gazetteer.find(
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
    return entry
        .map(e -> GAZETTEER + e.kind() + " " + e.canonical() + " " + e.country().orElse(""))
        .orElseGet(() -> family(place.mention().type()) + " " + place.form().key());
  }

  /** Places and bodies of one name are one thing; a people is never its country. */
  private static String family(EntityType type) {
    return switch (type) {
      case ORGANISATION, PLACE -> "body";
      case PERSON -> "person";
      case PEOPLE -> "people";
      case TREATY -> "treaty";
      case EVENT -> "event";
      case THING -> "thing";
    };
  }

  private static boolean isBody(NamedPlace place) {
    return place.mention().type() == EntityType.ORGANISATION
        || place.mention().type() == EntityType.TREATY;
  }

  private static boolean isAcronym(String name) {
    String letters = name.replace(".", "");
    return letters.length() >= SHORTEST_ACRONYM
        && letters.length() <= LONGEST_ACRONYM
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && letters.chars().allMatch(Character::isLetterOrDigit);
  }
}
