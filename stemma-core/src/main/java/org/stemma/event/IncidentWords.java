package org.stemma.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * By which words pages tell one happening: "ran aground" and "hit the reef" are one kind of
 * incident, a "trial" and a "hearing" one kind of proceeding.
 */
public final class IncidentWords {

  /** Kind of incident by its word alone, and by a word and what it needs beside it. */
  private static final Map<String, String> ALONE = new HashMap<>();

  private static final Map<String, Map<String, String>> WITH = new HashMap<>();

  /** Stands in the list for any noun of a vehicle. */
  private static final String VEHICLE = "<vehicle>";

  private static final Set<String> VEHICLES = Lexicon.ENGLISH.words("vehicles.tsv");

  private static final Map<String, String> SYNONYMS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.ENGLISH.rows("incidents.tsv")) {
      String[] words = row.get(0).split(" ", 2);
      if (words.length == 1) {
        ALONE.putIfAbsent(words[0], row.get(2));
      } else {
        WITH.computeIfAbsent(words[0], k -> new HashMap<>()).put(words[1], row.get(2));
      }
    }
    Lexicon.ENGLISH.rows("event-synonyms.tsv").forEach(r -> SYNONYMS.put(r.get(0), r.get(1)));
  }

  private IncidentWords() {}

  /** What befell by the word at {@code at}, the noun or particle it needs beside it. */
  public static Optional<String> kind(ParsedSentence sentence, int at) {
    String lemma = sentence.words().get(at).lemma().toLowerCase(Locale.ROOT);
    Map<String, String> needing = WITH.getOrDefault(lemma, Map.of());
    Set<String> beside = new HashSet<>();
    if (!needing.isEmpty()) {
      for (int child : sentence.children(at)) {
        beside.add(sentence.words().get(child).lemma().toLowerCase(Locale.ROOT));
        sentence
            .child(child, "pobj")
            .map(o -> sentence.words().get(o))
            .ifPresent(o -> beside.add(o.lemma().toLowerCase(Locale.ROOT)));
      }
    }
    Optional<String> named =
        needing.entrySet().stream()
            .filter(e -> beside.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst();
    Optional<String> vehicle =
        Optional.ofNullable(needing.get(VEHICLE))
            .filter(k -> beside.stream().anyMatch(VEHICLES::contains));
    return named.or(() -> vehicle).or(() -> kind(lemma));
  }

  /** What befell by one word alone. */
  public static Optional<String> kind(String lemma) {
    return Optional.ofNullable(ALONE.get(lemma));
  }

  /** Whether both lemmas are one word, or words for one kind of happening. */
  static boolean areSynonyms(String a, String b) {
    return a.equals(b) || SYNONYMS.containsKey(a) && SYNONYMS.get(a).equals(SYNONYMS.get(b));
  }
}
