package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * earlier one. That nobody is missing excludes a count of a later day only; of one day, either may
 * have been told first. Told once for each group of a story of which nobody is missing.
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
    Map<List<Object>, List<AllFoundClaim>> found = new LinkedHashMap<>();
    AllFound.of(material)
        .forEach(
            none ->
                found
                    .computeIfAbsent(List.of(none.story(), none.group()), k -> new ArrayList<>())
                    .add(none));
    found
        .values()
        .forEach(
            nones ->
                none(
                        material,
                        stories.getOrDefault(nones.getFirst().story(), List.of()),
                        nones.stream().limit(MOST).toList())
                    .ifPresent(findings::add));
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
    Set<String> counted = new HashSet<>(count.nouns());
    count.figure().unit().ifPresent(counted::add);
    counted.addAll(List.of(count.figure().counts().toLowerCase(Locale.ROOT).split(" ")));
    return none.group().isEmpty() || none.group().stream().anyMatch(counted::contains);
  }

  /**
   * The gravest of what counts and those who say that nobody of one group is missing have against
   * each other, with all who stand behind it.
   */
  private static Optional<Finding> none(
      Material material, List<FigureClaim> all, List<AllFoundClaim> nones) {
    List<FigureClaim> counts =
        all.stream().filter(count -> isOfGroup(count, nones.getFirst())).limit(MOST).toList();
    Optional<Finding> gravest = Optional.empty();
    for (FigureClaim count : counts) {
      for (AllFoundClaim none : nones) {
        boolean otherPage = !count.passage().page().equals(none.passage().page());
        Verdict verdict = verdict(material, count, none);
        if (otherPage && gravest.filter(f -> f.verdict().compareTo(verdict) <= 0).isEmpty()) {
          gravest =
              Optional.of(
                  finding(
                      verdict,
                      count,
                      counts.stream().filter(c -> verdict(material, c, none) == verdict).toList(),
                      none,
                      nones.stream().filter(n -> verdict(material, count, n) == verdict).toList()));
        }
      }
    }
    return gravest;
  }

  /** A later count excludes that nobody is missing; of one day, or of unknown ones, it may not. */
  private static Verdict verdict(Material material, FigureClaim count, AllFoundClaim none) {
    Optional<LocalDate> counted = NumberJudgement.day(count);
    Optional<LocalDate> found = none.time().latest();
    boolean open = counted.isEmpty() || found.isEmpty() || counted.equals(found);
    if (open) {
      return Verdict.TENSION;
    }
    return counted.get().isBefore(found.get())
        ? Verdict.APPARENT
        : Verdict.between(Sayers.of(material, count), none.speaker());
  }

  private static Finding finding(
      Verdict verdict,
      FigureClaim count,
      List<FigureClaim> counts,
      AllFoundClaim none,
      List<AllFoundClaim> nones) {
    String why =
        switch (verdict) {
          case APPARENT ->
              ": an update, as of "
                  + NumberJudgement.day(count).orElseThrow()
                  + " and "
                  + none.time().latest().orElseThrow();
          case TENSION -> ": the pages do not fix the hour of both";
          default -> "";
        };
    return new Finding(
        ContradictionKind.NUMBER,
        verdict,
        why.isEmpty() ? Severity.MEDIUM : Severity.LOW,
        MISSING,
        variant(count, counts),
        Variant.of(
            Value.of(ValueKind.COUNT, MISSING, "nobody"),
            none.passage(),
            nones.stream().map(AllFoundClaim::passage).toList()),
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
