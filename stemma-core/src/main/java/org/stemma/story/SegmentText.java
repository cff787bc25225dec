package org.stemma.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Segment;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;
import org.stemma.text.Spans;
import org.stemma.time.TimeValue;

/**
 * The words of one segment, as compared with those of others.
 *
 * <p>Ordered by page, then by place on the page. Residue, dropped blocks and blocks that only
 * repeat others are no part of it.
 *
 * @param reading the page
 * @param segment the stretch of it
 * @param ofLivePage whether the page is a live blog by its data: they state the days of two entries
 *     or more, which is known of nothing else ({@code liveBlogUpdate} of JSON-LD)
 * @param headline words of its title; empty if it has none
 * @param title tokens of the title
 * @param body tokens of its running text, in order
 */
public record SegmentText(
    Reading reading,
    Segment segment,
    boolean ofLivePage,
    String headline,
    List<Token> title,
    List<Token> body)
    implements Comparable<SegmentText> {

  private static final Comparator<SegmentText> ORDER =
      Comparator.<SegmentText, String>comparing(s -> s.reading().page())
          .thenComparing(s -> s.segment().span())
          .thenComparing(SegmentText::id);

  public SegmentText {
    title = List.copyOf(title);
    body = List.copyOf(body);
  }

  /** The segments of {@code readings}, sorted. */
  public static List<SegmentText> of(List<Reading> readings) {
    List<SegmentText> texts = new ArrayList<>();
    for (Reading reading : readings) {
      boolean first = true;
      boolean live = isLive(reading.article());
      for (Segment segment : reading.article().segments()) {
        texts.add(of(reading, segment, live, first));
        first = false;
      }
    }
    texts.sort(ORDER);
    return List.copyOf(texts);
  }

  private static SegmentText of(Reading reading, Segment segment, boolean live, boolean first) {
    Article article = reading.article();
    Optional<Span> title = segment.title();
    String headline =
        title
            .map(article::words)
            .or(() -> first ? article.metadata().title().map(Field::value) : Optional.empty())
            .orElse("");
    List<Span> residue = residue(reading);
    List<Token> body = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isKept()
          && block.repeats().isEmpty()
          && segment.span().contains(block.span())
          && !title.filter(t -> t.overlaps(block.span())).isPresent()) {
        for (Token token : Tokens.of(article.text(), block.span())) {
          int next = Spans.firstEndingAfter(residue, r -> r, token.span().start());
          if (next == residue.size() || !residue.get(next).overlaps(token.span())) {
            body.add(token);
          }
        }
      }
    }
    return new SegmentText(reading, segment, live, headline, Tokens.of(headline), body);
  }

  /** Where residue stands, in order; stretches that overlap are one. */
  private static List<Span> residue(Reading reading) {
    List<Span> stretches = new ArrayList<>();
    for (Span span : reading.all(Residue.class).stream().map(Residue::span).sorted().toList()) {
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).overlaps(span)) {
        stretches.set(last, stretches.get(last).cover(span));
      } else {
        stretches.add(span);
      }
    }
    return stretches;
  }

  public String id() {
    return segment.id();
  }

  private static boolean isLive(Article page) {
    return page.segments().stream()
            .flatMap(each -> each.published().stream())
            .filter(day -> day.kind() == WitnessKind.JSON_LD)
            .limit(2)
            .count()
        == 2;
  }

  /** The first day on which the segment, or else its page, can have been published, if known. */
  public Optional<LocalDate> published() {
    return segment
        .published()
        .map(StatedDay::field)
        .or(reading.article().metadata()::published)
        .flatMap(field -> field.value().earliest());
  }

  /** The instant of publication of the page, if it is stated and the segment has no other day. */
  public Optional<Instant> publishedAt() {
    Metadata page = reading.article().metadata();
    Optional<TimeValue> day = page.published().map(Field::value);
    boolean other =
        segment.published().filter(own -> !day.equals(Optional.of(own.value()))).isPresent();
    return other ? Optional.empty() : page.publishedAt().map(Field::value);
  }

  @Override
  public int compareTo(SegmentText other) {
    return ORDER.compare(this, other);
  }
}
