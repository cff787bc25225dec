package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds the states of parties that stand: begun by an event or stated, and ended by nothing that
 * any page tells. Pages may tell one by events of several years: what was imposed then and what was
 * triggered later leave the party under sanctions.
 *
 * <ol>
 *   <li>Each sentence of the bodies gives what it tells ({@link StandingSense}).
 *   <li>A measure of which a sentence does not say on whom it lies ("sanctions have strained ties")
 *       lies on the one party that its page tells to be in that state.
 *   <li>One state of one party is one group: a party with a name in all stories, a thing ("the
 *       line") in its own.
 *   <li>A state that any page tells to have ended is left out: which came later is often unsaid.
 * </ol>
 */
final class StandingStates {

  /** Claims of a group that a new one is compared with, at most, so that the work is bounded. */
  private static final int COMPARED = 50;

  private final StandingWords words = new StandingWords(Lexicon.ENGLISH);
  private final StandingSense sense = new StandingSense(words);
  private final StandingParties parties;
  private final Material material;

  private StandingStates(Material material) {
    this.material = material;
    this.parties = new StandingParties(material, words);
  }

  /** The states that stand, in order of their first witnesses, each with all that tell it. */
  static List<List<StandingClaim>> of(Material material) {
    StandingStates finder = new StandingStates(material);
    List<StandingClaim> claims = new ArrayList<>();
    material.readings().forEach(r -> claims.addAll(settled(finder.claims(r))));
    claims.sort(Comparator.comparing(StandingClaim::passage, material.witnessOrder()));
    List<StandingClaim> ends = claims.stream().filter(StandingClaim::ended).toList();
    return groups(claims.stream().filter(c -> !c.ended() && c.party().isPresent())).stream()
        .filter(group -> group.stream().noneMatch(c -> ends.stream().anyMatch(e -> ends(e, c))))
        .toList();
  }

  private List<StandingClaim> claims(Reading reading) {
    List<StandingClaim> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.body()) {
      Clause clause = Clause.of(sentence);
      for (int word = 0; word < sentence.words().size(); word++) {
        for (StandingSense.Told told : sense.at(reading, clause, word)) {
          claim(reading, clause, told).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Nothing if the party is none that could be known again. */
  private Optional<StandingClaim> claim(Reading reading, Clause clause, StandingSense.Told told) {
    StandingClaim claim =
        new StandingClaim(
            material.story(reading.passage(clause.sentence().span())),
            told.state(),
            Optional.empty(),
            told.scope(),
            told.ended(),
            material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none()),
            reading.passage(clause.sentence().span()));
    return told.parties().isEmpty()
        ? Optional.of(claim)
        : parties.of(reading, clause, told).map(claim::of);
  }

  /** The claims of a page, those without a party given to the only one in that state there. */
  private static List<StandingClaim> settled(List<StandingClaim> claims) {
    return claims.stream()
        .map(c -> c.party().isPresent() ? c : only(c, claims).map(c::of).orElse(c))
        .toList();
  }

  private static Optional<StandingParty> only(StandingClaim claim, List<StandingClaim> claims) {
    List<StandingParty> there =
        claims.stream()
            .filter(c -> c.state().equals(claim.state()) && c.story().equals(claim.story()))
            .flatMap(c -> c.party().stream())
            .toList();
    return there.stream().findFirst().filter(p -> there.stream().allMatch(p::isSame));
  }

  private static boolean ends(StandingClaim end, StandingClaim claim) {
    return end.party().isPresent()
        ? end.isOfSame(claim)
        : end.state().equals(claim.state()) && end.story().equals(claim.story());
  }

  private static List<List<StandingClaim>> groups(Stream<StandingClaim> claims) {
    Map<List<String>, List<List<StandingClaim>>> byName = new LinkedHashMap<>();
    List<List<StandingClaim>> all = new ArrayList<>();
    claims.forEach(
        claim -> {
          String name = claim.party().orElseThrow().name().toLowerCase(Locale.ROOT);
          List<List<StandingClaim>> alike =
              byName.computeIfAbsent(List.of(claim.state(), name), k -> new ArrayList<>());
          alike.stream()
              .filter(group -> group.stream().limit(COMPARED).allMatch(claim::isOfSame))
              .findFirst()
              .ifPresentOrElse(
                  group -> group.add(claim),
                  () -> {
                    List<StandingClaim> group = new ArrayList<>(List.of(claim));
                    alike.add(group);
                    all.add(group);
                  });
        });
    return all;
  }
}
