package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stemma.article.Page;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.extract.wording.AddressDate;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.DayReading;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.YearlessDay;
import org.stemma.text.Span;

/**
 * The dates that a plain page gives for itself, in the order in which {@link PrintedDates} takes
 * them, and the day in its address. How those in numbers are meant is settled when they are asked
 * for ({@link DayMonthOrder}). Not thread-safe; one page.
 */
final class TakenDates {

  /** A day as printed, before it is settled which way it is read. */
  private record Reading(
      DayReading day, WitnessKind kind, String stated, String basis, Optional<Span> place) {}

  /**
   * Witnesses of the days that a page states, the adopted one first in each list.
   *
   * @param modified of the day of the last change
   */
  record Stated(List<StatedDay> published, List<StatedDay> modified) {

    static final Stated NOTHING = new Stated(List.of(), List.of());
  }

  private final Page page;
  private final List<Line> lines;
  private final List<DayMonthOrder.Certain> known;
  private final List<Reading> published = new ArrayList<>();
  private final List<Reading> modified = new ArrayList<>();
  private final List<Reading> address;

  TakenDates(Page page, List<Line> lines, List<DayMonthOrder.Certain> known) {
    this.page = page;
    this.lines = lines;
    this.known = known;
    this.address =
        page.address().flatMap(AddressDate::in).stream()
            .map(
                day ->
                    new Reading(
                        day,
                        WitnessKind.ADDRESS,
                        page.address().orElseThrow(),
                        "date in the address",
                        Optional.empty()))
            .toList();
  }

  /** Whether the page prints no day of publication. */
  boolean isUnprinted() {
    return published.isEmpty();
  }

  /** Whether neither the page nor its address gives a day of publication. */
  boolean isWithoutDay() {
    return published.isEmpty() && address.isEmpty();
  }

  /**
   * The days taken.
   *
   * @param yearless days without their year that may settle the order of others
   */
  Stated stated(Supplier<Stream<YearlessDay>> yearless) {
    DayMonthOrder order = order(yearless);
    return new Stated(
        Stream.concat(published.stream(), address.stream()).map(r -> stated(r, order)).toList(),
        modified.stream().map(r -> stated(r, order)).toList());
  }

  /**
   * @param from where the text begins in which the date was read
   */
  void take(int from, DatedText.Labelled date, String basis) {
    take(from, date, WitnessKind.PRINTED, basis);
  }

  /** The same where something else than print states it. */
  void take(int from, DatedText.Labelled date, WitnessKind kind, String basis) {
    Reading reading = reading(from, date, kind, basis);
    switch (date.label().orElse(DateWords.Label.PUBLISHED)) {
      case UPDATED -> modified.add(reading);
      case PUBLISHED, DATE, FILLER -> published.add(reading);
      case TODAY, OTHER, MATTER -> {
        // the day of the visit, or of what is told, says nothing of the report
      }
    }
  }

  /** Takes the day of the last change, likewise. */
  void takeChange(int from, DatedText.Labelled date, WitnessKind kind, String basis) {
    modified.add(reading(from, date, kind, basis));
  }

  private Reading reading(int from, DatedText.Labelled date, WitnessKind kind, String basis) {
    Span span = date.span().shift(from);
    return new Reading(date.reading(), kind, span.in(page.text()), basis, Optional.of(span));
  }

  private StatedDay stated(Reading reading, DayMonthOrder order) {
    return order
        .settle(reading.day())
        .stated(
            reading.kind(), reading.stated(), reading.basis(), reading.place().map(page::evidence));
  }

  private DayMonthOrder order(Supplier<Stream<YearlessDay>> yearless) {
    List<DayMonthOrder.Certain> certain = new ArrayList<>(known);
    Stream.of(published, modified, address)
        .flatMap(List::stream)
        .filter(reading -> reading.day().exchanged().isEmpty())
        .forEach(
            reading ->
                certain.add(new DayMonthOrder.Certain(reading.day().day(), reading.basis())));
    return new DayMonthOrder(
        certain, yearless, () -> lines.stream().map(line -> line.span().in(page.text())));
  }
}
