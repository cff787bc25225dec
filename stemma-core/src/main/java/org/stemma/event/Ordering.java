package org.stemma.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.time.TimeValue;

/** Dates that events get from each other by words of order ({@link OrderLink}). */
final class Ordering {

  /** Events that date each other in a row seldom come to more than two. */
  private static final int MOST_TURNS = 4;

  private final EventLabel label;

  Ordering(EventLabel label) {
    this.label = label;
  }

  /**
   * Dates that one event gives another: so many days on for "two days after", the same day for
   * "just before" and "during"; then the day to every event of the page that names its weekday.
   * What was dated last may date others in turn.
   */
  void lendDates(List<EventGroup> groups) {
    List<OrderLink> links = OrderLink.all(groups);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      List<TimeValue> before = groups.stream().map(EventGroup::time).toList();
      for (OrderLink link : links) {
        if (link.days() > 0) {
          shift(link);
        } else if (link.close() || link.within()) {
          lend(link.first(), link.second(), link.words());
          lend(link.second(), link.first(), link.words());
        } else {
          bound(link);
        }
      }
      Weekdays.share(groups, label);
      if (groups.stream().map(EventGroup::time).toList().equals(before)) {
        return;
      }
    }
  }

  /** "Three days after": one day fixes the other. */
  private void shift(OrderLink link) {
    if (link.first().time() instanceof TimeValue.Day day) {
      count(link.second(), day.date().plusDays(link.days()), link, link.first());
    } else if (link.second().time() instanceof TimeValue.Day day) {
      count(link.first(), day.date().minusDays(link.days()), link, link.second());
    }
  }

  /** A weekday that the page names for the event must agree with the day counted. */
  private void count(EventGroup group, LocalDate date, OrderLink link, EventGroup from) {
    TimeValue day = TimeValue.day(date);
    if (Dates.compatible(group.time(), day)) {
      group.date(
          day,
          "\"" + link.words() + "\", counted from \"" + name(from) + "\" on " + from.time().edtf());
    }
  }

  private void lend(EventGroup from, EventGroup to, String words) {
    if (from.time() instanceof TimeValue.Day day && to.time() instanceof TimeValue.None) {
      to.date(day, "\"" + words + "\": the same day as \"" + name(from) + "\"");
    }
  }

  private void bound(OrderLink link) {
    TimeValue earlier = link.first().time();
    TimeValue later = link.second().time();
    if (earlier instanceof TimeValue.None && later instanceof TimeValue.Day day) {
      link.first()
          .date(
              new TimeValue.Interval(Optional.empty(), Optional.of(day)),
              "\"" + link.words() + "\": before \"" + name(link.second()) + "\"");
    }
    if (later instanceof TimeValue.None && earlier instanceof TimeValue.Year year) {
      link.second()
          .date(
              new TimeValue.Interval(Optional.of(year), Optional.empty()),
              "\"" + link.words() + "\": after \"" + name(link.first()) + "\"");
    }
  }

  private String name(EventGroup group) {
    return label.of(group.bestFirst());
  }
}
