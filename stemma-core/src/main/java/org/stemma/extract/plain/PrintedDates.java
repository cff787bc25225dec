package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.article.DropReason;
import org.stemma.article.Page;
import org.stemma.article.StatedDay;
import org.stemma.extract.wording.AddressDate;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.DayReading;
import org.stemma.extract.wording.Line;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The dates of publication and change of a plain page. The cascade:
 *
 * <ol>
 *   <li>what it prints beside the byline;
 *   <li>on a line of its own near the title, on a labelled line anywhere but in comments and among
 *       other reports;
 *   <li>the day in the address that it was retrieved from.
 * </ol>
 *
 * The first is adopted. A date in numbers that can be read two ways is settled by the others
 * ({@link DayMonthOrder}). Not thread-safe; one page.
 */
final class PrintedDates {

  /** Reasons for which a line is dropped whose dates are of something else. */
  private static final Set<DropReason> FOREIGN =
      Set.of(
          DropReason.ADVERTISEMENT,
          DropReason.COMMENTS,
          DropReason.OTHER_REPORT,
          DropReason.READ_ALSO,
          DropReason.RELATED_LINKS);

  /** Reasons of lines that say who wrote what stands around them, and when. */
  private static final Set<DropReason> STAMPS =
      Set.of(DropReason.AUTHOR_BOX, DropReason.BYLINE, DropReason.DATE_LINE);

  /** A day as printed, before it is settled which way it is read. */
  private record Reading(DayReading day, String basis, Optional<Span> place) {}

  private final Page page;
  private final List<Line> lines;
  private final List<DayMonthOrder.Certain> known;
  private final DateReader reader;
  private final List<Reading> published = new ArrayList<>();
  private final List<Reading> modified = new ArrayList<>();
  private final List<Reading> address;

  PrintedDates(
      Page page, List<Line> lines, Optional<String> language, List<DayMonthOrder.Certain> known) {
    this.page = page;
    this.lines = lines;
    this.known = known;
    this.reader = new DateReader(language);
    this.address =
        page.address().flatMap(AddressDate::in).stream()
            .map(day -> new Reading(day, "date in the address", Optional.empty()))
            .toList();
  }

  /** Witnesses of the day of publication, the adopted one first. */
  List<StatedDay> published() {
    return stated(Stream.concat(published.stream(), address.stream()).toList());
  }

  /** Witnesses of the day of the last change, the adopted one first. */
  List<StatedDay> modified() {
    return stated(modified);
  }

  boolean isDate(Line line) {
    return dates(line).isPresent();
  }

  /** Reads and drops the date lines; one without a label counts only before {@code bodyStart}. */
  void read(int title, int bodyStart) {
    boolean foreign = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      foreign =
          line.dropped().filter(FOREIGN::contains).isPresent()
              || foreign && i >= bodyStart && line.dropped().filter(STAMPS::contains).isPresent();
      Optional<DatedText> dates = foreign ? Optional.empty() : dates(line);
      boolean near = i < bodyStart && i >= title - 2;
      if (dates.isPresent() && (near || dates.get().isLabelled())) {
        dates.get().dates().forEach(date -> take(line, date, "date line"));
        if (line.isKept()) {
          line.drop(DropReason.DATE_LINE);
        }
      }
    }
  }

  /** Reads the date beside the name on a byline. */
  void readBeside(Line line) {
    reader
        .first(line.span().in(page.text()))
        .ifPresent(
            found ->
                take(
                    line,
                    new DatedText.Labelled(found.reading(), found.span(), Optional.empty()),
                    "byline"));
  }

  private Optional<DatedText> dates(Line line) {
    return DatedText.of(line.span().in(page.text()), reader);
  }

  private void take(Line line, DatedText.Labelled date, String basis) {
    Span span = date.span().shift(line.span().start());
    Reading reading = new Reading(date.reading(), basis, Optional.of(span));
    switch (date.label().orElse(DateWords.Label.PUBLISHED)) {
      case UPDATED -> modified.add(reading);
      case PUBLISHED, FILLER -> published.add(reading);
      case TODAY, OTHER -> {
        // the day of the visit says nothing of the report
      }
    }
  }

  private List<StatedDay> stated(List<Reading> readings) {
    DayMonthOrder order = order();
    return readings.stream().map(reading -> stated(reading, order)).toList();
  }

  private StatedDay stated(Reading reading, DayMonthOrder order) {
    DayMonthOrder.Settled settled = order.settle(reading.day());
    return new StatedDay(
        TimeValue.day(settled.reading().day()),
        reading.basis() + settled.why().map(why -> ", " + why).orElse(""),
        reading.place().map(page::evidence),
        false,
        settled.reading().otherwise().map(TimeValue::day));
  }

  private DayMonthOrder order() {
    List<DayMonthOrder.Certain> certain = new ArrayList<>(known);
    Stream.of(published, modified, address)
        .flatMap(List::stream)
        .filter(reading -> reading.day().exchanged().isEmpty())
        .forEach(
            reading ->
                certain.add(new DayMonthOrder.Certain(reading.day().day(), reading.basis())));
    return new DayMonthOrder(
        certain, () -> lines.stream().map(line -> line.span().in(page.text())));
  }
}
