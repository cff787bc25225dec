package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Passage;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * An article read: its sentences and all that they say.
 *
 * @param article the article
 * @param sentences parsed sentences of its kept blocks, in order
 * @param annotations ordered by span
 */
public record Reading(
    Article article, List<ParsedSentence> sentences, List<Annotation> annotations) {

  public Reading {
    sentences = List.copyOf(sentences);
    annotations = annotations.stream().sorted(Comparator.comparing(Annotation::span)).toList();
  }

  /** The annotations of one kind, in order of their spans. */
  public <T extends Annotation> List<T> all(Class<T> kind) {
    return annotations.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The annotations of one kind that lie wholly inside {@code span}. */
  public <T extends Annotation> List<T> within(Class<T> kind, Span span) {
    return all(kind).stream().filter(a -> span.contains(a.span())).toList();
  }

  /** This reading with more annotations. */
  public Reading with(List<? extends Annotation> more) {
    List<Annotation> joined = new ArrayList<>(annotations);
    joined.addAll(more);
    return new Reading(article, sentences, joined);
  }

  /** The sentence that holds the unit at {@code offset}, if any. */
  public Optional<ParsedSentence> sentenceAt(int offset) {
    return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
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
}
