package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** Words for states that stand until something ends them, and verbs that begin and end these. */
final class StandingWords {

  private final Map<List<String>, Set<String>> states = new HashMap<>();
  private final Set<String> whole;
  private final Map<String, Set<String>> verbs = new HashMap<>();

  StandingWords(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("standing-states.tsv")) {
      states.computeIfAbsent(List.of(row.get(0), row.get(1)), k -> new TreeSet<>()).add(row.get(2));
    }
    whole =
        lexicon.rows("standing-states.tsv").stream()
            .filter(row -> row.get(1).equals("whole"))
            .map(row -> row.get(2))
            .collect(Collectors.toUnmodifiableSet());
    for (List<String> row : lexicon.rows("standing-verbs.tsv")) {
      verbs.computeIfAbsent(row.get(0), k -> new TreeSet<>()).add(row.get(1));
    }
  }

  /** The states that the word tells in a role of {@code standing-states.tsv}, sorted. */
  Set<String> states(String word, String role) {
    return states.getOrDefault(List.of(word, role), Set.of());
  }

  /** The state that the word tells in that role, if any. */
  Optional<String> state(String word, String role) {
    return states(word, role).stream().findFirst();
  }

  /** Whether a country is in the state if several of it are: "sanctions on Vellish banks". */
  boolean isOfWhole(String state) {
    return whole.contains(state);
  }

  /** Whether the verb has a role of {@code standing-verbs.tsv}. */
  boolean is(String verb, String role) {
    return verbs.getOrDefault(verb, Set.of()).contains(role);
  }
}
