package org.stemma.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.Clause;

/** What was done with a proposal, in one word: "turned down", "dismissing": rejected. */
final class ProposalStatus {

  private static final Map<String, String> OF_VERB =
      Map.ofEntries(
          Map.entry("reject", "rejected"),
          Map.entry("turn down", "rejected"),
          Map.entry("refuse", "rejected"),
          Map.entry("dismiss", "rejected"),
          Map.entry("rebuff", "rejected"),
          Map.entry("decline", "rejected"),
          Map.entry("accept", "accepted"),
          Map.entry("approve", "accepted"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("pull", "withdrawn"),
          Map.entry("drop", "withdrawn"),
          Map.entry("table", "tabled"),
          Map.entry("submit", "submitted"),
          Map.entry("present", "presented"),
          Map.entry("unveil", "unveiled"),
          Map.entry("publish", "published"),
          Map.entry("make", "made"),
          Map.entry("offer", "offered"),
          Map.entry("propose", "proposed"),
          Map.entry("promise", "promised"),
          Map.entry("pledge", "promised"),
          Map.entry("vow", "promised"),
          Map.entry("welcome", "welcomed"),
          Map.entry("back", "backed"),
          Map.entry("consider", "considered"),
          Map.entry("reshape", "revised"),
          Map.entry("revise", "revised"),
          Map.entry("rework", "revised"),
          Map.entry("amend", "revised"));

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
