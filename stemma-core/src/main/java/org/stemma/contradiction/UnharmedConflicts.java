package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFacts;
import org.stemma.claim.Material;
import org.stemma.claim.Sayers;
import org.stemma.claim.UnharmedClaim;

/**
 * Nobody harmed, says one page, and another counts the killed or injured. A count of a later day is
 * the course of things; one of the same day may be, and is a tension. Told once for each pair of
 * pages.
 */
final class UnharmedConflicts implements Detector {

  private final List<UnharmedClaim> unharmed;

  /**
   * @param unharmed what tells that nobody was harmed, earlier witnesses first
   */
  UnharmedConflicts(List<UnharmedClaim> unharmed) {
    this.unharmed = List.copyOf(unharmed);
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    List<FigureClaim> tolls = unharmed.isEmpty() ? List.of() : tolls(material);
    for (UnharmedClaim no : unharmed) {
      for (FigureClaim toll : tolls) {
        if (exclude(no, toll) && told.add(List.of(no.passage().page(), toll.passage().page()))) {
          findings.add(finding(material, no, toll));
        }
      }
    }
    return findings;
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
        && !toll.planned()
        && !isLater(no, toll);
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
