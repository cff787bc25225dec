package org.stemma.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.stemma.annotate.Annotator;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.text.Span;

/**
 * What the quote annotator of CoreNLP finds, as quotations: words in marks, and the words that name
 * their speaker.
 */
final class CoreNlpQuotes implements Annotator {

  private final StanfordCoreNLP pipeline;

  CoreNlpQuotes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("quote.maxLength", "-1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public List<Annotation> annotate(Reading reading) {
    CoreDocument document = new CoreDocument(reading.article().text());
    pipeline.annotate(document);
    List<Annotation> found = new ArrayList<>();
    for (List<CoreQuote> pieces : sayings(document)) {
      List<Span> content = pieces.stream().map(q -> words(q)).toList();
      found.add(
          new Quotation(
              content.get(0),
              QuotationKind.DIRECT,
              content.get(0),
              speaker(pieces.get(0)),
              Optional.empty(),
              content));
    }
    return found;
  }

  /**
   * The set counts "“...,” she said. “...”" once: quotations that are given to the same word are
   * pieces of one, though the annotator keeps them apart.
   */
  private static Iterable<List<CoreQuote>> sayings(CoreDocument document) {
    Map<String, List<CoreQuote>> sayings = new LinkedHashMap<>();
    for (CoreQuote quote : document.quotes()) {
      String key =
          quote
              .speakerCharOffsets()
              .map(s -> "speaker " + s)
              .orElse("quote " + quote.quoteCharOffsets());
      sayings.computeIfAbsent(key, k -> new ArrayList<>()).add(quote);
    }
    return sayings.values();
  }

  /** Marks included, as the set has them; the score trims them. */
  private static Span words(CoreQuote quote) {
    return Span.of(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
  }

  private static Optional<Speaker> speaker(CoreQuote quote) {
    return quote
        .speakerCharOffsets()
        .map(s -> Span.of(s.first(), s.second()))
        .map(s -> new Speaker(quote.speaker().orElse(""), SpeakerKind.NAMED, Optional.of(s)));
  }
}
