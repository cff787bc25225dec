package org.stemma.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;

/** Which reports of a topic a teller is given to tell a reference's days. */
enum TimelineRule {
  /** Those published from its first day to its last: the rule of the set. */
  INSIDE,

  /** Of these all but the page that the reference was taken from. */
  INSIDE_BUT_SOURCE,

  /** All, as systems are run that do not know the reference. */
  EVERY,

  /** All but the page that the reference was taken from. */
  EVERY_BUT_SOURCE;

  List<TimelineReport> of(
      List<TimelineReport> reports, NavigableMap<LocalDate, List<String>> reference) {
    return reports.stream().filter(report -> gives(report, reference)).toList();
  }

  private boolean gives(TimelineReport report, NavigableMap<LocalDate, List<String>> reference) {
    return switch (this) {
      case INSIDE -> report.isBetween(reference.firstKey(), reference.lastKey());
      case INSIDE_BUT_SOURCE -> INSIDE.gives(report, reference) && !report.isSourceOf(reference);
      case EVERY -> true;
      case EVERY_BUT_SOURCE -> !report.isSourceOf(reference);
    };
  }

  /** Its name among scores. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
