package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Segment;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The sentences of a segment, quotations and all but its dateline, and where another has the same.
 *
 * @param all in order of the text; none is empty
 * @param places by their words where they stand in {@code all}; -1 where several are alike
 */
record WholeSentences(List<Said> all, Map<List<String>, Integer> places) {

  /**
   * Words that two segments have in a row of whole sentences, if it is a passage: stock sentences
   * that stand alone ("The council meets on Thursday at seven in the town hall.") have fewer. By
   * judgement.
   */
  private static final int PASSAGE = 20;

  /** One sentence: the words as compared and where they stand. */
  record Said(Span span, List<Token> tokens) {

    List<String> forms() {
      return tokens.stream().map(Token::form).toList();
    }

    /** The words that {@code part} covers: of the first of them and behind the last, from 0. */
    Span words(Span part) {
      int from = 0;
      while (from < tokens.size() && tokens.get(from).span().end() <= part.start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().start() < part.end()) {
        to++;
      }
      return Span.of(from, to);
    }
  }

  /** A sentence of one segment and the same in another. */
  record Pair(Said copy, Said source) {}

  static WholeSentences of(Reading reading, Segment segment) {
    List<Said> all = new ArrayList<>();
    Map<List<String>, Integer> places = new HashMap<>();
    int text = segment.dateline().map(Span::end).orElse(segment.span().start());
    for (ParsedSentence sentence : reading.sentencesOver(segment.span())) {
      boolean opens = segment.dateline().filter(d -> sentence.span().overlaps(d)).isPresent();
      int start = Math.min(opens ? text : sentence.span().start(), sentence.span().end());
      Span span = Span.of(start, sentence.span().end());
      Said said = new Said(span, Tokens.of(reading.article().text(), span));
      if (!said.tokens().isEmpty()) {
        places.merge(said.forms(), all.size(), (one, other) -> -1);
        all.add(said);
      }
    }
    return new WholeSentences(List.copyOf(all), Map.copyOf(places));
  }

  /** Sentences that stand in {@code source} too, as part of a passage, in order. */
  List<Pair> from(WholeSentences source) {
    List<Pair> found = new ArrayList<>();
    List<Pair> passage = new ArrayList<>();
    int next = -1;
    for (Said said : all) {
      int at = source.place(said).orElse(-1);
      if (at < 0 || at != next) {
        keep(passage, found);
        passage.clear();
      }
      if (at >= 0) {
        passage.add(new Pair(said, source.all.get(at)));
      }
      next = at < 0 ? -1 : at + 1;
    }
    keep(passage, found);
    return found;
  }

  private static void keep(List<Pair> passage, List<Pair> found) {
    if (passage.stream().mapToInt(pair -> pair.copy().tokens().size()).sum() >= PASSAGE) {
      found.addAll(passage);
    }
  }

  private Optional<Integer> place(Said said) {
    return Optional.ofNullable(places.get(said.forms()));
  }
}
