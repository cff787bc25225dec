package org.stemma.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Groups;
import org.stemma.claim.Material;

/**
 * Two days for one event: the same kind of event, told of the same persons and things in much the
 * same words, on different days. Told once for each pair of days, between their first witnesses.
 */
final class DateConflicts implements Detector {

  /**
   * One shared name is what two attacks on one town have in common; two with most of the words are
   * one event.
   */
  private static final int SHARED_NAMES = 2;

  /**
   * Share of content words of the shorter sentence. Swept .3 to .7 on the two example stories:
   * below .4 separate acts of one day's news meet.
   */
  private static final double SAME_WORDS = 0.5;

  /** Errors of days and weeks; what lies further apart is an anniversary or another event. */
  private static final long MOST_DAYS = 31;

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    List<List<DatedMention>> events =
        Groups.of(DatedMention.all(material), DateConflicts::likeness);
    for (List<DatedMention> event : events) {
      List<List<DatedMention>> days = Groups.equal(event, (a, b) -> a.day().equals(b.day()));
      for (int i = 0; i < days.size(); i++) {
        for (int j = i + 1; j < days.size(); j++) {
          findings.add(finding(days.get(i).get(0), days.get(j).get(0)));
        }
      }
    }
    return findings;
  }

  private static double likeness(DatedMention a, DatedMention b) {
    Set<String> shared = new HashSet<>(a.names());
    shared.retainAll(b.names());
    boolean sameKind =
        a.story().equals(b.story())
            && a.mention().type().equals(b.mention().type())
            && a.mention().kind().equals(b.mention().kind());
    double words = ContentWords.overlap(a.words(), b.words());
    boolean near = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= MOST_DAYS;
    return sameKind && near && shared.size() >= SHARED_NAMES && words >= SAME_WORDS ? words : 0;
  }

  private static Finding finding(DatedMention a, DatedMention b) {
    return new Finding(
        "date",
        Verdict.CONTRADICTION,
        Severity.HIGH,
        String.join(", ", a.names()),
        a.passage(),
        b.passage(),
        a.day() + " / " + b.day() + " for the same event");
  }
}
