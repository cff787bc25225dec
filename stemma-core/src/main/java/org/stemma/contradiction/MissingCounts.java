package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.claim.AllFound;
import org.stemma.claim.AllFoundClaim;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Sayers;

/**
 * How many are missing, from page to page: "fourteen people were missing", "three are still
 * missing", "nobody is missing any more". Sentences that tell no more than that share no word by
 * which they could be put together; of one story, they count the same. A later count replaces the
 * earlier one. That nobody is missing excludes a count of the same or a later day.
 */
final class MissingCounts implements Detector {

  private static final String MISSING = "missing";

  /** The unit of people of no special kind. */
  private static final String PERSON = "person";

  /** Counts of one story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 12;

  private final List<FigureClaim> counts;

  /**
   * @param facts what the figures of the texts count
   */
  MissingCounts(List<FigureFact> facts) {
    this.counts =
        facts.stream()
            .flatMap(f -> f.readings().stream())
            .flatMap(List::stream)
            .filter(c -> c.figure().measure().filter(MISSING::equals).isPresent())
            .filter(c -> !c.part() && !c.planned() && !c.figure().vague())
            .toList();
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<FigureClaim>> stories = new TreeMap<>();
    counts.stream()
        .sorted((a, b) -> material.witnessOrder().compare(a.passage(), b.passage()))
        .forEach(c -> stories.computeIfAbsent(c.story(), s -> new ArrayList<>()).add(c));
    stories.values().forEach(claims -> fallen(claims, findings));
    List<AllFoundClaim> found = AllFound.of(material);
    for (AllFoundClaim none : found) {
      stories.getOrDefault(none.story(), List.of()).stream()
          .filter(count -> isOfGroup(count, none))
          .filter(count -> !count.passage().page().equals(none.passage().page()))
          .limit(MOST)
          .forEach(count -> findings.add(none(material, count, none)));
    }
    return findings;
  }

  /** Other counts of later days. */
  private static void fallen(List<FigureClaim> claims, List<Finding> findings) {
    List<FigureClaim> first = new ArrayList<>();
    for (FigureClaim claim : claims) {
      boolean plain =
          claim.figure().unit().filter(PERSON::equals).isPresent()
              && NumberJudgement.day(claim).isPresent();
      boolean known = first.stream().anyMatch(c -> c.bounds().compatible(claim.bounds()));
      if (plain && !known && first.size() < MOST) {
        first.add(claim);
      }
    }
    for (int i = 0; i < first.size(); i++) {
      for (int j = i + 1; j < first.size(); j++) {
        FigureClaim a = first.get(i);
        FigureClaim b = first.get(j);
        boolean otherDay = !NumberJudgement.day(a).equals(NumberJudgement.day(b));
        boolean otherPage = !a.passage().page().equals(b.passage().page());
        if (otherDay && otherPage && !a.scope().differs(b.scope()) && !a.isOfAnotherTime(b)) {
          NumberJudgement judgement = NumberJudgement.of(a, b, false);
          findings.add(
              new Finding(
                  ContradictionKind.NUMBER,
                  judgement.verdict(),
                  judgement.severity(),
                  a.figure().counts(),
                  variant(a, claims),
                  variant(b, claims),
                  a.words() + " / " + b.words() + judgement.why()));
        }
      }
    }
  }

  /** Whether those who are all found are those counted, or everybody. */
  private static boolean isOfGroup(FigureClaim count, AllFoundClaim none) {
    String counted = count.figure().counts().toLowerCase(Locale.ROOT);
    return none.group().isEmpty() || none.group().stream().anyMatch(counted::contains);
  }

  private static Finding none(Material material, FigureClaim count, AllFoundClaim none) {
    Optional<LocalDate> counted = NumberJudgement.day(count);
    Optional<LocalDate> found = none.time().latest();
    boolean known = counted.isPresent() && found.isPresent();
    boolean update = known && counted.get().isBefore(found.get());
    boolean open = !known && none.group().isEmpty();
    Verdict verdict =
        update
            ? Verdict.APPARENT
            : open ? Verdict.TENSION : Verdict.between(Sayers.of(material, count), none.speaker());
    String why =
        update
            ? ": an update, as of " + counted.get() + " and " + found.get()
            : open ? ": the pages do not fix the hour of both" : "";
    return new Finding(
        ContradictionKind.NUMBER,
        verdict,
        update || open ? Severity.LOW : Severity.MEDIUM,
        MISSING,
        variant(count, List.of(count)),
        Variant.of(
            Value.of(ValueKind.COUNT, MISSING, "nobody"), none.passage(), List.of(none.passage())),
        count.words() + " / nobody missing" + why);
  }

  private static Variant variant(FigureClaim shown, List<FigureClaim> claims) {
    return Variant.of(
        Value.of(shown),
        shown.passage(),
        claims.stream()
            .filter(c -> FigureFacts.key(c).equals(FigureFacts.key(shown)))
            .map(FigureClaim::passage)
            .toList());
  }
}
