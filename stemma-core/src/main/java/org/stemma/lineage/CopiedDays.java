package org.stemma.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.story.SegmentText;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Days that a copy has with its words: "on Thursday" in a report that is printed again weeks later
 * is the Thursday of the first print. Only in whole sentences that stand in both, of an earlier day
 * than the copy; a day that the copy says itself is in words that the source has not.
 */
public final class CopiedDays {

  /** What is said in which words of a sentence. */
  private record Place(Class<?> kind, Span words) {}

  /** A segment and one of an earlier day, whose words it may have. */
  private record Print(String source, String copy) {}

  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, SegmentText> segments = new HashMap<>();
  private final Map<String, WholeSentences> sentences = new HashMap<>();

  private CopiedDays(List<Reading> all) {
    all.forEach(reading -> readings.put(reading.page(), reading));
    SegmentText.of(all).forEach(segment -> segments.put(segment.id(), segment));
  }

  /**
   * The {@code readings} with the days that their copies have from elsewhere, in the same order.
   */
  public static List<Reading> in(List<Reading> readings, Lineage lineage) {
    CopiedDays days = new CopiedDays(readings);
    days.prints(lineage).forEach(days::take);
    return readings.stream().map(r -> days.readings.getOrDefault(r.page(), r)).toList();
  }

  /** From each held source, and from the first of those that one source which is not held has. */
  private List<Print> prints(Lineage lineage) {
    Map<String, List<String>> absent = new TreeMap<>();
    List<Print> prints = new ArrayList<>();
    for (Derivation edge : lineage.edges()) {
      if (edge.isWhole() && edge.held()) {
        prints.add(new Print(edge.from(), edge.to()));
      } else if (edge.isWhole() && published(edge.to()).isPresent()) {
        absent.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(edge.to());
      }
    }
    for (List<String> copies : absent.values()) {
      String first = Collections.min(copies, Comparator.comparing(this::day).thenComparing(c -> c));
      copies.forEach(copy -> prints.add(new Print(first, copy)));
    }
    return prints.stream()
        .filter(this::isLater)
        .sorted(
            Comparator.comparing((Print print) -> day(print.copy()))
                .thenComparing(Print::copy)
                .thenComparing(Print::source))
        .toList();
  }

  private boolean isLater(Print print) {
    Optional<LocalDate> source = published(print.source());
    return published(print.copy())
        .filter(day -> source.filter(day::isAfter).isPresent())
        .isPresent();
  }

  private LocalDate day(String segment) {
    return published(segment).orElseThrow();
  }

  private Optional<LocalDate> published(String segment) {
    return Optional.ofNullable(segments.get(segment)).flatMap(SegmentText::published);
  }

  /**
   * In order of the copies' days: so the days of {@code print.source()} are those of its source.
   */
  private void take(Print print) {
    Reading copy = reading(print.copy());
    Reading source = reading(print.source());
    IdentityHashMap<Annotation, Annotation> dated = new IdentityHashMap<>();
    for (WholeSentences.Pair pair : sentences(print.copy()).from(sentences(print.source()))) {
      Map<Place, Annotation> first = said(source, pair.source());
      said(copy, pair.copy())
          .forEach(
              (place, own) ->
                  Optional.ofNullable(first.get(place))
                      .ifPresent(original -> dated.put(own, dated(own, original, source.page()))));
    }
    if (!dated.isEmpty()) {
      List<Annotation> annotations = new ArrayList<>(copy.annotations());
      annotations.replaceAll(own -> dated.getOrDefault(own, own));
      readings.put(copy.page(), new Reading(copy.article(), copy.sentences(), annotations));
    }
  }

  private Reading reading(String segment) {
    return Objects.requireNonNull(readings.get(text(segment).reading().page()));
  }

  private SegmentText text(String segment) {
    return Objects.requireNonNull(segments.get(segment));
  }

  private WholeSentences sentences(String id) {
    return sentences.computeIfAbsent(
        id, key -> WholeSentences.of(text(key).reading(), text(key).segment()));
  }

  /** What is dated in a sentence; of two in the same words the first. */
  private static Map<Place, Annotation> said(Reading reading, WholeSentences.Said said) {
    Map<Place, Annotation> found = new HashMap<>();
    reading
        .within(TimeExpression.class, said.span())
        .forEach(t -> found.putIfAbsent(new Place(TimeExpression.class, said.words(t.span())), t));
    reading
        .within(Figure.class, said.span())
        .forEach(f -> found.putIfAbsent(new Place(Figure.class, said.words(f.span())), f));
    for (ParsedSentence sentence : reading.sentencesOver(said.span())) {
      reading.within(EventMention.class, sentence.span()).stream()
          .filter(event -> said.span().contains(event.trigger()))
          .forEach(
              e -> found.putIfAbsent(new Place(EventMention.class, said.words(e.trigger())), e));
    }
    return found;
  }

  private static Annotation dated(Annotation own, Annotation original, String page) {
    if (own instanceof TimeExpression time
        && original instanceof TimeExpression first
        && isOther(time.time(), first.time())) {
      return new TimeExpression(
          time.span(), time.type(), first.value(), first.time(), basis(first.basis(), page));
    }
    if (own instanceof EventMention event
        && original instanceof EventMention first
        && isOther(event.time(), first.time())) {
      return event.dated(first.time(), basis(first.basis(), page));
    }
    if (own instanceof Figure figure
        && original instanceof Figure first
        && isOther(figure.asOf(), first.asOf())) {
      return figure.asOf(first.asOf());
    }
    return own;
  }

  /** Whether the day of the source is known, and another. */
  private static boolean isOther(TimeValue own, TimeValue first) {
    boolean known = first.earliest().isPresent() || first.latest().isPresent();
    return known && !own.equals(first);
  }

  private static String basis(String first, String page) {
    return first + ", in the words of " + page;
  }
}
