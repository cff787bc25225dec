package org.stemma.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.claim.AccidentDayClaim;
import org.stemma.claim.AccidentDays;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.time.TimeValue;

/**
 * A page that puts the accident of its story on another day than the other pages do. It must lead
 * with the accident and know no other day of it, or point back to it ("the crash came on Sunday");
 * what it tells must be what they tell, else it is a tension: a second crash may be meant.
 */
final class AccidentDayConflicts implements Detector {

  /**
   * Days by which an accident is misdated; what lies further apart is another one. By judgement.
   */
  private static final long MOST_DAYS = 7;

  /**
   * Content words that the two sentences must share to be of one accident. By judgement, not swept.
   */
  private static final int SHARED = 2;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    LikeDates like = new LikeDates(material);
    for (List<AccidentDayClaim> claims : AccidentDays.of(material)) {
      Map<String, Set<LocalDate>> days = new LinkedHashMap<>();
      claims.forEach(
          c -> days.computeIfAbsent(c.passage().page(), p -> new TreeSet<>()).add(c.day()));
      LocalDate told = mostTold(days);
      Set<LocalDate> seen = new TreeSet<>();
      for (AccidentDayClaim other : claims) {
        boolean alone =
            other.lead() && days.getOrDefault(other.passage().page(), Set.of()).size() == 1;
        if (other.day().equals(told) || !alone && !other.back() || isAfter(material, other)) {
          continue;
        }
        claims.stream()
            .filter(c -> c.day().equals(told) && isSame(c, other))
            .filter(c -> like.exclude(c.passage(), told, other.passage(), other.day()))
            .findFirst()
            .filter(c -> seen.add(other.day()))
            .ifPresent(c -> findings.add(finding(claims, c, other)));
      }
    }
    return findings;
  }

  /** The day that most pages give; of several the first. */
  private static LocalDate mostTold(Map<String, Set<LocalDate>> days) {
    Map<LocalDate, Long> pages =
        days.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(d -> d, LinkedHashMap::new, Collectors.counting()));
    long most = pages.values().stream().max(Long::compare).orElse(0L);
    return pages.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAfter(Material material, AccidentDayClaim claim) {
    Optional<LocalDate> published = material.published(claim.passage().page());
    return published.filter(p -> claim.day().isAfter(p)).isPresent();
  }

  private static boolean isSame(AccidentDayClaim a, AccidentDayClaim b) {
    return Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= MOST_DAYS
        && !a.passage().page().equals(b.passage().page())
        && (b.back() || ContentWords.shared(a.words(), b.words()) >= SHARED);
  }

  private static Finding finding(
      List<AccidentDayClaim> claims, AccidentDayClaim a, AccidentDayClaim b) {
    boolean same = ContentWords.shared(a.words(), b.words()) >= SHARED;
    return new Finding(
        ContradictionKind.DATE,
        same ? Verdict.CONTRADICTION : Verdict.TENSION,
        same ? Severity.HIGH : Severity.MEDIUM,
        "",
        variant(claims, a),
        variant(claims, b),
        TimeValue.day(a.day()).edtf()
            + " / "
            + TimeValue.day(b.day()).edtf()
            + " for the same event");
  }

  private static Variant variant(List<AccidentDayClaim> claims, AccidentDayClaim shown) {
    return Variant.of(
        Value.of(shown.day()),
        shown.passage(),
        claims.stream()
            .filter(c -> c.day().equals(shown.day()))
            .map(AccidentDayClaim::passage)
            .toList());
  }
}
