package org.stemma.contradiction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/** Whether a number is of an offer that was taken ("accepted") or not ("turned down"). */
final class Offers {

  /** Verbs, with their particles, by which an offer is taken, and by which it is not. */
  private static final Set<String> TAKING = verbs("told");

  private static final Set<String> REFUSING = verbs("denied");

  private final Map<String, Reading> readings = new HashMap<>();

  Offers(Material material) {
    material.readings().forEach(r -> readings.put(r.page(), r));
  }

  private static Set<String> verbs(String status) {
    return Lexicon.ENGLISH.rows("opposite-deeds.tsv").stream()
        .filter(row -> row.get(1).equals("accept") && row.get(2).equals(status))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Rejected an offer of 4 per cent", "accepted an offer of 6": two offers. */
  boolean isRefused(FigureClaim refused, FigureClaim taken) {
    return hangsOn(taken, TAKING) && hangsOn(refused, REFUSING);
  }

  private boolean hangsOn(FigureClaim claim, Set<String> verbs) {
    Reading reading = readings.get(claim.passage().page());
    return claim.local().stream().anyMatch(verbs::contains)
        || reading != null
            && reading.sentenceAt(claim.figure().span().start()).map(Clause::of).stream()
                .flatMap(clause -> withParticles(clause, claim.figure().span()))
                .anyMatch(verbs::contains);
  }

  /** "Turn down" of "turned down an offer of 4 per cent": the verbs above the figure. */
  private static Stream<String> withParticles(Clause clause, Span figure) {
    return clause.head(clause.sentence().indexesIn(figure)).stream()
        .flatMap(number -> clause.ancestors(number).stream())
        .filter(clause::isVerb)
        .flatMap(
            verb ->
                clause.children(verb, "prt", "advmod").stream()
                    .map(particle -> clause.lemma(verb) + " " + clause.form(particle)));
  }
}
