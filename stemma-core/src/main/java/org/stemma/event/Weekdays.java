package org.stemma.event;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.time.TimeValue;

/**
 * Bare weekdays on a page without a date. One page means one day by "Wednesday": where another page
 * dates one of its events of that Wednesday, the others took place on that day too.
 */
final class Weekdays {

  private Weekdays() {}

  /** A day that a page names by a weekday alone. */
  private record Named(String page, DayOfWeek weekday) {}

  /** Gives the day of one event to all whose mention on the same page names its weekday. */
  static void share(List<EventGroup> groups, EventLabel label) {
    Map<Named, EventGroup> dated = new HashMap<>();
    Set<Named> torn = new HashSet<>();
    for (EventGroup group : groups) {
      if (group.time() instanceof TimeValue.Day day && !day.approximate()) {
        for (Occurrence member : group.members()) {
          named(member)
              .filter(n -> n.weekday() == day.date().getDayOfWeek())
              .ifPresent(
                  n -> {
                    EventGroup other = dated.putIfAbsent(n, group);
                    if (other != null && !other.time().equals(group.time())) {
                      torn.add(n);
                    }
                  });
        }
      }
    }
    for (EventGroup group : groups) {
      for (Occurrence member : group.members()) {
        Optional<Named> day = named(member).filter(n -> !torn.contains(n));
        day.map(dated::get)
            .filter(from -> from != group && Dates.compatible(group.time(), from.time()))
            .ifPresent(
                from ->
                    group.date(
                        from.time(),
                        "the "
                            + name(day.orElseThrow().weekday())
                            + " of \""
                            + label.of(from.bestFirst())
                            + "\" on the same page: "
                            + from.time().edtf()));
      }
    }
  }

  private static String name(DayOfWeek day) {
    String word = day.name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Named> named(Occurrence member) {
    return member.mention().time() instanceof TimeValue.UnknownDay unknown
        ? unknown.weekday().map(w -> new Named(member.page(), w))
        : Optional.empty();
  }
}
