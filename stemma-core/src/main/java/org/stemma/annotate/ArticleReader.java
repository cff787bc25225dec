package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.syntax.Parser;
import org.stemma.syntax.SentenceSplitter;
import org.stemma.text.Span;

/**
 * Reads an article: sentences, their words, then every {@link Annotator} in a fixed order, each
 * seeing what those before it found: names, times, figures, speech, hedges, sources, residue,
 * events. Thread-safe if the parser is.
 */
public final class ArticleReader {

  private final SentenceSplitter splitter = SentenceSplitter.ENGLISH;
  private final Parser parser;
  private final List<Annotator> annotators;

  /**
   * @param parser finds the words of sentences
   * @param annotators in the order in which they are to run
   */
  public ArticleReader(Parser parser, List<Annotator> annotators) {
    this.parser = parser;
    this.annotators = List.copyOf(annotators);
  }

  /** The article with all that its kept blocks say. */
  public Reading read(Article article) {
    List<Span> sentences = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.isKept()) {
        Span words = ItemWords.of(article.text(), block.span());
        sentences.addAll(splitter.sentences(article.text(), words));
      }
    }
    Reading reading = new Reading(article, DatelineParse.of(article, sentences, parser), List.of());
    for (Annotator annotator : annotators) {
      reading = reading.with(annotator.annotate(reading));
    }
    return reading;
  }
}
