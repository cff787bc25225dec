package org.stemma.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.account.ContradictionItem;
import org.stemma.account.EventItem;
import org.stemma.annotation.EventStatus;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Timeline.Held;
import org.stemma.export.Timeline.Loose;
import org.stemma.export.Timeline.Row;
import org.stemma.export.Timeline.Standing;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/** Lays events along an axis that reaches from the first of the story to the last. */
final class Chronology {

  private final EventOrder order;
  private final Witnesses witnesses;

  Chronology(EventOrder order, Witnesses witnesses) {
    this.order = order;
    this.witnesses = witnesses;
  }

  Section section(List<EventItem> events) {
    return new Section(
        "timeline", "Timeline", "No event was found.", List.of(new Group("", entries(events))));
  }

  private List<Entry> entries(List<EventItem> events) {
    List<EventItem> dated = events.stream().filter(e -> time(e).isPresent()).toList();
    List<Loose> undated = events.stream().filter(e -> time(e).isEmpty()).map(this::loose).toList();
    Optional<LocalDate> first = day(dated, true);
    Optional<LocalDate> last = day(dated, false);
    if (first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    for (EventItem event : dated) {
      rows.add(row(event, time(event).orElseThrow(), events, first.get(), last.get()));
    }
    rows.sort(Comparator.comparing(row -> row.from().orElse(first.get())));
    return List.of(new Timeline(first.get(), last.get(), rows, undated));
  }

  /** The outermost bound of what belongs to the story; history would stretch the axis by years. */
  private static Optional<LocalDate> day(List<EventItem> events, boolean first) {
    List<EventItem> own = events.stream().filter(e -> !isHistory(e)).toList();
    List<LocalDate> bounds =
        (own.isEmpty() ? events : own)
            .stream()
                .flatMap(e -> time(e).stream())
                .flatMap(t -> first ? bound(t, true) : bound(t, false))
                .toList();
    return first
        ? bounds.stream().min(Comparator.naturalOrder())
        : bounds.stream().max(Comparator.naturalOrder());
  }

  /** An interval that is open on one side bounds the axis by its other side. */
  private static java.util.stream.Stream<LocalDate> bound(TimeValue time, boolean first) {
    return (first ? time.earliest().or(time::latest) : time.latest().or(time::earliest)).stream();
  }

  private static boolean isHistory(EventItem event) {
    return event.status().equals(EventStatus.HISTORICAL.label());
  }

  /** The date, if it bounds anything. */
  private static Optional<TimeValue> time(EventItem event) {
    return event
        .edtf()
        .flatMap(Edtf::parse)
        .filter(t -> t.earliest().isPresent() || t.latest().isPresent());
  }

  private Row row(
      EventItem event, TimeValue time, List<EventItem> all, LocalDate first, LocalDate last) {
    return new Row(
        event.id(),
        event.edtf().orElse(""),
        time.earliest().filter(day -> !day.isBefore(first)),
        time.latest().filter(day -> !day.isAfter(last)),
        time instanceof TimeValue.Day day && !day.approximate(),
        standing(event),
        event.status(),
        event.label(),
        witnesses.support(event.mentions()),
        event.place().map(EventItem.PlaceItem::name),
        standing(event) == Standing.TO_COME ? held(event, all) : Optional.empty());
  }

  private static Standing standing(EventItem event) {
    if (Happenings.isToCome(event)) {
      return Standing.TO_COME;
    }
    boolean not =
        event.status().equals(EventStatus.DENIED.label())
            || event.status().equals(EventStatus.CANCELLED.label());
    return not ? Standing.DENIED : Standing.CAME;
  }

  /** The event that a contradiction of status sets against the announcement. */
  private Optional<Held> held(EventItem announced, List<EventItem> all) {
    for (ContradictionItem found : witnesses.contested(announced.mentions())) {
      if (found.kind().equals("status")) {
        for (EventItem other : all) {
          if (standing(other) == Standing.CAME && stands(other, found)) {
            return Optional.of(
                new Held(other.id(), found.id(), time(other).flatMap(TimeValue::earliest)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(EventItem event, ContradictionItem found) {
    return event.mentions().stream().anyMatch(w -> found.a().meets(w) || found.b().meets(w));
  }

  private Loose loose(EventItem event) {
    return new Loose(
        event.id(),
        event.label(),
        event.weekday().map(day -> "a " + day).orElse(""),
        order.earlier(event.id()),
        order.later(event.id()));
  }
}
