package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.EventStatus;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/** Mentions that tell of one happening, in the making. Not thread-safe. */
final class EventGroup {

  /** Originals before what was made from them, then what says most, then what was met first. */
  private static final Comparator<Occurrence> BEST_FIRST =
      Comparator.comparing((Occurrence o) -> o.heading() || o.derived())
          .thenComparing(Comparator.comparingInt(Occurrence::weight).reversed());

  private final List<Occurrence> members = new ArrayList<>();

  /** The first of all members that say the same; a page may say it ten thousand times. */
  private final Map<Saying, Occurrence> distinct = new LinkedHashMap<>();

  private final Map<Passage, List<Occurrence>> ofPassage = new HashMap<>();
  private TimeValue time = TimeValue.none();
  private String basis = "";

  EventGroup(Occurrence first) {
    add(first);
  }

  void add(Occurrence occurrence) {
    keep(occurrence);
    TimeValue closer = Dates.closer(time, occurrence.mention().time());
    if (!closer.equals(time)) {
      time = closer;
      basis = occurrence.mention().basis();
    }
  }

  /**
   * Takes in the mentions of the same event that give it another day. The day that more pages give
   * stays; the other is named in the basis.
   */
  void addDissenting(EventGroup other) {
    boolean kept = pages(this) >= pages(other);
    TimeValue day = kept ? time : other.time;
    TimeValue dissent = kept ? other.time : time;
    String told = kept ? basis : other.basis;
    other.members.forEach(this::keep);
    time = day;
    basis = told + "; also told as " + dissent.edtf();
  }

  private void keep(Occurrence occurrence) {
    members.add(occurrence);
    distinct.putIfAbsent(Saying.of(occurrence), occurrence);
    ofPassage.computeIfAbsent(occurrence.passage(), p -> new ArrayList<>()).add(occurrence);
  }

  /** Members that say all that has to be asked of them beside {@code occurrence}. */
  private Stream<Occurrence> telling(Occurrence occurrence) {
    return Stream.concat(
        distinct.values().stream(),
        ofPassage.getOrDefault(occurrence.passage(), List.of()).stream());
  }

  private static long pages(EventGroup group) {
    return group.members.stream().map(Occurrence::page).distinct().count();
  }

  void addAll(EventGroup other) {
    other.members.forEach(this::add);
  }

  List<Occurrence> members() {
    return List.copyOf(members);
  }

  List<Occurrence> bestFirst() {
    return members.stream().sorted(BEST_FIRST).toList();
  }

  Occurrence best() {
    return bestFirst().get(0);
  }

  TimeValue time() {
    return time;
  }

  String basis() {
    return basis;
  }

  /** Takes a date that another event lends it, if it has none that says more. */
  void date(TimeValue value, String why) {
    if (!Dates.closer(time, value).equals(time)) {
      time = value;
      basis = why;
    }
  }

  boolean isOn(String page) {
    return members.stream().anyMatch(m -> m.page().equals(page));
  }

  /**
   * Whether {@code occurrence} can join without contradicting any member. A place that one member
   * names with its town ("the Grand Hotel in Lund") agrees with the town alone on others.
   */
  boolean admits(Occurrence occurrence) {
    boolean placed = telling(occurrence).anyMatch(m -> Compatibility.placesMeet(m, occurrence));
    return telling(occurrence)
        .allMatch(
            m ->
                placed
                    ? Compatibility.possibleAtOnePlace(m, occurrence)
                    : Compatibility.possible(m, occurrence));
  }

  /** Whether a member shows that {@code occurrence} tells of the same happening. */
  boolean shows(Occurrence occurrence, Sameness.Distance far) {
    return telling(occurrence).anyMatch(m -> Sameness.shown(m, occurrence, far));
  }

  /** Whether a member calls it by the word of {@code occurrence}, or by one that means the same. */
  boolean isCalledLike(Occurrence occurrence) {
    return telling(occurrence)
        .anyMatch(
            m ->
                IncidentWords.areSynonyms(m.stem(), occurrence.stem())
                    || m.incident().isPresent() && m.incident().equals(occurrence.incident()));
  }

  /** What the mention that says most says; a cancelled event stays cancelled. */
  EventStatus status() {
    Optional<EventStatus> cancelled =
        members.stream()
            .map(m -> m.mention().status())
            .filter(s -> s == EventStatus.CANCELLED)
            .findFirst();
    Optional<EventStatus> reported =
        bestFirst().stream()
            .filter(m -> !m.pointsBack() && !m.heading())
            .map(m -> m.mention().status())
            .filter(s -> s == EventStatus.REPORTED)
            .findFirst();
    return cancelled.or(() -> reported).orElse(best().mention().status());
  }
}
