package org.stemma.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.extract.wording.Dateline;
import org.stemma.similarity.Sentence;
import org.stemma.similarity.Token;
import org.stemma.story.Prose;
import org.stemma.story.SegmentText;
import org.stemma.story.WordExpectation;
import org.stemma.text.Span;

/**
 * A segment as a possible copy or source: what it says outside quotation marks.
 *
 * @param text the segment
 * @param prose its tokens outside quotation marks ({@link Prose})
 * @param weights how much each of these tokens tells, above 0: stock phrases are made of common
 *     words, so they weigh little
 * @param sentences the same, cut at stops and lines
 * @param wire the credit in its dateline: "ABC", "ABC/Courier"
 */
record Witness(
    SegmentText text,
    List<Token> prose,
    List<Double> weights,
    List<Sentence> sentences,
    Optional<String> wire) {

  /** No word weighs more: a rare name is the story's, not the writer's. */
  private static final double HEAVIEST = 3;

  static Witness of(SegmentText text) {
    String words = text.reading().article().text();
    List<Token> prose = Prose.of(text);
    List<Double> weights = prose.stream().map(Witness::weight).toList();
    return new Witness(text, prose, weights, Sentence.of(words, prose, weights), wire(text));
  }

  /** Whether {@code token} stands in the place of quoted words. */
  boolean isGap(Token token) {
    return Prose.isGap(text, token);
  }

  private static Optional<String> wire(SegmentText text) {
    Article article = text.reading().article();
    return text.segment()
        .dateline()
        .flatMap(span -> article.blockAt(span.start()))
        .flatMap(block -> Dateline.of(article.text(), block.span()))
        .flatMap(Dateline::agency);
  }

  private static double weight(Token token) {
    return Math.min(HEAVIEST, -Math.log(WordExpectation.ENGLISH.of(token.form())));
  }

  String id() {
    return text.id();
  }

  String page() {
    return text.reading().page();
  }

  double weight() {
    return sentences.stream().mapToDouble(Sentence::weight).sum();
  }

  /** Without {@code stock} sentences. */
  Witness without(StockSentences stock) {
    return new Witness(
        text,
        prose,
        weights,
        sentences.stream().filter(s -> !stock.holds(s.code())).toList(),
        wire);
  }

  /** What a succession of sentences weighs beside their words. */
  static final double ORDER = 3;

  /** The weight of its words and of the order of its sentences. */
  double whole() {
    return weight() + ORDER * Math.max(0, sentences.size() - 1);
  }

  /** Whether this was surely published before {@code other}, by the times that both state. */
  boolean isBefore(Witness other) {
    Optional<Instant> at = text.publishedAt();
    Optional<Instant> otherAt = other.text.publishedAt();
    if (at.isPresent() && otherAt.isPresent()) {
      return at.get().isBefore(otherAt.get());
    }
    return published().isPresent()
        && other.published().isPresent()
        && published().get().isBefore(other.published().get());
  }

  Optional<LocalDate> published() {
    return text.published();
  }

  Optional<String> publisher() {
    return text.reading().article().metadata().publisher().map(Field::value);
  }

  /** Whether it is filed under a dateline with a credit: "LIMA, May 3 (ABC) —". */
  boolean isWire() {
    return wire.isPresent();
  }

  /** The words of a sentence. */
  Passage passage(int sentence) {
    Sentence said = sentences.get(sentence);
    return passage(said.first(), said.size());
  }

  /** The words of one sentence or of two. */
  Passage passage(Facts.Told told) {
    Sentence last = sentences.get(told.last());
    int first = sentences.get(told.first()).first();
    return passage(first, last.first() + last.size() - first);
  }

  /** The words of {@code length} tokens from {@code first} on; of several blocks the longest. */
  Passage passage(int first, int length) {
    Span whole = prose.get(first).span().cover(prose.get(first + length - 1).span());
    Span best = Span.of(whole.start(), whole.start());
    for (Block block : text.reading().article().blocks()) {
      if (block.span().overlap(whole) > best.length()) {
        best =
            Span.of(
                Math.max(whole.start(), block.span().start()),
                Math.min(whole.end(), block.span().end()));
      }
    }
    return text.reading().passage(best);
  }
}
