package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.Material;
import org.stemma.claim.OfficeClaim;
import org.stemma.claim.OfficeClaims;

/**
 * The same person called a former holder of an office and its sitting holder. Sitting first and
 * former later is how offices end; only the other order, or the same time, is told, once for each
 * pair of pages.
 */
final class OfficeConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<OfficeClaim> claims = OfficeClaims.of(material);
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    for (OfficeClaim former : claims) {
      for (OfficeClaim sitting : claims) {
        List<String> pages =
            List.of(former.holder(), former.passage().page(), sitting.passage().page());
        if (clash(former, sitting) && told.add(pages)) {
          findings.add(
              finding(
                  former,
                  claims.stream().filter(c -> clash(c, sitting)).toList(),
                  sitting,
                  claims.stream().filter(c -> clash(former, c)).toList()));
        }
      }
    }
    return findings;
  }

  private static boolean clash(OfficeClaim former, OfficeClaim sitting) {
    return former.former()
        && !sitting.former()
        && sameOffice(former, sitting)
        && !isSuccession(sitting, former);
  }

  private static boolean sameOffice(OfficeClaim a, OfficeClaim b) {
    boolean sameCountry =
        a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
    return a.holder().equals(b.holder()) && a.office().equals(b.office()) && sameCountry;
  }

  private static boolean isSuccession(OfficeClaim sitting, OfficeClaim former) {
    Optional<LocalDate> in = sitting.time().latest();
    Optional<LocalDate> out = former.time().earliest();
    return in.isPresent() && out.isPresent() && in.get().isBefore(out.get());
  }

  private static Variant variant(OfficeClaim shown, List<OfficeClaim> claims) {
    return Variant.of(
        Value.of(
            ValueKind.OFFICE,
            shown.holder(),
            (shown.former() ? "former " : "sitting ") + shown.office()),
        shown.passage(),
        claims.stream().map(OfficeClaim::passage).toList());
  }

  private static Finding finding(
      OfficeClaim former, List<OfficeClaim> out, OfficeClaim sitting, List<OfficeClaim> in) {
    boolean dated = former.time().earliest().isPresent() && sitting.time().earliest().isPresent();
    boolean inside = former.passage().page().equals(sitting.passage().page());
    return new Finding(
        ContradictionKind.STATUS,
        Verdict.CONTRADICTION,
        inside || dated ? Severity.HIGH : Severity.MEDIUM,
        former.holder(),
        variant(former, out),
        variant(sitting, in),
        "former " + former.office() + at(former) + " / sitting " + sitting.office() + at(sitting));
  }

  private static String at(OfficeClaim claim) {
    String time = claim.time().edtf();
    return time.isEmpty() ? " (undated)" : " (" + time + ")";
  }
}
