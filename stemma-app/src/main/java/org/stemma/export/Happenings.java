package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.account.EventItem;
import org.stemma.account.ParticipantItem;
import org.stemma.annotation.EventStatus;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/**
 * Events in reading order: what happened, what is announced, what cannot be dated. What was said to
 * come never stands among what came.
 */
final class Happenings {

  /**
   * "Who did what" takes at least so many words; "talks" or "Alva said" leave the reader asking.
   */
  private static final int CLEAR_WORDS = 4;

  private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]*+\\)");

  /** Where all events have their days beside them. */
  private static final EventOrder NO_ORDER = new EventOrder(List.of());

  private Happenings() {}

  static Section happened(Witnesses witnesses, List<EventItem> events) {
    return new Section(
        "happened",
        "What happened",
        "No dated event was found.",
        List.of(new Group("", dated(witnesses, events))));
  }

  /** What took place and when. */
  static List<Entry> dated(Witnesses witnesses, List<EventItem> events) {
    return entries(witnesses, events, e -> isDated(e) && !isToCome(e));
  }

  /**
   * @param others whether other stories of the pages are told apart
   */
  static Section announced(Witnesses witnesses, List<EventItem> events, boolean others) {
    return new Section(
        "announced",
        "What is announced",
        others ? "In this story nothing is announced." : "Nothing is announced.",
        List.of(new Group("", toCome(witnesses, events))));
  }

  /** What is said to come. */
  static List<Entry> toCome(Witnesses witnesses, List<EventItem> events) {
    return entries(witnesses, events, Happenings::isToCome);
  }

  static Section timeline(Witnesses witnesses, List<EventItem> events) {
    return new Section(
        "timeline",
        "Timeline",
        "No event can be dated.",
        List.of(new Group("", entries(witnesses, events, e -> true))));
  }

  /**
   * @param others whether other stories of the pages are told apart
   */
  static Section undated(
      Witnesses witnesses, List<EventItem> events, EventOrder order, boolean others) {
    return new Section(
        "undated",
        "What cannot be dated",
        others ? "Every event of this story has a date." : "Every event has a date.",
        List.of(new Group("", withoutDate(witnesses, events, order))));
  }

  /** What took place nobody says when; events that one sentence tells stand together. */
  static List<Entry> withoutDate(Witnesses witnesses, List<EventItem> events, EventOrder order) {
    Map<List<Object>, List<EventItem>> bySentence = new LinkedHashMap<>();
    for (EventItem event : events) {
      if (!isDated(event) && !isToCome(event)) {
        bySentence
            .computeIfAbsent(List.of(first(witnesses, event), date(event)), s -> new ArrayList<>())
            .add(event);
      }
    }
    return bySentence.values().stream()
        .map(together -> statement(witnesses, together, order))
        .toList();
  }

  private static List<Entry> entries(
      Witnesses witnesses, List<EventItem> events, Predicate<EventItem> wanted) {
    return events.stream()
        .filter(wanted)
        .map(event -> statement(witnesses, List.of(event), NO_ORDER))
        .toList();
  }

  static boolean isDated(EventItem event) {
    return event.edtf().isPresent() && !event.edtf().get().startsWith("XXXX");
  }

  static boolean isToCome(EventItem event) {
    return event.status().equals(EventStatus.ANNOUNCED.label())
        || event.status().equals(EventStatus.HYPOTHETICAL.label());
  }

  private static Entry statement(Witnesses witnesses, List<EventItem> events, EventOrder order) {
    Set<Evidence> mentions = new TreeSet<>();
    Set<String> status = new TreeSet<>();
    Set<String> details = new TreeSet<>();
    for (EventItem event : events) {
      mentions.addAll(event.mentions());
      if (!event.status().equals(EventStatus.REPORTED.label())) {
        status.add(event.status());
      }
      details.addAll(details(event, order, events.size() == 1 ? "" : event.id() + " "));
    }
    List<String> badges = new ArrayList<>();
    badges.add(witnesses.support(mentions));
    badges.addAll(Contested.badge(witnesses.contested(mentions)));
    badges.addAll(status);
    return new Statement(
        events.stream().map(EventItem::id).toList(),
        date(events.get(0)),
        told(witnesses, events),
        badges,
        mentions.stream().map(witnesses::cite).toList(),
        List.copyOf(details));
  }

  private static List<String> details(EventItem event, EventOrder order, String label) {
    List<String> details = new ArrayList<>();
    order.later(event.id()).forEach(other -> details.add(label + "before " + other));
    order.earlier(event.id()).forEach(other -> details.add(label + "after " + other));
    details.add(label + "type: " + type(event));
    if (!event.actor().isEmpty()) {
      details.add(label + "who: " + names(event.actor()));
    }
    if (!event.recipient().isEmpty()) {
      details.add(label + "whom or what: " + names(event.recipient()));
    }
    event.place().ifPresent(place -> details.add(label + "where: " + place.name()));
    if (!event.dateBasis().isEmpty()) {
      details.add(label + "date: " + event.dateBasis());
    }
    return details;
  }

  /** The label; where it is too short to be understood alone, the words of the page. */
  private static String told(Witnesses witnesses, List<EventItem> events) {
    EventItem event = events.get(0);
    String bare = IN_BRACKETS.matcher(event.label()).replaceAll("");
    return events.size() == 1 && bare.split(" ", CLEAR_WORDS + 1).length >= CLEAR_WORDS
        ? event.label()
        : Quoted.whole(witnesses.words(first(witnesses, event)));
  }

  /** The first mention in a text: a title is no sentence to show. */
  private static Evidence first(Witnesses witnesses, EventItem event) {
    return event.mentions().stream()
        .filter(words -> !witnesses.isTitle(words))
        .findFirst()
        .orElseGet(() -> event.mentions().get(0));
  }

  /** The date as EDTF; for an unknown day what is known of it. */
  private static String date(EventItem event) {
    if (isDated(event)) {
      return event.edtf().orElse("");
    }
    return event.weekday().map(day -> "a " + day).orElseGet(() -> isToCome(event) ? "no date" : "");
  }

  private static String type(EventItem event) {
    String modes = event.mode().isEmpty() ? "" : " (" + String.join(", ", event.mode()) + ")";
    String finer = event.conflict().map(type -> ": " + type).orElse("");
    return event.event().isEmpty()
        ? event.kind().orElse("no category") + finer
        : String.join(", ", event.event()) + modes + finer;
  }

  private static String names(List<ParticipantItem> participants) {
    return String.join(
        ", ", participants.stream().map(p -> p.name().orElse(p.entityText())).toList());
  }
}
