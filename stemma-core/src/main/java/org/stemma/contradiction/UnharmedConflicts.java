package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Sayers;
import org.stemma.claim.UnharmedClaim;
import org.stemma.lexicon.Lexicon;

/**
 * Nobody harmed, says one page, and another counts the killed or injured. A count of a later day is
 * the course of things; one of the same day may be, and is a tension. Told once for each group said
 * to be safe in a story, against its first count, however many there are: a contradiction rather
 * than a tension, if there is one.
 */
final class UnharmedConflicts implements Detector {

  private static final String PEOPLE = "people";

  /** "Deaths", "injuries": each is of one person. */
  private static final Set<String> HARMS =
      Lexicon.ENGLISH.rows("harms.tsv").stream()
          .filter(row -> row.get(1).equals("noun"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private final List<UnharmedClaim> unharmed;

  /**
   * @param unharmed what tells that nobody was harmed, earlier witnesses first
   */
  UnharmedConflicts(List<UnharmedClaim> unharmed) {
    this.unharmed = List.copyOf(unharmed);
  }

  /** Nobody harmed, and a count that excludes it. */
  private record Pair(UnharmedClaim no, FigureClaim toll, Verdict verdict) {

    private static Pair of(Material material, UnharmedClaim no, FigureClaim toll) {
      Verdict verdict =
          isOfOneDay(no, toll)
              ? Verdict.TENSION
              : Verdict.between(no.speaker(), Sayers.of(material, toll));
      return new Pair(no, toll, verdict);
    }

    /** The first, unless only {@code next} is more than a tension. */
    private Pair or(Pair next) {
      return verdict == Verdict.TENSION && next.verdict != Verdict.TENSION ? next : this;
    }
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<Object>, Pair> pairs = new LinkedHashMap<>();
    List<FigureClaim> tolls = unharmed.isEmpty() ? List.of() : tolls(material);
    for (UnharmedClaim no : unharmed) {
      for (FigureClaim toll : tolls) {
        if (exclude(no, toll)) {
          pairs.merge(List.of(no.story(), no.group()), Pair.of(material, no, toll), Pair::or);
        }
      }
    }
    return pairs.values().stream().map(UnharmedConflicts::finding).toList();
  }

  private static List<FigureClaim> tolls(Material material) {
    return FigureFacts.of(material).stream()
        .flatMap(fact -> fact.readings().stream())
        .flatMap(List::stream)
        .filter(FigureFacts::isToll)
        .toList();
  }

  private static boolean exclude(UnharmedClaim no, FigureClaim toll) {
    Optional<String> unit = toll.figure().unit();
    boolean group =
        no.group().isEmpty() || unit.filter(u -> u.equals(no.group().get())).isPresent();
    boolean harmed =
        toll.figure().measure().filter(no.harms()::contains).isPresent()
            && toll.bounds().low() >= 1;
    return no.story().equals(toll.story())
        && !no.passage().page().equals(toll.passage().page())
        && harmed
        && group
        && isOfPersons(toll)
        && !toll.planned()
        && !toll.rate()
        && !isLater(no, toll)
        && no.told().filter(toll::isLongBefore).isEmpty();
  }

  /** Not "1bn fish". */
  private static boolean isOfPersons(FigureClaim toll) {
    return toll.figure().quantity().equals(PEOPLE)
        || toll.figure().unit().filter(HARMS::contains).isPresent();
  }

  private static boolean isLater(UnharmedClaim no, FigureClaim toll) {
    Optional<LocalDate> counted = NumberJudgement.day(toll);
    return no.told().isEmpty() || counted.isEmpty() || counted.get().isAfter(no.told().get());
  }

  private static boolean isOfOneDay(UnharmedClaim no, FigureClaim toll) {
    return NumberJudgement.day(toll).equals(no.told());
  }

  private static Finding finding(Pair pair) {
    FigureClaim toll = pair.toll();
    return new Finding(
        ContradictionKind.NUMBER,
        pair.verdict(),
        Severity.MEDIUM,
        toll.figure().counts(),
        Variant.of(pair.no().passage()),
        Variant.of(Value.of(toll), toll.passage(), List.of()),
        "nobody harmed / "
            + toll.words()
            + (isOfOneDay(pair.no(), toll)
                ? ", told on one day"
                : ", and the page that says nobody is the later one"));
  }
}
