package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Verbs that tell an accident only of some things: a roof caves in (a party gives in), the lights
 * go out (guests go out), a child disappears (a custom does).
 */
final class MishapSense {

  private record Way(String particle, String part) {}

  private final Map<String, List<Way>> ways = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();

  MishapSense(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("mishap-verbs.tsv")) {
      ways.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Way(row.get(1), row.get(2)));
    }
    for (List<String> row : lexicon.rows("mishap-nouns.tsv")) {
      parts.computeIfAbsent(row.get(1), k -> new HashSet<>()).add(row.get(0));
    }
    parts.put("vehicle", Set.copyOf(lexicon.words("vehicles.tsv")));
  }

  /** The accident that the verb at {@code verb} tells by what it befalls, if it tells one. */
  Optional<EventTrigger> of(Clause clause, int verb) {
    List<Way> listed = ways.getOrDefault(clause.lemma(verb), List.of());
    Optional<Integer> subject = listed.isEmpty() ? Optional.empty() : clause.subject(verb);
    if (subject.isEmpty() || clause.isPassive(verb) || clause.child(verb, "dobj").isPresent()) {
      return Optional.empty();
    }
    return listed.stream()
        .filter(way -> befalls(clause, subject.get(), way.part()))
        .filter(way -> way.particle().equals("-") || has(clause, verb, way.particle()))
        .findFirst()
        .map(way -> EventTrigger.ofKind(List.of(verb), "accident"));
  }

  private boolean befalls(Clause clause, int noun, String part) {
    return part.equals("person")
        ? Persons.isOne(clause, noun)
        : parts.getOrDefault(part, Set.of()).contains(clause.lemma(noun));
  }

  private static boolean has(Clause clause, int verb, String particle) {
    return clause.children(verb, "prt", "advmod", "prep", "acomp", "dobj").stream()
        .anyMatch(c -> clause.form(c).equals(particle));
  }
}
