package org.stemma.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Reads at what kind of place a deed was done, as its clause tells: "was arrested at the airport",
 * "broke out in a kitchen on the third floor".
 */
final class Sites {

  private static final String[] PREPOSITIONS = {"at", "in", "inside", "on"};

  /** Parts of a place: what is done at the back of a hall is done in the hall. */
  private static final Set<String> PARTS = Lexicon.ENGLISH.words("place-part-nouns.txt");

  private record Site(String axis, String kind) {}

  private final Map<String, Site> sites = new HashMap<>();

  Sites(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("sites.tsv")) {
      sites.put(row.get(0), new Site(row.get(1), row.get(2)));
    }
  }

  /**
   * The kind of place by what it tells of it (site, level, room); nothing of what the clause tells
   * in two ways.
   */
  Map<String, String> of(Clause clause, int verb) {
    Map<String, String> found = new TreeMap<>();
    Set<String> several = new HashSet<>();
    Deque<Integer> heads = new ArrayDeque<>(List.of(verb));
    while (!heads.isEmpty()) {
      for (int noun : clause.prepositional(heads.remove(), PREPOSITIONS)) {
        heads.add(noun);
        if (PARTS.contains(clause.lemma(noun))) {
          clause.prepositional(noun, "of").forEach(whole -> found(clause, whole, found, several));
        }
        found(clause, noun, found, several);
      }
    }
    found.keySet().removeAll(several);
    return found;
  }

  private void found(Clause clause, int noun, Map<String, String> found, Set<String> several) {
    Optional<Site> site = at(clause, noun);
    if (site.isPresent()) {
      String before = found.putIfAbsent(site.get().axis(), site.get().kind());
      if (before != null && !before.equals(site.get().kind())) {
        several.add(site.get().axis());
      }
    }
  }

  private Optional<Site> at(Clause clause, int noun) {
    return clause.children(noun, "compound", "nmod", "amod").stream()
        .map(c -> sites.get(clause.form(c) + " " + clause.lemma(noun)))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> Optional.ofNullable(sites.get(clause.lemma(noun))));
  }
}
