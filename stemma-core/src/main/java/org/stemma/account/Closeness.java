package org.stemma.account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.contradiction.ValueKind;
import org.stemma.contradiction.Variant;
import org.stemma.event.Event;
import org.stemma.lexicon.Lexicon;

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

  private static final String COPIES =
      "the pages that say otherwise were made from pages that say this";

  private final Findings findings;
  private final Map<String, Reading> pages = new HashMap<>();
  private final Descent descent;

  Closeness(Findings findings, Descent descent) {
    this.findings = findings;
    this.descent = descent;
    findings.readings().forEach(reading -> pages.put(reading.page(), reading));
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
                    r ->
                        readings.stream()
                            .allMatch(o -> o.equals(r) || descent.isMadeFrom(o, List.of(r))),
                    COPIES))
        .or(() -> earliest(readings));
  }

  /** The one reading that all others were made from. */
  static Adoption source(Variant reading) {
    return adopted(reading, COPIES);
  }

  private static Optional<Adoption> only(
      List<Variant> readings, Predicate<Variant> near, String why) {
    List<Variant> found = readings.stream().filter(near).toList();
    return found.size() == 1 ? Optional.of(adopted(found.get(0), why)) : Optional.empty();
  }

  private static Adoption adopted(Variant reading, String why) {
    return new Adoption(Optional.of(reading), Ground.CLOSENESS, "nearer to the event: " + why);
  }

  private Reading page(Passage words) {
    return Optional.ofNullable(pages.get(words.page())).orElseThrow();
  }

  /** Whether somebody who was there tells {@code reading} and no other of {@code readings}. */
  boolean isOnlySeen(Variant reading, List<Variant> readings) {
    return isSeen(reading) && readings.stream().noneMatch(o -> !o.equals(reading) && isSeen(o));
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

  private Optional<Adoption> earliest(List<Variant> readings) {
    List<Optional<LocalDate>> days = readings.stream().map(descent::earliest).toList();
    boolean open =
        days.stream().anyMatch(Optional::isEmpty)
            || readings.stream().anyMatch(r -> CHANGING.contains(r.value().orElseThrow().kind()));
    if (open) {
      return Optional.empty();
    }
    LocalDate first =
        days.stream().map(Optional::orElseThrow).min(Comparator.naturalOrder()).orElseThrow();
    return only(
        readings,
        r -> descent.earliest(r).filter(first::equals).isPresent(),
        "told first, on " + first);
  }
}
