package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stemma.account.EventItem;
import org.stemma.account.OrderItem;
import org.stemma.account.ParticipantItem;
import org.stemma.annotation.EventStatus;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/**
 * Events in reading order: what happened, what is announced, what cannot be dated. What was said to
 * come never stands among what came.
 */
final class Happenings {

  private Happenings() {}

  static Section happened(Witnesses witnesses, List<EventItem> events) {
    return new Section(
        "happened",
        "What happened",
        "No dated event was found.",
        group(witnesses, events, e -> isDated(e) && !isToCome(e)));
  }

  static Section announced(Witnesses witnesses, List<EventItem> events) {
    return new Section(
        "announced",
        "What is announced",
        "Nothing is announced.",
        group(witnesses, events, Happenings::isToCome));
  }

  static Section timeline(Witnesses witnesses, List<EventItem> events) {
    return new Section(
        "timeline", "Timeline", "No event can be dated.", group(witnesses, events, e -> true));
  }

  static Section undated(Witnesses witnesses, List<EventItem> events, List<OrderItem> order) {
    List<Entry> entries = new ArrayList<>();
    for (EventItem event : events) {
      if (!isDated(event) && !isToCome(event)) {
        List<String> known =
            order.stream()
                .filter(o -> o.before().equals(event.id()) || o.after().equals(event.id()))
                .map(
                    o ->
                        o.before().equals(event.id())
                            ? "before " + o.after()
                            : "after " + o.before())
                .toList();
        entries.add(statement(witnesses, event, known));
      }
    }
    return new Section(
        "undated",
        "What cannot be dated",
        "Every event has a date.",
        List.of(new Group("", entries)));
  }

  private static List<Group> group(
      Witnesses witnesses, List<EventItem> events, Predicate<EventItem> wanted) {
    return List.of(
        new Group(
            "",
            events.stream().filter(wanted).map(e -> statement(witnesses, e, List.of())).toList()));
  }

  private static boolean isDated(EventItem event) {
    return event.edtf().isPresent() && !event.edtf().get().startsWith("XXXX");
  }

  private static boolean isToCome(EventItem event) {
    return event.status().equals(EventStatus.ANNOUNCED.label())
        || event.status().equals(EventStatus.HYPOTHETICAL.label());
  }

  private static Entry statement(Witnesses witnesses, EventItem event, List<String> order) {
    List<String> badges = new ArrayList<>();
    badges.add(witnesses.support(event.mentions()));
    if (witnesses.isContested(event.mentions())) {
      badges.add("disputed");
    }
    if (!event.status().equals(EventStatus.REPORTED.label())) {
      badges.add(event.status());
    }
    if (!isDated(event)) {
      badges.add("undated");
    }
    List<String> details = new ArrayList<>(order);
    details.add("type: " + type(event));
    if (!event.actor().isEmpty()) {
      details.add("who: " + names(event.actor()));
    }
    if (!event.recipient().isEmpty()) {
      details.add("to or with whom: " + names(event.recipient()));
    }
    event.place().ifPresent(place -> details.add("where: " + place.name()));
    if (!event.dateBasis().isEmpty()) {
      details.add("date: " + event.dateBasis());
    }
    return new Statement(
        List.of(event.id()),
        date(event),
        told(witnesses, event),
        badges,
        event.mentions().stream().map(witnesses::cite).toList(),
        details);
  }

  /** The label; where it is too short to be understood alone, with the words of the page. */
  private static String told(Witnesses witnesses, EventItem event) {
    return event.label().split(" ", CLEAR_WORDS + 1).length >= CLEAR_WORDS
        ? event.label()
        : event.label() + ": “" + witnesses.words(event.mentions().get(0)) + "”";
  }

  /**
   * "Who did what" takes at least so many words; "talks" or "Alva said" leave the reader asking.
   */
  private static final int CLEAR_WORDS = 4;

  /** The date as EDTF; for an unknown day what is known of it. */
  static String date(EventItem event) {
    if (isDated(event)) {
      return event.edtf().orElse("");
    }
    return event.weekday().map(day -> "a " + day).orElse("no date");
  }

  private static String type(EventItem event) {
    String modes = event.mode().isEmpty() ? "" : " (" + String.join(", ", event.mode()) + ")";
    return event.event().isEmpty()
        ? event.kind().orElse("no category")
        : String.join(", ", event.event()) + modes;
  }

  private static String names(List<ParticipantItem> participants) {
    return String.join(
        ", ", participants.stream().map(p -> p.name().orElse(p.entityText())).toList());
  }
}
