package org.stemma.extract.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stemma.article.Page;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.TitleDate;

/**
 * Every date that a page gives for itself. The cascade, the most trusted kind first:
 *
 * <ol>
 *   <li>JSON-LD {@code datePublished} of the article, then of the page;
 *   <li>{@code meta} elements whose name says publication ({@link MarkupDates});
 *   <li>microdata, then what elements near the headline or the report print as the day of
 *       publication, then {@code time} elements beside the headline, then elements there whose
 *       names say date ({@link DateElements});
 *   <li>a line beside the headline that prints a date and is no sentence, those between it and the
 *       report first and then, with elements of dates, those above it, where sites print the day of
 *       the visit; the day that the report begins with; {@code time} and date elements elsewhere
 *       near the report; lines there; a line anywhere that names the headline and says when it was
 *       published; the card of the page itself in a list of reports ({@link DateLines}); a day from
 *       before the web on a line beside the headline that signs or prints nothing else ({@link
 *       ArchiveLines}); that of the issue of a paper, over all reports ({@link IssueDay}); in a
 *       dateline;
 *   <li>JSON-LD {@code dateCreated}, then {@code meta} elements that say creation or only "date",
 *       unless markup gives the same as that of the update;
 *   <li>JSON-LD {@code datePublished} of a thread of a forum, then data of the page's scripts, if
 *       nothing else speaks ({@link EmbeddedDates});
 *   <li>the day in the page's own statement of its address;
 *   <li>the day in the address that it was retrieved from;
 *   <li>the day at an end of the headline, if nothing else speaks ({@link TitleDate}).
 * </ol>
 *
 * Witnesses are also what {@code meta} elements say twice, and the lines near the report that call
 * another day than these that of its publication ({@link DateLines#labelled}): none is adopted.
 *
 * <p>A date in numbers that can be read two ways is settled by the others ({@link DayMonthOrder}).
 * The first is adopted as the day of publication, but JSON-LD that stands alone against a {@code
 * meta} element and the print ({@link Outvoted}), and a day of a program alone that cannot be
 * ({@link FarAhead}); if it is stated in universal time, the witness of the local day ({@link
 * LocalDay}). A date in running text, beside a copyright sign or of what is told ("Hearing:") is
 * never one. What calls itself an update, or the day of the visit, is kept apart.
 *
 * @param published witnesses of the first publication, the adopted one first
 * @param publishedAt the instant of the first publication, stated beside the day adopted
 * @param modified witnesses of the last update, the adopted one first
 */
public record DateFinder(
    List<StatedDay> published, Optional<Statement<Instant>> publishedAt, List<StatedDay> modified) {

  /**
   * Labelled days, and those of elements whose names say date, that are taken near the headline.
   * Swept 1 and 2 on {@code eval segments} and {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int LABELLED = 1;

  /**
   * The same of {@code time} elements, and of all elements farther away. Swept 1 to 4 likewise: 1
   * loses 42 points (.0001) of days of the segments on one half, 4 the same.
   */
  private static final int TIMES = 2;

  /**
   * @param known days of its publication known from outside the page: they settle how its own are
   *     read, and are no witnesses here
   */
  public static DateFinder find(
      Page page,
      List<DayMonthOrder.Certain> known,
      ReportLines report,
      HtmlHead head,
      JsonLd json) {
    PageTree tree = report.tree();
    BodyReading body = report.body();
    DateReader reader = report.reader();
    FoundDates shown = new FoundDates();
    SiteHead site = new SiteHead(tree, body);
    OtherBoxes boxes = new OtherBoxes(tree, body);
    new DateElements(tree, body, reader, site, boxes, shown).read();
    DateLines lines = new DateLines(report, site, boxes, shown);
    ReportLead lead = new ReportLead(report);
    List<DateWitness> found = new ArrayList<>();
    // 1
    json.text("datePublished").flatMap(s -> jsonLd(s, reader)).ifPresent(found::add);
    json.text("WebPage", "datePublished").flatMap(s -> jsonLd(s, reader)).ifPresent(found::add);
    // 2
    Map<MarkupDates.Meaning, List<DateWitness>> metas = MetaDates.byMeaning(head, reader);
    List<DateWitness> modified = new ArrayList<>();
    json.text("dateModified").flatMap(s -> jsonLd(s, reader)).ifPresent(modified::add);
    modified.addAll(metas.getOrDefault(MarkupDates.Meaning.MODIFIED, List.of()));
    found.addAll(metas.getOrDefault(MarkupDates.Meaning.PUBLISHED, List.of()));
    // 3
    found.addAll(shown.microdata);
    shown.labelled.stream().limit(LABELLED).forEach(found::add);
    shown.times.stream().limit(TIMES).forEach(found::add);
    shown.printed.stream().limit(LABELLED).forEach(found::add);
    // 4
    if (found.isEmpty()) {
      found.addAll(lines.beside(DateZone.besideHeadline(tree, body)));
    } else {
      found.addAll(shown.witnessesAbove());
    }
    if (found.isEmpty()) {
      lead.day().ifPresent(found::add);
    }
    shown.distant.stream().limit(TIMES).forEach(found::add);
    if (found.isEmpty()) {
      found.addAll(lines.in(DateZone.aroundReport(tree, body)));
    }
    if (found.isEmpty()) {
      found.addAll(lines.withTitle());
    }
    if (found.isEmpty()) {
      found.addAll(lines.onOwnCard());
    }
    if (found.isEmpty()) {
      found.addAll(
          new ArchiveLines(report, boxes, shown.updates).in(DateZone.besideHeadline(tree, body)));
    }
    if (found.isEmpty()) {
      new IssueDay(report).witness().or(lead::filed).ifPresent(found::add);
    }
    // 5
    json.text("dateCreated").flatMap(s -> jsonLd(s, reader)).ifPresent(found::add);
    found.addAll(metas.getOrDefault(MarkupDates.Meaning.CREATED, List.of()));
    metas.getOrDefault(MarkupDates.Meaning.VAGUE, List.of()).stream()
        .filter(w -> modified.stream().noneMatch(w::isSame))
        .map(w -> w.withReserve("does not say which date"))
        .forEach(found::add);
    // 6
    if (found.isEmpty()) {
      json.text("DiscussionForumPosting", "datePublished")
          .flatMap(s -> jsonLd(s, reader))
          .or(() -> EmbeddedDates.of(page.text(), json, reader))
          .ifPresent(found::add);
    }
    // 7
    head.address().flatMap(DateWitness::address).ifPresent(found::add);
    // 8
    page.address()
        .flatMap(a -> DateWitness.address(new Statement<>(a, "address", Optional.empty())))
        .ifPresent(found::add);
    // 9
    if (found.isEmpty()) {
      body.title().title().flatMap(title -> inTitle(title, reader)).ifPresent(found::add);
    }
    modified.addAll(shown.modified);
    FoundDates further = new FoundDates();
    further.listed.addAll(shown.listed);
    further.labelled.addAll(MetaDates.repeated(head, reader));
    further.labelled.addAll(shown.labelled);
    new DateLines(report, site, boxes, further).labelled(DateZone.aroundReport(tree, body));
    DateLines unlabelled = new DateLines(report, site, boxes, new FoundDates());
    Supplier<Stream<DateWitness>> printed =
        () ->
            Stream.concat(
                further.labelled.stream(),
                unlabelled.beside(DateZone.besideHeadline(tree, body)).stream());
    return of(page, found, modified, printed, further, order(known, found, modified, lead, tree));
  }

  private static DateFinder of(
      Page page,
      List<DateWitness> found,
      List<DateWitness> modified,
      Supplier<Stream<DateWitness>> printed,
      FoundDates further,
      DayMonthOrder order) {
    List<DateWitness> changed = modified.stream().map(w -> w.settled(order)).toList();
    List<DateWitness> stated =
        FarAhead.putBack(
            Outvoted.putBack(found.stream().map(w -> w.settled(order)).toList(), changed),
            () -> printed.get().map(w -> w.settled(order)),
            changed,
            page.captured());
    List<DateWitness> published = LocalDay.first(stated);
    return new DateFinder(
        stated(page, published, published.isEmpty() ? List.of() : further.labelled, order),
        published.isEmpty() ? Optional.empty() : instant(stated, published),
        stated(page, LocalDay.first(changed), further.modified, order));
  }

  /** The witnesses with those behind them that say of their kind what none of it has said. */
  private static List<StatedDay> stated(
      Page page, List<DateWitness> witnesses, List<DateWitness> others, DayMonthOrder order) {
    List<DateWitness> all = new ArrayList<>(witnesses);
    for (DateWitness other : others) {
      DateWitness settled = other.settled(order);
      if (all.stream()
          .noneMatch(w -> w.kind() == settled.kind() && w.day().equals(settled.day()))) {
        all.add(settled);
      }
    }
    return all.stream().map(w -> w.stated(page)).distinct().toList();
  }

  /** The instant of the day adopted, or the one in universal time whose local day it is. */
  private static Optional<Statement<Instant>> instant(
      List<DateWitness> stated, List<DateWitness> published) {
    LocalDate adopted = published.getFirst().day();
    Optional<Statement<Instant>> instant =
        stated.getFirst().day().equals(adopted) ? Optional.empty() : stated.getFirst().instant();
    for (int i = 0; i < published.size() && instant.isEmpty(); i++) {
      if (published.get(i).day().equals(adopted)) {
        instant = published.get(i).instant();
      }
    }
    return instant;
  }

  private static DayMonthOrder order(
      List<DayMonthOrder.Certain> known,
      List<DateWitness> found,
      List<DateWitness> modified,
      ReportLead lead,
      PageTree tree) {
    List<DayMonthOrder.Certain> certain = new ArrayList<>(known);
    Stream.concat(found.stream(), modified.stream())
        .filter(w -> w.reading().exchanged().isEmpty())
        .forEach(w -> certain.add(new DayMonthOrder.Certain(w.day(), w.said().basis())));
    return new DayMonthOrder(
        certain, lead::yearless, () -> tree.blocks().stream().map(TextBlock::text));
  }

  private static Optional<DateWitness> inTitle(Statement<String> title, DateReader reader) {
    return TitleDate.of(title.value(), reader)
        .map(day -> DateWitness.printed(title.value(), day, "headline", title.place()));
  }

  private static Optional<DateWitness> jsonLd(Statement<String> said, DateReader reader) {
    return DateWitness.declared(WitnessKind.JSON_LD, said, reader);
  }
}
