package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.article.Page;
import org.stemma.article.WitnessKind;
import org.stemma.extract.wording.CommentWords;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LeadDate;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PageCountry;
import org.stemma.extract.wording.SiteName;
import org.stemma.extract.wording.StampRow;
import org.stemma.extract.wording.TitleDate;
import org.stemma.text.Span;

/**
 * The dates of publication and change of a plain page. The cascade:
 *
 * <ol>
 *   <li>what the head states that a program wrote above the report;
 *   <li>what the page prints beside the byline;
 *   <li>on a line of its own near the title, on a labelled line anywhere but in comments and among
 *       other reports;
 *   <li>if nothing of that speaks, alone on a line farther from the title, or beside names ({@link
 *       NamedDate});
 *   <li>if nothing speaks yet, at the beginning of the report ({@link LeadDate});
 *   <li>if nothing does yet, on a line near the title or in a dateline, from before there were
 *       pages of the web too ({@link ArchiveDay});
 *   <li>the day in the address that it was retrieved from;
 *   <li>if nothing else speaks, at an end of the headline ({@link TitleDate}).
 * </ol>
 *
 * The first is adopted; a day without a label above the title, which is often that of the visit,
 * stands behind those of the other lines. What was taken waits in {@link TakenDates}. Not
 * thread-safe; one page.
 */
final class PrintedDates {

  /** Reasons for which a line is dropped whose dates are of something else. */
  static final Set<DropReason> FOREIGN =
      Set.of(
          DropReason.ADVERTISEMENT,
          DropReason.COMMENTS,
          DropReason.OTHER_REPORT,
          DropReason.READ_ALSO,
          DropReason.RELATED_LINKS);

  /** Reasons of lines that say who wrote what stands around them, and when. */
  private static final Set<DropReason> STAMPS =
      Set.of(DropReason.AUTHOR_BOX, DropReason.BYLINE, DropReason.DATE_LINE);

  /**
   * Lines above the title in which a day alone or beside names is the report's. Those here were
   * swept on the pages of {@code eval plain-dates} (2026-11-29), right days on the halves, and the
   * share of the found ones that is right: 1 .548 .506 .943, 3 .554 .521 .932, 5 .557 .527 .930, 8
   * .566 .536 .926, of which the last are heads of sites with the day of the visit.
   */
  private static final int ABOVE = 3;

  /** The same below the title: 1 and 4 .551 .506 .931, 6 .554 .521 .932, 10 .563 .545 .924. */
  private static final int BELOW = 6;

  /**
   * Lines above the title in which a line of nothing but dates is one without a label: 1 .585 .580
   * .928, 2 .585 .577 .925, 4 .588 .583 .926.
   */
  private static final int ABOVE_ALONE = 4;

  /**
   * The same behind the first line of running text, which may be a standfirst: 0 .526 .512 .932, 3
   * .554 .521 .932, 6 .569 .551 .925, 12 .585 .577 .925, 30 .618 .592 .901.
   */
  private static final int BEHIND = 12;

  private final Page page;
  private final HeadFields fields;
  private final List<Line> lines;
  private final DateReader reader;
  private final TakenDates taken;

  /** The form of names of outlets, beside which the day of an issue stands. */
  private final OutletForm outlets;

  PrintedDates(PlainPage plain, List<Line> lines) {
    this.page = plain.page();
    this.fields = plain.fields();
    this.lines = lines;
    this.reader =
        new DateReader(
            plain.language(), page.address().flatMap(PageCountry::tag).stream().toList());
    this.outlets = OutletForm.of(plain.language());
    this.taken = new TakenDates(page, lines, plain.known());
  }

  /** Whether the line prints nothing but a date, or a date and the name of an outlet. */
  boolean isDate(Line line, SiteName outlet) {
    return dates(line).isPresent()
        || named(line).flatMap(NamedDate::name).filter(outlet::isOutlet).isPresent();
  }

  /** Whether line {@code index} of the page is there and prints nothing but dates. */
  boolean isDateAlone(int index) {
    return index >= 0 && index < lines.size() && dates(lines.get(index)).isPresent();
  }

  /** The line, if it is nothing but names and dates. */
  Optional<NamedDate> named(Line line) {
    return NamedDate.of(NamedDate.withoutStop(line.words()), reader.ofArchive());
  }

  /**
   * Reads and drops the date lines; one without a label counts only near the title and before
   * {@code bodyStart}. Gives the days that the page states.
   */
  TakenDates.Stated read(int title, int bodyStart) {
    // Below such a head all lines before the text are near the headline.
    int top = fields.isEmpty() ? title : 0;
    VisitDay visit = new VisitDay(lines, title);
    boolean foreign = false;
    List<Line> above = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      foreign =
          line.dropped().filter(FOREIGN::contains).isPresent()
              || foreign && i >= bodyStart && line.dropped().filter(STAMPS::contains).isPresent();
      Optional<DatedText> dates = foreign || fields.states(line) ? Optional.empty() : dates(line);
      boolean near = i < bodyStart && i >= top - ABOVE_ALONE;
      boolean age = near && !foreign && CommentWords.isAge(line.span().in(page.text()));
      if (age || dates.isPresent() && fields.isEmpty() && visit.isOn(i)) {
        drop(line);
      } else if (dates.isPresent() && (near || dates.get().isLabelled())) {
        if (i < top && !dates.get().isLabelled()) {
          above.add(line);
        } else {
          take(line.span().start(), dates.get().dates(), "date line", line);
        }
      } else if (!foreign && i > 0 && dates(lines.get(i - 1)).isPresent()) {
        times(lines.get(i - 1).span().cover(line.span()), line);
      }
    }
    for (Line line : above) {
      dates(line).ifPresent(read -> take(line.span().start(), read.dates(), "date line", line));
    }
    int end = Math.min(lines.size(), Math.max(bodyStart + BEHIND, title + BELOW));
    for (int i = Math.max(0, title - ABOVE); i < end && taken.isUnprinted(); i++) {
      if (i != title && mayNameDate(lines.get(i)) && !visit.isOn(i)) {
        beside(lines.get(i));
      }
    }
    List<Line> heads = lines.subList(Math.clamp(title - ABOVE, 0, bodyStart), bodyStart);
    List<Line> report = lines.subList(bodyStart, lines.size());
    lead(report);
    if (taken.isUnprinted()) {
      new ArchiveDay(page, lines, reader.ofArchive(), outlets)
          .find(top - ABOVE_ALONE, title, bodyStart)
          .ifPresent(this::take);
    }
    if (title >= 0 && taken.isWithoutDay()) {
      Span headline = lines.get(title).span();
      TitleDate.of(headline.in(page.text()), reader)
          .ifPresent(date -> taken.take(headline.start(), date, "headline"));
    }
    return taken.stated(() -> ReportLeads.yearless(page, heads, report, reader));
  }

  /** Takes what the head states that a program wrote above the report. */
  void readFields() {
    for (HeadFields.DatedValue value : fields.dates(FieldLabel.Field.DAY, page, reader)) {
      taken.take(value.from(), value.date(), WitnessKind.FIELD, HeadFields.BASIS);
    }
    for (HeadFields.DatedValue value : fields.dates(FieldLabel.Field.CHANGE, page, reader)) {
      taken.takeChange(value.from(), value.date(), WitnessKind.FIELD, HeadFields.BASIS);
    }
  }

  /** A line that names only a time of day is of the day that the line before it prints. */
  private void times(Span both, Line line) {
    DatedText.of(both.in(page.text()), reader)
        .map(read -> read.behind(line.span().start() - both.start()).dates())
        .ifPresent(dates -> take(both.start(), dates, "date line", line));
  }

  /** Whether no step but the one that drops what stands above the title has dropped the line. */
  static boolean mayNameDate(Line line) {
    return line.isKept() || line.dropped().filter(DropReason.PAGE_HEAD::equals).isPresent();
  }

  /** A line near the title that holds a date alone, or beside names. */
  private void beside(Line line) {
    String words = line.span().in(page.text());
    DatedText.of(words, reader)
        .map(DatedText::dates)
        .or(() -> NamedDate.of(words, reader).map(NamedDate::dates))
        .or(() -> StampRow.dates(words, reader))
        .ifPresent(dates -> take(line.span().start(), dates, "line near the title", line));
  }

  /** The day that one of the first paragraphs begins with, if nothing else says one. */
  private void lead(List<Line> report) {
    ReportLeads.of(report)
        .takeWhile(line -> taken.isUnprinted())
        .forEach(
            line ->
                LeadDate.of(line.span().in(page.text()), reader)
                    .ifPresent(
                        date -> taken.take(line.span().start(), date, "start of the report")));
  }

  /** Reads the dates beside the name on a byline. */
  void readBeside(Line line) {
    DatedText.read(line.span().in(page.text()), reader)
        .ifPresent(
            read -> read.dates().forEach(date -> taken.take(line.span().start(), date, "byline")));
  }

  private Optional<DatedText> dates(Line line) {
    return DatedText.of(line.span().in(page.text()), reader);
  }

  /** Takes the dates for which {@code line} is there, if there are any; it is dropped then. */
  private void take(int from, List<DatedText.Labelled> dates, String basis, Line line) {
    dates.forEach(date -> taken.take(from, date, basis));
    if (!dates.isEmpty()) {
      drop(line);
    }
  }

  private void take(ArchiveDay.Printed day) {
    taken.take(
        day.line().span().start(), day.date(), day.alone() ? "date line" : "start of the report");
    if (day.alone()) {
      drop(day.line());
    }
  }

  private static void drop(Line line) {
    if (line.isKept()) {
      line.drop(DropReason.DATE_LINE);
    }
  }
}
