package org.stemma.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.contradiction.ValueKind;
import org.stemma.contradiction.Variant;
import org.stemma.event.Event;
import org.stemma.lexicon.Lexicon;
import org.stemma.lineage.Derivation;
import org.stemma.time.TimeValue;

/**
 * How near to the event a reading was told, as far as pages say: by somebody who was there, in a
 * report from the place, by the page that the others were made from, by the earliest page.
 */
final class Closeness {

  /** Nouns for persons who saw what they tell. */
  private static final Set<String> EYEWITNESSES = Lexicon.ENGLISH.words("eyewitness-nouns.txt");

  /**
   * Values that later reports know better or that change in time: that a page tells them early says
   * nothing for them.
   */
  private static final Set<ValueKind> CHANGING =
      Set.of(ValueKind.COUNT, ValueKind.STATUS, ValueKind.DEED, ValueKind.OFFICE, ValueKind.HOLDER);

  private final Findings findings;
  private final Map<String, Reading> pages = new HashMap<>();
  private final Map<String, List<String>> madeFrom = new HashMap<>();

  Closeness(Findings findings) {
    this.findings = findings;
    findings.readings().forEach(reading -> pages.put(reading.page(), reading));
    for (Derivation edge : findings.lineage().edges()) {
      if (edge.held() && edge.isWhole()) {
        madeFrom.computeIfAbsent(edge.to(), t -> new ArrayList<>()).add(edge.from());
      }
    }
  }

  /** The one of {@code readings} that was told nearest, and how that is known; empty if none is. */
  Optional<Adoption> nearest(List<Variant> readings) {
    Set<String> places = places(readings);
    return only(readings, this::isSeen, "told by somebody who was there")
        .or(() -> only(readings, r -> isFrom(r, places), "reported from the place"))
        .or(
            () ->
                only(
                    readings,
                    r -> readings.stream().allMatch(o -> o.equals(r) || isMadeFrom(o, r)),
                    "the pages that say otherwise were made from pages that say this"))
        .or(() -> earliest(readings));
  }

  private static Optional<Adoption> only(
      List<Variant> readings, Predicate<Variant> near, String why) {
    List<Variant> found = readings.stream().filter(near).toList();
    return found.size() == 1
        ? Optional.of(
            new Adoption(
                Optional.of(found.get(0)), Ground.CLOSENESS, "nearer to the event: " + why))
        : Optional.empty();
  }

  private Reading page(Passage words) {
    return Optional.ofNullable(pages.get(words.page())).orElseThrow();
  }

  private boolean isSeen(Variant reading) {
    return reading.witnesses().stream().anyMatch(this::isSeen);
  }

  private boolean isSeen(Passage words) {
    return page(words).all(Quotation.class).stream()
        .filter(q -> q.sentence().overlaps(words.span()))
        .flatMap(q -> q.speaker().stream())
        .flatMap(s -> List.of(s.name().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).stream())
        .anyMatch(EYEWITNESSES::contains);
  }

  /** Where the events took place that the readings are told of, in lower case. */
  private Set<String> places(List<Variant> readings) {
    Set<String> places = new HashSet<>();
    for (Event event : findings.events()) {
      boolean told =
          readings.stream()
              .flatMap(r -> r.witnesses().stream())
              .anyMatch(event.mentions()::contains);
      event.place().filter(p -> told).ifPresent(p -> places.add(p.toLowerCase(Locale.ROOT)));
    }
    return places;
  }

  private boolean isFrom(Variant reading, Set<String> places) {
    return reading.witnesses().stream()
        .flatMap(w -> filed(page(w).article()).stream())
        .anyMatch(places::contains);
  }

  /** The place of filing without its country, in lower case. */
  private static Optional<String> filed(Article article) {
    return article
        .metadata()
        .dateline()
        .map(Field::value)
        .map(place -> place.split(",")[0].strip().toLowerCase(Locale.ROOT));
  }

  private boolean isMadeFrom(Variant made, Variant from) {
    Set<String> sources = new HashSet<>();
    from.witnesses().forEach(w -> sources.add(w.segment()));
    return made.witnesses().stream()
        .map(Passage::segment)
        .allMatch(segment -> !sources.contains(segment) && leads(segment, sources));
  }

  private boolean leads(String segment, Set<String> sources) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(segment));
    while (!open.isEmpty()) {
      String at = open.remove(open.size() - 1);
      if (sources.contains(at)) {
        return true;
      }
      if (seen.add(at)) {
        open.addAll(madeFrom.getOrDefault(at, List.of()));
      }
    }
    return false;
  }

  private Optional<Adoption> earliest(List<Variant> readings) {
    List<Optional<LocalDate>> days = readings.stream().map(this::earliest).toList();
    boolean open =
        days.stream().anyMatch(Optional::isEmpty)
            || readings.stream().anyMatch(r -> CHANGING.contains(r.value().orElseThrow().kind()));
    if (open) {
      return Optional.empty();
    }
    LocalDate first =
        days.stream().map(Optional::orElseThrow).min(Comparator.naturalOrder()).orElseThrow();
    return only(
        readings, r -> earliest(r).filter(first::equals).isPresent(), "told first, on " + first);
  }

  private Optional<LocalDate> earliest(Variant reading) {
    return reading.witnesses().stream()
        .flatMap(w -> page(w).article().metadata().published().stream())
        .map(Field::value)
        .flatMap(
            day -> day instanceof TimeValue.Day known ? known.latest().stream() : Stream.empty())
        .min(Comparator.naturalOrder());
  }
}
