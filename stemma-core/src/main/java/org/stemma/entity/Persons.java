package org.stemma.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts mentions of persons together: spellings of one full name first, then surnames to the full
 * name of their page, else to the only one of all pages. A surname that fits two persons goes to
 * the one whose title it carries; without one it stays by itself, since nobody says whose it is. A
 * given name alone is the only one's of its page who bears it.
 */
final class Persons {

  /** One person: all its mentions, its full names first. */
  private static final class Group {
    private final List<NamedPlace> places = new ArrayList<>();
    private final List<NameForm> fullNames = new ArrayList<>();

    boolean hasSurname(NameForm bare) {
      return fullNames.stream()
          .anyMatch(
              full ->
                  NameForm.spelling(full.last(), bare.key())
                      || full.key().endsWith(" " + bare.key()));
    }

    /** Whether one page has both, by two given names: "Maria Larsen" and "Marie Larsen". */
    boolean standsBeside(List<NamedPlace> same) {
      String given = same.getFirst().form().first();
      return places.stream()
          .filter(p -> p.form().first().length() > 1 && given.length() > 1)
          .filter(p -> !p.form().first().equals(given))
          .anyMatch(p -> same.stream().anyMatch(s -> s.page().equals(p.page())));
    }

    boolean hasGivenName(NameForm bare) {
      return fullNames.stream().anyMatch(full -> full.first().equals(bare.key()));
    }

    boolean on(String page) {
      return places.stream().anyMatch(p -> p.page().equals(page));
    }
  }

  private Persons() {}

  /**
   * The mentions of each person.
   *
   * @param places mentions of persons, in order of page and position
   */
  static List<List<NamedPlace>> grouped(List<NamedPlace> places) {
    List<NamedPlace> mended = NameSlips.mended(places);
    List<Group> full = fullNames(mended);
    Map<Character, List<Group>> byInitial = new TreeMap<>();
    for (Group group : full) {
      for (NameForm name : group.fullNames) {
        for (String word : name.words()) {
          List<Group> bucket = byInitial.computeIfAbsent(initial(word), k -> new ArrayList<>());
          if (!bucket.contains(group)) {
            bucket.add(group);
          }
        }
      }
    }
    Map<String, Group> alone = new LinkedHashMap<>();
    Map<Group, List<NamedPlace>> joining = new LinkedHashMap<>();
    for (NamedPlace place : mended) {
      if (!place.form().isFull()) {
        Optional<Group> owner =
            owner(place, byInitial.getOrDefault(initial(place.form().key()), List.of()));
        Group group =
            owner.orElseGet(() -> alone.computeIfAbsent(place.form().key(), k -> new Group()));
        joining.computeIfAbsent(group, k -> new ArrayList<>()).add(place);
      }
    }
    // Joined only now: who is on a page is decided by full names alone, in whatever order.
    joining.forEach((group, more) -> group.places.addAll(more));
    List<List<NamedPlace>> persons = new ArrayList<>();
    full.forEach(g -> persons.add(g.places));
    alone.values().forEach(g -> persons.add(g.places));
    return persons;
  }

  private static List<Group> fullNames(List<NamedPlace> places) {
    Map<String, List<NamedPlace>> byName = new TreeMap<>();
    for (NamedPlace place : places) {
      if (place.form().isFull()) {
        byName.computeIfAbsent(place.form().key(), k -> new ArrayList<>()).add(place);
      }
    }
    Map<Character, List<Group>> byInitial = new TreeMap<>();
    List<Group> groups = new ArrayList<>();
    for (List<NamedPlace> same : byName.values()) {
      NameForm name = same.get(0).form();
      List<Group> bucket = byInitial.computeIfAbsent(initial(name.last()), k -> new ArrayList<>());
      Group group = matching(bucket, same).orElseGet(Group::new);
      if (group.fullNames.isEmpty()) {
        bucket.add(group);
        groups.add(group);
      }
      group.fullNames.add(name);
      group.places.addAll(same);
    }
    return groups;
  }

  private static Optional<Group> matching(Collection<Group> groups, List<NamedPlace> same) {
    NameForm name = same.getFirst().form();
    return groups.stream()
        .filter(g -> g.fullNames.stream().allMatch(n -> n.samePerson(name)))
        .filter(g -> !g.standsBeside(same))
        .findFirst();
  }

  private static Optional<Group> owner(NamedPlace bare, List<Group> groups) {
    List<Group> named = groups.stream().filter(g -> g.hasSurname(bare.form())).toList();
    List<Group> here = named.stream().filter(g -> g.on(bare.page())).toList();
    if (here.isEmpty() && bare.titled().isEmpty()) {
      here = groups.stream().filter(g -> g.hasGivenName(bare.form()) && g.on(bare.page())).toList();
    }
    List<Group> fitting = here.isEmpty() ? named : here;
    if (fitting.size() > 1) {
      List<Group> exact =
          fitting.stream()
              .filter(g -> g.fullNames.stream().anyMatch(n -> n.last().equals(bare.form().key())))
              .toList();
      fitting = exact.isEmpty() ? fitting : exact;
    }
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(g -> sharesTitle(g, bare)).toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean sharesTitle(Group group, NamedPlace bare) {
    return title(bare)
        .filter(t -> group.places.stream().anyMatch(p -> title(p).filter(t::equals).isPresent()))
        .isPresent();
  }

  /** The title's last word: "Club Chairman" and "Chairman" are one office. */
  private static Optional<String> title(NamedPlace place) {
    return place
        .titled()
        .map(t -> NameForm.of(t.substring(0, t.length() - place.mention().name().length())).last())
        .filter(t -> !t.isEmpty());
  }

  private static char initial(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }
}
