package org.stemma.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** What was done with a proposal, in one word: "turned down", "dismissing": rejected. */
final class ProposalStatus {

  private static final Map<String, String> OF_VERB =
      Lexicon.ENGLISH.rows("proposal-status.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private static final Set<String> OPEN =
      Set.of("can", "could", "may", "might", "would", "will", "shall", "should", "must", "to");

  private ProposalStatus() {}

  /** The status that the verb at {@code verb} gives; "mentioned" for what is not done or denied. */
  static String of(Clause clause, int verb) {
    boolean open = clause.auxiliaries(verb).stream().anyMatch(OPEN::contains);
    if (open || clause.isNegated(verb)) {
      return "mentioned";
    }
    Optional<String> particle = clause.child(verb, "prt").map(clause::form);
    String lemma = clause.lemma(verb) + particle.map(p -> " " + p).orElse("");
    return OF_VERB.getOrDefault(lemma, clause.form(verb) + particle.map(p -> " " + p).orElse(""));
  }
}
