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

  @Override
  public List<Finding> find(Material material) {
    Map<List<Object>, Finding> findings = new LinkedHashMap<>();
    List<FigureClaim> tolls = unharmed.isEmpty() ? List.of() : tolls(material);
    for (UnharmedClaim no : unharmed) {
      for (FigureClaim toll : tolls) {
        if (exclude(no, toll)) {
          findings.merge(
              List.of(no.story(), no.group()),
              finding(material, no, toll),
              (first, next) ->
                  first.verdict() == Verdict.TENSION && next.verdict() != Verdict.TENSION
                      ? next
                      : first);
        }
      }
    }
    return List.copyOf(findings.values());
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

  private static Finding finding(Material material, UnharmedClaim no, FigureClaim toll) {
    boolean sameDay = NumberJudgement.day(toll).equals(no.told());
    return new Finding(
        ContradictionKind.NUMBER,
        sameDay ? Verdict.TENSION : Verdict.between(no.speaker(), Sayers.of(material, toll)),
        Severity.MEDIUM,
        toll.figure().counts(),
        Variant.of(no.passage()),
        Variant.of(Value.of(toll), toll.passage(), List.of()),
        "nobody harmed / "
            + toll.words()
            + (sameDay ? ", told on one day" : ", and the page that says nobody is the later one"));
  }
}
