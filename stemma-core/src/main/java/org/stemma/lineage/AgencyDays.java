package org.stemma.lineage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;

/**
 * Whether a held report of an agency is too old for a page that credits the agency: its subscribers
 * print what it sent that day. Who credits an agency for a verdict does not mean its report of the
 * hearing weeks before, though no other is held.
 */
final class AgencyDays {

  /** Days that a page may lag behind the report of the agency. By judgement, not swept. */
  private static final int MOST = 3;

  private AgencyDays() {}

  /** Whether {@code held} was published more days before {@code copy} than such a page lags. */
  static boolean isPast(Upstream credit, Witness held, Witness copy) {
    if (credit.kind() != UpstreamKind.AGENCY) {
      return false;
    }
    Optional<LocalDate> told = held.published();
    return told.flatMap(day -> copy.published().map(to -> ChronoUnit.DAYS.between(day, to)))
        .filter(days -> days > MOST)
        .isPresent();
  }
}
