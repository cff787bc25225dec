package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** Groups of one name in one state, at most, for the same reason; further claims are left out. */
  private static final int GROUPS = 200;

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
    material.readings().forEach(r -> claims.addAll(finder.settled(r)));
    claims.sort(Comparator.comparing(StandingClaim::passage, material.witnessOrder()));
    StandingEnds ends = new StandingEnds(claims.stream().filter(StandingClaim::ended).toList());
    return groups(claims.stream().filter(c -> !c.ended() && c.party().isPresent())).stream()
        .filter(group -> group.stream().noneMatch(ends::end))
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
            told.own(),
            material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none()),
            reading.passage(clause.sentence().span()));
    return told.parties().isEmpty()
        ? Optional.of(claim)
        : parties.of(reading, clause, told).map(claim::of);
  }

  /** The claims of a page, those without a party given to the only one in that state there. */
  private List<StandingClaim> settled(Reading reading) {
    List<StandingClaim> claims = claims(reading);
    Map<List<String>, List<StandingParty>> there = new HashMap<>();
    for (StandingClaim claim : claims) {
      List<StandingParty> parties =
          there.computeIfAbsent(List.of(claim.state(), claim.story()), k -> new ArrayList<>());
      claim.party().ifPresent(parties::add);
    }
    Map<List<String>, StandingParty> only = new HashMap<>();
    there.forEach(
        (key, parties) ->
            parties.stream()
                .findFirst()
                .filter(p -> parties.stream().allMatch(p::isSame))
                .ifPresent(p -> only.put(key, p)));
    return claims.stream().map(c -> settled(c, only)).toList();
  }

  private static StandingClaim settled(StandingClaim claim, Map<List<String>, StandingParty> only) {
    StandingParty party = only.get(List.of(claim.state(), claim.story()));
    return claim.party().isPresent() || party == null ? claim : claim.of(party);
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
                    if (alike.size() < GROUPS) {
                      List<StandingClaim> group = new ArrayList<>(List.of(claim));
                      alike.add(group);
                      all.add(group);
                    }
                  });
        });
    return all;
  }
}
