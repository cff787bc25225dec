package org.stemma.extract.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.article.Page;
import org.stemma.extract.wording.BylineDay;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayLine;
import org.stemma.extract.wording.IssueLine;
import org.stemma.extract.wording.LeadDate;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.UnsetDate;

/**
 * The day of a plain page that nothing else dates, from before there were pages of the web too: on
 * a line near the headline that prints nothing else ({@link DayLine}) or only the name of an outlet
 * beside it, if no other line of the page has another such day, or that signs, or in the dateline
 * of the report.
 *
 * @param reader of days of all years of newspapers
 * @param outlets the form of outlets' names in the language of the page
 */
record ArchiveDay(Page page, List<Line> lines, DateReader reader, OutletForm outlets) {

  /** A day, and the line that prints it. */
  record Printed(Line line, DatedText.Labelled date, boolean alone) {}

  /**
   * Of a line from {@code from} to {@code bodyStart}, half-open, else of the report behind it. A
   * day of the web counts below the title alone, beside the page of a paper: others were judged
   * before.
   */
  Optional<Printed> find(int from, int title, int bodyStart) {
    return IntStream.range(Math.max(0, from), bodyStart)
        .filter(i -> PrintedDates.mayNameDate(lines.get(i)) || isOfReport(lines.get(i)))
        .boxed()
        .flatMap(
            i ->
                day(i)
                    .or(() -> signed(i))
                    .or(() -> ofOutlet(i))
                    .map(day -> new Printed(lines.get(i), day, true))
                    .stream())
        .filter(printed -> !UnsetDate.is(printed.date.date()))
        .filter(printed -> DayLine.isOfArchive(printed.date.date()) || isIssue(printed, title))
        .findFirst()
        .filter(printed -> isOnly(printed.date.date()))
        .or(() -> lead(bodyStart));
  }

  private static boolean isOfReport(Line line) {
    return line.dropped()
        .filter(
            r -> r == DropReason.DATE_LINE || r == DropReason.BYLINE || r == DropReason.SITE_NAME)
        .isPresent();
  }

  private boolean isIssue(Printed printed, int title) {
    return title >= 0
        && printed.line.span().start() > lines.get(title).span().start()
        && IssueLine.is(text(printed.line), reader);
  }

  private Optional<DatedText.Labelled> signed(int index) {
    String text = text(lines.get(index));
    return DatedText.read(text, reader)
        .filter(read -> BylineDay.is(text, read))
        .map(read -> read.dates().getFirst());
  }

  private Optional<DatedText.Labelled> ofOutlet(int index) {
    return NamedDate.of(NamedDate.withoutStop(text(lines.get(index))), reader)
        .filter(named -> named.name().filter(outlets::has).isPresent())
        .filter(named -> named.dates().size() == 1)
        .map(named -> named.dates().getFirst());
  }

  private Optional<Printed> lead(int bodyStart) {
    return lines.stream()
        .skip(bodyStart)
        .filter(Line::isKept)
        .findFirst()
        .flatMap(
            line -> LeadDate.filed(text(line), reader).map(day -> new Printed(line, day, false)));
  }

  private boolean isOnly(LocalDate own) {
    return IntStream.range(0, lines.size())
        .mapToObj(this::day)
        .allMatch(day -> day.isEmpty() || day.get().date().equals(own));
  }

  private Optional<DatedText.Labelled> day(int index) {
    return DayLine.day(text(lines.get(index)), reader);
  }

  private String text(Line line) {
    return line.span().in(page.text());
  }
}
