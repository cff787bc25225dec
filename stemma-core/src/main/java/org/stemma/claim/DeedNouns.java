package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Deeds told by a noun that a verb lends its subject: "issued a warning", "received no warning",
 * "there was no warning", "the siren sounded".
 */
final class DeedNouns {

  /**
   * A deed told by a noun.
   *
   * @param deed lemma of the verb that tells the same
   * @param noun the noun
   * @param undergone whether the subject of the verb undergoes it
   * @param denied whether it is told not to have been done
   * @param then whether it is of the moment told of: no later deed answers its denial
   */
  record Told(String deed, int noun, boolean undergone, boolean denied, boolean then) {}

  private record Row(String deed, Set<String> done, Set<String> undergone, boolean then) {}

  private final Map<String, Row> rows = new HashMap<>();

  DeedNouns(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("deed-nouns.tsv")) {
      rows.put(
          row.get(0), new Row(row.get(1), verbs(row.get(2)), verbs(row.get(3)), row.size() > 4));
    }
  }

  private static Set<String> verbs(String column) {
    return column.equals("-") ? Set.of() : Set.of(column.split(" "));
  }

  /** The deed of a noun that the verb at {@code verb} tells, if it tells one. */
  Optional<Told> at(Clause clause, int verb) {
    boolean there = clause.lemma(verb).equals("be") && clause.child(verb, "expl").isPresent();
    return (there
            ? clause.children(verb, "attr", "nsubj")
            : clause.children(verb, "dobj", "nsubjpass", "nsubj"))
        .stream()
            .flatMap(
                noun ->
                    Optional.ofNullable(rows.get(clause.lemma(noun))).stream()
                        .flatMap(row -> told(row, clause, verb, noun, there).stream()))
            .findFirst();
  }

  /** Lemma of the verb that tells the same as the noun, if it tells a deed. */
  Optional<String> deed(String noun) {
    return Optional.ofNullable(rows.get(noun)).map(Row::deed);
  }

  private static Optional<Told> told(Row row, Clause clause, int verb, int noun, boolean there) {
    boolean denied = clause.isNegated(verb) || clause.isNone(noun);
    String lemma = clause.lemma(verb);
    boolean own = clause.word(noun).is("nsubj");
    boolean done = there || (own ? row.deed().equals(lemma) : row.done().contains(lemma));
    boolean undergone = !there && !own && row.undergone().contains(lemma);
    return done || undergone
        ? Optional.of(new Told(row.deed(), noun, undergone, denied, row.then()))
        : Optional.empty();
  }
}
