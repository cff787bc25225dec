package org.stemma.annotate.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Verbs of events that tell none with some objects: "met a need", "shook her head". */
final class Idioms {

  /** Words of a verb with its object; what is known by more is no idiom. A fact of the list. */
  private static final int VERB_AND_OBJECT = 2;

  private final Map<String, Set<String>> objects = new HashMap<>();

  Idioms(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("event-idioms.tsv")) {
      objects
          .computeIfAbsent(row.get(0), k -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
  }

  /** Whether the verb of {@code trigger} is one; "shook hands on a deal" and what is named not. */
  boolean holds(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    Set<String> idle = objects.getOrDefault(clause.lemma(verb), Set.of());
    boolean naming = // "called the walkout reckless"
        clause.lemma(verb).equals("call") && clause.child(verb, "oprd").isPresent();
    return naming
        || trigger.words().size() <= VERB_AND_OBJECT
            && clause
                .children(verb, "dobj", "nsubjpass", "prt", "oprd", "xcomp", "advmod", "prep")
                .stream()
                .anyMatch(o -> idle.contains(clause.lemma(o)));
  }
}
