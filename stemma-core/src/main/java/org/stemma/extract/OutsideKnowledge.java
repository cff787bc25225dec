package org.stemma.extract;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.capture.Capture;
import org.stemma.capture.Publication;
import org.stemma.extract.plain.HeadlineParts;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.StatedAuthors;
import org.stemma.packed.Statement;
import org.stemma.packed.Unpacked;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * What is known of a page from outside it (a manifest, a feed, the record or message that it came
 * in): headline, outlet and day go before the page's own statements, which stay on record; who
 * signed is taken from it where the page does not say.
 *
 * @param author who signed, persons or an outlet, as a line names them
 * @param notes what was said and cannot be read, sentences without a full stop
 */
record OutsideKnowledge(
    Optional<Statement> title,
    Optional<Statement> author,
    Optional<Field<String>> publisher,
    Optional<StatedDay> published,
    Optional<Field<Instant>> publishedAt,
    List<String> notes) {

  /** Nothing is known. */
  static final OutsideKnowledge NONE =
      new OutsideKnowledge(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private static final String BASIS = "manifest";

  /** The clocks that are furthest behind universal time, and furthest ahead. */
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(-12);

  private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(14);

  static OutsideKnowledge of(Capture capture) {
    Optional<Publication> published = capture.published().flatMap(Publication::parse);
    return new OutsideKnowledge(
        Optional.empty(),
        Optional.empty(),
        capture.publisher().map(name -> field(name, BASIS)),
        published.map(
            known -> stated(WitnessKind.MANIFEST, known, capture.published().orElseThrow(), BASIS)),
        published.flatMap(Publication::instant).map(at -> field(at, BASIS)),
        capture.published().filter(said -> published.isEmpty()).stream()
            .map(said -> "no day of publication can be read from \"" + said + "\"")
            .toList());
  }

  /** What stands beside a page that came packed. */
  static OutsideKnowledge of(Unpacked.Page page) {
    Optional<Publication> published =
        page.published().flatMap(said -> Publication.parse(said.value()));
    return new OutsideKnowledge(
        page.title(),
        page.author(),
        page.publisher().map(said -> field(said.value(), said.witness())),
        published.map(
            known -> {
              Statement said = page.published().orElseThrow();
              return stated(WitnessKind.FIELD, known, said.value(), said.witness());
            }),
        published
            .flatMap(Publication::instant)
            .map(at -> field(at, page.published().orElseThrow().witness())),
        List.of());
  }

  private static <T> Field<T> field(T value, String basis) {
    return new Field<>(value, basis, Optional.empty());
  }

  private static StatedDay stated(WitnessKind kind, Publication known, String words, String basis) {
    return new StatedDay(kind, known.day(), words, basis, Optional.empty())
        .withTime(
            known.at().map(OffsetDateTime::toLocalTime), known.at().map(OffsetDateTime::getOffset));
  }

  /** The days of publication known, by which the page's own are read. */
  List<DayMonthOrder.Certain> days() {
    return published.flatMap(DayMonthOrder.Certain::of).stream().toList();
  }

  /** Whether the instant that {@code page} states may be on the day known. */
  private boolean mayBe(Instant at, Metadata page) {
    if (published.isEmpty()) {
      return true;
    }
    TimeValue day = published.get().value();
    if (page.published().filter(own -> own.value().compatible(day)).isPresent()) {
      return true;
    }
    // Of an instant in universal time the page need not state the local day.
    return page.publishedWitnesses().stream()
            .findFirst()
            .filter(first -> first.at().universal())
            .isPresent()
        && Stream.of(FIRST_ZONE, LAST_ZONE)
            .map(zone -> TimeValue.day(at.atOffset(zone).toLocalDate()))
            .anyMatch(day::compatible);
  }

  /**
   * What {@code page} says with this knowledge in front.
   *
   * @param language of its text, if known
   */
  Metadata in(Metadata page, Optional<String> language) {
    List<StatedDay> witnesses = new ArrayList<>();
    published.ifPresent(witnesses::add);
    witnesses.addAll(page.publishedWitnesses());
    OutletForm outlets = OutletForm.of(language);
    Optional<Field<String>> outlet = publisher.or(() -> outlet(outlets)).or(page::publisher);
    return page.copy()
        .title(title.map(said -> headline(said, page, outlet.map(Field::value))).or(page::title))
        .bylines(page.bylines().isEmpty() ? bylines(outlets) : page.bylines())
        .publisher(outlet)
        .published(witnesses)
        .publishedAt(publishedAt.or(() -> page.publishedAt().filter(at -> mayBe(at.value(), page))))
        .build();
  }

  /**
   * What {@code page} says, and where it says nothing what is known here: the text of a document
   * was set for readers, its fields were often filled by the program that made it.
   *
   * @param language of its text, if known
   */
  Metadata behind(Metadata page, Optional<String> language) {
    OutletForm outlets = OutletForm.of(language);
    boolean dated = !page.publishedWitnesses().isEmpty();
    return page.copy()
        .title(page.title().or(() -> title.map(said -> headline(said, page, Optional.empty()))))
        .bylines(page.bylines().isEmpty() ? bylines(outlets) : page.bylines())
        .publisher(page.publisher().or(() -> publisher).or(() -> outlet(outlets)))
        .published(dated ? page.publishedWitnesses() : published.stream().toList())
        .publishedAt(dated ? page.publishedAt() : publishedAt)
        .build();
  }

  /** The same with notes behind those it has. */
  OutsideKnowledge with(List<String> others) {
    List<String> all = Stream.concat(notes.stream(), others.stream()).toList();
    return new OutsideKnowledge(title, author, publisher, published, publishedAt, all);
  }

  /** The headline known, without its outlet; where the page has it too, with its words there. */
  private static Field<String> headline(Statement said, Metadata page, Optional<String> outlet) {
    String line = said.value().strip();
    String headline =
        HeadlineParts.of(
                line,
                Span.of(0, line.length()),
                part -> outlet.filter(part.strip()::equalsIgnoreCase).isPresent())
            .headline()
            .in(line);
    return new Field<>(
        headline,
        said.witness(),
        page.title()
            .filter(own -> own.value().strip().equalsIgnoreCase(headline))
            .flatMap(Field::evidence));
  }

  private List<Field<Byline>> bylines(OutletForm outlets) {
    return author.stream()
        .flatMap(
            said ->
                StatedAuthors.persons(said.value(), outlets).stream()
                    .map(person -> field(person, said.witness())))
        .toList();
  }

  /** An author whose name has the form of an outlet's. */
  private Optional<Field<String>> outlet(OutletForm outlets) {
    return author.flatMap(
        said ->
            StatedAuthors.outlet(said.value(), outlets).map(name -> field(name, said.witness())));
  }
}
