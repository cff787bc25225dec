package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Byline;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Segment;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.Signature;
import org.stemma.text.Span;

/**
 * Who wrote the single reports of a page of several, and when, by the lines between their headlines
 * and their running text, or above their datelines, that were dropped for saying so ({@link
 * OwnHeads}), or at their ends, where nobody signs above ({@link ClosingSigns}). What stands below
 * the page's own headline is of the first report only if another has such lines too: else it is of
 * the whole page. Not thread-safe; one page.
 */
public final class SegmentHeads {

  /** What the lines of one report say. */
  private record Head(List<Field<Byline>> bylines, Optional<StatedDay> day) {

    boolean isSilent() {
      return bylines.isEmpty() && day.isEmpty();
    }
  }

  private final Article article;
  private final DateReader reader;
  private final DayMonthOrder order;
  private final OutletForm outlets;

  /** The first block behind what was read: segments come in document order. */
  private int next;

  private SegmentHeads(Article article, DateReader reader) {
    this.article = article;
    this.reader = reader;
    this.order = new DayMonthOrder(certain(article), Stream::empty, () -> article.text().lines());
    this.outlets = OutletForm.of(article.language());
  }

  /** The article with these in its segments; a day that one has already stays. */
  public static Article in(Article article, DateReader reader) {
    if (article.segments().size() < 2) {
      return article;
    }
    SegmentHeads heads = new SegmentHeads(article, reader);
    List<Head> found = heads.closed(article.segments().stream().map(heads::head).toList());
    if (found.stream().skip(1).allMatch(Head::isSilent)) {
      return article;
    }
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Segment segment = article.segments().get(i).withBylines(found.get(i).bylines());
      Optional<StatedDay> day = segment.published().or(found.get(i)::day);
      segments.add(day.map(segment::withPublished).orElse(segment));
    }
    return DigestSigners.in(article.withSegments(segments));
  }

  /** The same, with the signers at their ends where nobody signs at their heads. */
  private List<Head> closed(List<Head> found) {
    if (found.stream().anyMatch(head -> !head.bylines().isEmpty())) {
      return found;
    }
    List<Head> closed = new ArrayList<>();
    next = 0;
    for (int i = 0; i < found.size(); i++) {
      int end = article.segments().get(i).span().end();
      closed.add(new Head(signersBehind(end), found.get(i).day()));
    }
    long signed = closed.stream().filter(head -> !head.bylines().isEmpty()).count();
    return signed > 1 && !closed.getLast().bylines().isEmpty() ? closed : found;
  }

  /** Who signs in the dropped lines right behind {@code end}. */
  private List<Field<Byline>> signersBehind(int end) {
    goTo(end);
    return article.blocks().subList(next, article.blocks().size()).stream()
        .takeWhile(block -> !block.isKept())
        .filter(block -> block.dropped().equals(Optional.of(DropReason.BYLINE)))
        .flatMap(block -> signers(block.span()).stream())
        .toList();
  }

  /** Goes on to the first block that begins at {@code offset} or behind it. */
  private void goTo(int offset) {
    List<Block> blocks = article.blocks();
    while (next < blocks.size() && blocks.get(next).span().start() < offset) {
      next++;
    }
  }

  private List<Field<Byline>> signers(Span line) {
    return persons(line.in(article.text())).stream()
        .map(byline -> new Field<>(byline, "byline", Optional.of(article.evidence(line))))
        .toList();
  }

  private static List<DayMonthOrder.Certain> certain(Article article) {
    return article.metadata().publishedWitnesses().stream()
        .flatMap(witness -> DayMonthOrder.Certain.of(witness).stream())
        .toList();
  }

  private Head head(Segment segment) {
    Optional<StatedDay> day = stamp(segment);
    List<Field<Byline>> bylines = new ArrayList<>();
    List<Span> lines =
        segment
            .title()
            .map(title -> linesBelow(title, segment.span().end()))
            .orElseGet(() -> segment.dateline().map(d -> linesAbove(segment)).orElse(List.of()));
    for (Span line : lines) {
      for (Field<Byline> signer : signers(line)) {
        String name = signer.value().name();
        if (bylines.stream().noneMatch(known -> known.value().name().equals(name))) {
          bylines.add(signer);
        }
      }
      day = day.or(() -> day(line, line.in(article.text())));
    }
    return new Head(bylines, day);
  }

  /** The day and time on a line of its own over the segment, or at its start. */
  private Optional<StatedDay> stamp(Segment segment) {
    List<Block> blocks = article.blocks();
    int at = next;
    while (at < blocks.size() && blocks.get(at).span().start() < segment.span().start()) {
      at++;
    }
    Optional<StatedDay> first = at < blocks.size() ? stamp(blocks.get(at)) : Optional.empty();
    return first.isPresent() || at == 0 ? first : stamp(blocks.get(at - 1));
  }

  private Optional<StatedDay> stamp(Block block) {
    String words = block.span().in(article.text());
    return EntryStamp.of(words, reader)
        .filter(stamp -> stamp.day().isPresent())
        .flatMap(
            stamp ->
                DatedText.of(words, reader)
                    .map(read -> read.dates().get(0))
                    .filter(date -> date.label().filter(DateWords.Label::isOfAnotherDate).isEmpty())
                    .map(date -> stated(date, date.span().shift(block.span().start())))
                    .map(day -> day.withTime(Optional.of(stamp.time()), Optional.empty())));
  }

  /** The lines that sign or date right above a segment that begins with a dateline. */
  private List<Span> linesAbove(Segment segment) {
    List<Span> lines = new ArrayList<>();
    goTo(segment.span().start());
    for (int i = next - 1; i >= 0 && !article.blocks().get(i).isKept(); i--) {
      addStamp(article.blocks().get(i), lines);
    }
    return lines;
  }

  /** The lines that sign or date between a headline and the first running text behind it. */
  private List<Span> linesBelow(Span title, int end) {
    List<Span> lines = new ArrayList<>();
    goTo(title.end());
    while (next < article.blocks().size()) {
      Block block = article.blocks().get(next);
      if (block.span().start() >= end || block.isBody()) {
        break;
      }
      addStamp(block, lines);
      next++;
    }
    return lines;
  }

  private void addStamp(Block block, List<Span> lines) {
    if (block
        .dropped()
        .filter(reason -> reason == DropReason.BYLINE || reason == DropReason.DATE_LINE)
        .isPresent()) {
      addLines(block.span(), lines);
    }
  }

  private void addLines(Span block, List<Span> lines) {
    int from = block.start();
    for (String line : block.in(article.text()).split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(Span.of(from, from + line.length()));
      }
      from += line.length() + 1;
    }
  }

  private List<Byline> persons(String line) {
    return Signature.of(line, outlets)
        .or(() -> Signature.barred(line, outlets))
        .map(Signature::bylines)
        .filter(bylines -> !bylines.isEmpty())
        .or(() -> Optional.of(NameLine.overAny(outlets).persons(line)))
        .filter(bylines -> !bylines.isEmpty())
        .orElseGet(() -> dated(line));
  }

  /** The persons on a line of names and a day. */
  private List<Byline> dated(String line) {
    return NamedDate.of(line, reader).stream()
        .flatMap(named -> named.names().stream())
        .flatMap(
            name ->
                Signature.of(name, outlets)
                    .map(Signature::bylines)
                    .orElseGet(() -> NameLine.overAny(outlets).persons(name))
                    .stream())
        .toList();
  }

  /** The first day on the line that is not one of another thing. */
  private Optional<StatedDay> day(Span line, String words) {
    return DatedText.read(words, reader).stream()
        .flatMap(read -> read.dates().stream())
        .filter(date -> date.label().filter(DateWords.Label::isOfAnotherDate).isEmpty())
        .findFirst()
        .map(date -> stated(date, date.span().shift(line.start())));
  }

  private StatedDay stated(DatedText.Labelled date, Span place) {
    return order
        .settle(date.reading())
        .stated(
            WitnessKind.PRINTED,
            place.in(article.text()),
            "line below its headline",
            Optional.of(article.evidence(place)));
  }
}
