package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.claim.DeedClaim;
import org.stemma.claim.Material;

/**
 * One deed at two kinds of place: "was arrested at the airport" / "at her home", a fire that began
 * "in the basement" / "on the third floor". Told once for each person or happening and two kinds of
 * place.
 */
final class SiteConflicts implements Detector {

  /** Claims of one verb and story that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  private final List<DeedClaim> deeds;

  /**
   * @param deeds all deeds, earlier witnesses first
   */
  SiteConflicts(List<DeedClaim> deeds) {
    this.deeds = List.copyOf(deeds);
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<Object>, List<DeedClaim>> groups = new LinkedHashMap<>();
    for (DeedClaim claim : deeds) {
      if (!claim.denied() && !claim.sites().isEmpty() && claim.listed()) {
        groups
            .computeIfAbsent(
                List.of(claim.story(), claim.deed(), claim.coming()), k -> new ArrayList<>())
            .add(claim);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<DeedClaim> group : groups.values()) {
      List<DeedClaim> claims = group.stream().limit(MOST).toList();
      Set<List<Object>> told = new HashSet<>();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          DeedClaim a = claims.get(i);
          DeedClaim b = claims.get(j);
          if (a.isElsewhere(b)
              && isOneDeed(a, b)
              && told.add(List.of(undergoing(a), Set.of(a.sites(), b.sites())))) {
            findings.add(finding(a, b, claims));
          }
        }
      }
    }
    return findings;
  }

  /** Whether both pages tell one deed: of one name or a beginning, and not of two days. */
  private static boolean isOneDeed(DeedClaim a, DeedClaim b) {
    Set<String> one = undergoing(a);
    boolean known = one.stream().anyMatch(SiteConflicts::isName) || a.isBeginning();
    boolean same = known && one.equals(undergoing(b));
    Optional<LocalDate> day = a.day();
    boolean otherDay = day.isPresent() && b.day().isPresent() && !day.equals(b.day());
    return same && !otherDay && !a.passage().page().equals(b.passage().page());
  }

  /** Names keep their capitals, nouns are lemmas: two pages may mean two men by "a man". */
  private static boolean isName(String who) {
    return Character.isUpperCase(who.codePointAt(0));
  }

  /** Whom the deed was done to, or who did it where it is done to nobody. */
  private static Set<String> undergoing(DeedClaim claim) {
    return claim.objects().isEmpty() ? claim.doers() : claim.objects();
  }

  private static Finding finding(DeedClaim a, DeedClaim b, List<DeedClaim> claims) {
    return new Finding(
        ContradictionKind.PLACE,
        Verdict.between(a.speaker(), b.speaker()),
        Severity.MEDIUM,
        a.deed(),
        variant(a, claims),
        variant(b, claims),
        site(a) + " / " + site(b) + " for the same deed");
  }

  private static String site(DeedClaim claim) {
    return String.join(", ", new TreeMap<>(claim.sites()).values());
  }

  private static Variant variant(DeedClaim shown, List<DeedClaim> claims) {
    return Variant.of(
        Value.of(ValueKind.SITE, shown.deed(), site(shown)),
        shown.passage(),
        claims.stream()
            .filter(c -> c.sites().equals(shown.sites()))
            .filter(c -> undergoing(c).equals(undergoing(shown)))
            .map(DeedClaim::passage)
            .toList());
  }
}
