package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The entities' part of a check. An entity of the gold is found if a reported one carries one of
 * its names (case and article folded); of its other names that are reported, those count as joined
 * that the same entity carries. Two persons of the gold must not be one.
 */
final class EntityCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final List<String> lines;

  EntityCheck(JsonNode gold, JsonNode account, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.lines = lines;
  }

  /** {@code recall}, {@code aliases} (share joined) and {@code merged} (persons made one). */
  Map<String, Double> score() {
    int found = 0;
    int named = 0;
    int joined = 0;
    List<JsonNode> entities = GoldItem.list(gold, "entities");
    for (JsonNode entity : entities) {
      Set<String> names = names(entity);
      Optional<Set<String>> best = best(names);
      found += best.isPresent() ? 1 : 0;
      if (best.isEmpty()) {
        lines.add("entities missed: " + GoldItem.text(entity, "name"));
        continue;
      }
      for (String name : names) {
        boolean reported = reported().stream().anyMatch(r -> r.contains(name));
        named += reported ? 1 : 0;
        joined += best.get().contains(name) ? 1 : 0;
        if (reported && !best.get().contains(name)) {
          lines.add("entities apart: " + GoldItem.text(entity, "name") + " and " + name);
        }
      }
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("recall", Pairing.ratio(found, entities.size()));
    scores.put("aliases", Pairing.ratio(joined, named));
    scores.put("merged", (double) merged(entities));
    return scores;
  }

  private Optional<Set<String>> best(Set<String> names) {
    Optional<Set<String>> best = Optional.empty();
    long most = 0;
    for (Set<String> reported : reported()) {
      long shared = names.stream().filter(reported::contains).count();
      if (shared > most) {
        most = shared;
        best = Optional.of(reported);
      }
    }
    return best;
  }

  private int merged(List<JsonNode> entities) {
    int merged = 0;
    for (Set<String> reported : reported()) {
      List<String> persons = new ArrayList<>();
      for (JsonNode entity : entities) {
        boolean person = GoldItem.text(entity, "type").startsWith("person");
        if (person && names(entity).stream().anyMatch(reported::contains)) {
          persons.add(GoldItem.text(entity, "name"));
        }
      }
      if (persons.size() > 1) {
        merged++;
        lines.add("entities merged: " + String.join(", ", persons));
      }
    }
    return merged;
  }

  private List<Set<String>> reported() {
    return GoldItem.list(account, "entities").stream().map(EntityCheck::names).toList();
  }

  /** The names of an entity of the gold, folded. */
  static Set<String> names(JsonNode entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(GoldItem.foldedName(GoldItem.text(entity, "name")));
    entity.path("aliases").forEach(a -> names.add(GoldItem.foldedName(a.asText())));
    return names;
  }
}
