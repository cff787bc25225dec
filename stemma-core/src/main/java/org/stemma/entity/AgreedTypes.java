package org.stemma.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.lexicon.Lexicon;

/**
 * Names that pages take for different things: what most mentions on all pages take them for holds
 * for all. A town is no person on the one page whose only sentence about it misled the parser. Left
 * alone are full names of persons, and single words that such a name ends with.
 */
final class AgreedTypes {

  private static final Set<String> OF_A_PEOPLE = Lexicon.ENGLISH.words("demonym-endings.txt");

  private AgreedTypes() {}

  /**
   * The same places, with one type for each name.
   *
   * @param isKnown whether the gazetteer knows the name: what it says stands
   */
  static List<NamedPlace> unified(List<NamedPlace> places, Predicate<NamedPlace> isKnown) {
    Set<String> surnames = new TreeSet<>();
    Map<String, Map<EntityType, Integer>> types = new TreeMap<>();
    for (NamedPlace place : places) {
      NameForm form = place.form();
      if (isFullPerson(place)) {
        surnames.add(form.last());
      } else {
        types
            .computeIfAbsent(form.key(), k -> new EnumMap<>(EntityType.class))
            .merge(place.mention().type(), 1, Integer::sum);
      }
    }
    List<NamedPlace> unified = new ArrayList<>();
    for (NamedPlace place : places) {
      NameForm form = place.form();
      boolean surname = !form.isFull() && surnames.contains(form.key());
      boolean open = !isFullPerson(place) && !surname && !isKnown.test(place);
      unified.add(open ? as(place, type(form.key(), types)) : place);
    }
    return unified;
  }

  private static boolean isFullPerson(NamedPlace place) {
    return place.form().isFull() && place.mention().type() == EntityType.PERSON;
  }

  /** A word from which the pages make the name of a people is a place; else what most say. */
  private static EntityType type(String name, Map<String, Map<EntityType, Integer>> types) {
    for (String ending : OF_A_PEOPLE) {
      Map<EntityType, Integer> people = types.get(name + ending);
      if (people != null && most(people) == EntityType.PEOPLE) {
        return EntityType.PLACE;
      }
    }
    return most(types.getOrDefault(name, Map.of()));
  }

  /** The most frequent; of equals the later in the enum: a place before a body or person. */
  private static EntityType most(Map<EntityType, Integer> types) {
    EntityType most = EntityType.PERSON;
    for (Map.Entry<EntityType, Integer> type : types.entrySet()) {
      if (type.getValue() >= types.getOrDefault(most, 0)) {
        most = type.getKey();
      }
    }
    return most;
  }

  private static NamedPlace as(NamedPlace place, EntityType type) {
    Mention mention = place.mention();
    return mention.type() == type
        ? place
        : new NamedPlace(
            new Mention(mention.span(), type, mention.name(), mention.title(), mention.country()),
            place.passage(),
            place.form(),
            place.titled(),
            place.around());
  }
}
