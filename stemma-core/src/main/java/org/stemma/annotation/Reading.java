package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.text.SpanIndex;
import org.stemma.text.Spans;

/** An article read: its sentences and all that they say. Immutable; equal if all parts are. */
public final class Reading {

  private final Article article;
  private final List<ParsedSentence> sentences;
  private final List<Annotation> annotations;
  private final Map<Class<?>, List<Annotation>> kinds;
  private final SpanIndex<Quotation> quotations;

  /**
   * A reading.
   *
   * @param article the article
   * @param sentences parsed sentences of its kept blocks, in order, not overlapping
   * @param annotations in any order
   */
  public Reading(
      Article article, List<ParsedSentence> sentences, List<? extends Annotation> annotations) {
    this.article = Objects.requireNonNull(article, "article");
    this.sentences = List.copyOf(sentences);
    this.annotations =
        annotations.stream()
            .sorted(Comparator.comparing(Annotation::span))
            .<Annotation>map(a -> a)
            .toList();
    this.kinds =
        this.annotations.stream()
            .collect(Collectors.groupingBy(Annotation::getClass, Collectors.toUnmodifiableList()));
    this.quotations = new SpanIndex<>(all(Quotation.class), Reading::extent);
  }

  /** From the first to the last of its parts: words, cue, speaker, what they hold. */
  private static Span extent(Quotation quotation) {
    Stream<Span> parts =
        Stream.of(
                quotation.content().stream(),
                quotation.cue().stream(),
                quotation.speaker().flatMap(Speaker::span).stream())
            .flatMap(part -> part);
    return parts.reduce(quotation.span(), Span::cover);
  }

  /**
   * The quotations that may have a part (words, cue, speaker) that shares a unit with {@code span},
   * in order of their spans; others between whose parts it stands are among them.
   */
  public List<Quotation> quotationsAround(Span span) {
    return quotations.overlapping(span);
  }

  public Article article() {
    return article;
  }

  /** Parsed sentences of the article's kept blocks, in order. */
  public List<ParsedSentence> sentences() {
    return sentences;
  }

  /** All annotations, ordered by span. */
  public List<Annotation> annotations() {
    return annotations;
  }

  /** The annotations of one kind, in order of their spans. */
  @SuppressWarnings("unchecked") // every list of the map holds only what its key names
  public <T extends Annotation> List<T> all(Class<T> kind) {
    return (List<T>) kinds.getOrDefault(kind, List.of());
  }

  /** The annotations of one kind that lie wholly inside {@code span}. */
  public <T extends Annotation> List<T> within(Class<T> kind, Span span) {
    List<T> all = all(kind);
    List<T> inside = new ArrayList<>();
    for (int i = firstFrom(all, span.start()); i < all.size(); i++) {
      T annotation = all.get(i);
      if (annotation.span().start() > span.end()) {
        break;
      }
      if (span.contains(annotation.span())) {
        inside.add(annotation);
      }
    }
    return List.copyOf(inside);
  }

  /** The annotations of one kind that start before {@code offset}, in order of their spans. */
  public <T extends Annotation> List<T> before(Class<T> kind, int offset) {
    List<T> all = all(kind);
    return all.subList(0, firstFrom(all, offset));
  }

  /** The sentences that share a unit with {@code span}, in order. */
  public List<ParsedSentence> sentencesOver(Span span) {
    int from = Spans.firstEndingAfter(sentences, ParsedSentence::span, span.start());
    int end = from;
    while (end < sentences.size() && sentences.get(end).span().start() < span.end()) {
      end++;
    }
    return sentences.subList(from, end);
  }

  /** Index of the first annotation that starts at {@code offset} or later. */
  private static int firstFrom(List<? extends Annotation> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** This reading with more annotations. */
  public Reading with(List<? extends Annotation> more) {
    List<Annotation> joined = new ArrayList<>(annotations);
    joined.addAll(more);
    return new Reading(article, sentences, joined);
  }

  /** The sentence that holds the unit at {@code offset}, if any. */
  public Optional<ParsedSentence> sentenceAt(int offset) {
    return Spans.at(sentences, ParsedSentence::span, offset);
  }

  /**
   * Whether the block in which {@code words} begin is of the report itself: no title, no caption.
   */
  public boolean isBody(Span words) {
    return article.blockAt(words.start()).filter(Block::isBody).isPresent();
  }

  /** The parsed sentences of the report itself, in order: no titles, no captions. */
  public List<ParsedSentence> body() {
    return sentences.stream().filter(s -> s.isParsed() && isBody(s.span())).toList();
  }

  /** The name of the page. */
  public String page() {
    return article.name();
  }

  public Passage passage(Span span) {
    return article.passage(span);
  }

  public String words(Span span) {
    return article.words(span);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Reading that
            && article.equals(that.article)
            && sentences.equals(that.sentences)
            && annotations.equals(that.annotations));
  }

  @Override
  public int hashCode() {
    return article.name().hashCode();
  }

  @Override
  public String toString() {
    return "Reading[" + article.name() + ", " + annotations.size() + " annotations]";
  }
}
