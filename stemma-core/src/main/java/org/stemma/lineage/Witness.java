package org.stemma.lineage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.Passage;
import org.stemma.extract.wording.Dateline;
import org.stemma.similarity.Sentence;
import org.stemma.similarity.Token;
import org.stemma.story.SegmentText;
import org.stemma.story.WordExpectation;
import org.stemma.text.Span;

/**
 * A segment as a possible copy or source: what it says outside quotation marks.
 *
 * <p>Who quotes the same speaker need not have copied anybody, so quoted words are cut out; a mark
 * that no other text has stands in their place, so that no run of words reaches across.
 *
 * @param text the segment
 * @param prose its tokens outside quotation marks, dateline left out
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

  private static final String OPENING = "“„«\"";
  private static final String CLOSING = "”“»\"";

  static Witness of(SegmentText text) {
    String words = text.reading().article().text();
    List<Span> quoted = quoted(words, text.segment().span());
    Optional<Span> dateline = text.segment().dateline();
    List<Token> prose = new ArrayList<>();
    for (Token token : text.body()) {
      boolean away = dateline.filter(d -> d.contains(token.span())).isPresent();
      Optional<Span> quote = quoted.stream().filter(q -> q.contains(token.span())).findFirst();
      if (quote.isPresent()) {
        String gap = gap(text, quote.get());
        if (prose.isEmpty() || !prose.get(prose.size() - 1).form().equals(gap)) {
          prose.add(new Token(gap, quote.get()));
        }
      } else if (!away) {
        prose.add(token);
      }
    }
    List<Double> weights = prose.stream().map(Witness::weight).toList();
    return new Witness(
        text, List.copyOf(prose), weights, Sentence.of(words, prose, weights), wire(text));
  }

  private static String gap(SegmentText text, Span quote) {
    return text.id() + "@" + quote.start();
  }

  /** Whether {@code token} stands in the place of quoted words. */
  boolean isGap(Token token) {
    return token.form().equals(gap(text, token.span()));
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

  /** Words between quotation marks of one line; a mark without its partner quotes nothing. */
  private static List<Span> quoted(String text, Span within) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    int kind = -1;
    for (int at = within.start(); at < within.end(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        open = -1;
      } else if (open >= 0 && c == CLOSING.charAt(kind)) {
        found.add(Span.of(open, at + 1));
        open = -1;
      } else if (open < 0 && OPENING.indexOf(c) >= 0) {
        open = at;
        kind = OPENING.indexOf(c);
      }
    }
    return found;
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
  Witness without(Set<Integer> stock) {
    return new Witness(
        text,
        prose,
        weights,
        sentences.stream().filter(s -> !stock.contains(s.code())).toList(),
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
