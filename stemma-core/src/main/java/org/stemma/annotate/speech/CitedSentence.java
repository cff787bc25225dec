package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/** A sentence for all of which a phrase names the source: "according to the pilot, ...". */
final class CitedSentence {

  /** Prepositions that name a source for all the rest of the sentence. */
  private static final Set<String> WHOLE_SENTENCE =
      Lexicon.ENGLISH.words("whole-sentence-cues.txt");

  /**
   * Units that a piece has at least: less is a comma, a stop or what a parser left over. A fact of
   * the language, no threshold.
   */
  private static final int SHORTEST = 4;

  private final SpeechPage page;
  private final String text;

  CitedSentence(SpeechPage page) {
    this.page = page;
    this.text = page.text();
  }

  /** "according to X": everything else in the sentence. */
  List<Span> of(ParsedSentence sentence, Attribution attribution) {
    if (!WHOLE_SENTENCE.contains(attribution.cue().lemma())) {
      return List.of();
    }
    boolean name = sentence.words().get(attribution.source().head()).isProperNoun();
    Span said = attribution.cue().span().cover(attribution.source().span());
    Span frame = withAside(sentence, attribution, name ? said : apposed(said));
    List<Span> pieces = new ArrayList<>();
    pieces.add(Span.of(sentence.span().start(), frame.start()));
    int stop = text.startsWith(".", sentence.span().end() - 1) ? 1 : 0;
    int end = sentence.span().end() - stop;
    pieces.add(Span.of(Math.min(frame.end(), end), end));
    pieces.removeIf(p -> p.trim(text).length() < SHORTEST);
    Collections.sort(pieces);
    return pieces;
  }

  /** "according to Ruiz, who runs the port": what tells more of the source is no part of it. */
  private Span withAside(ParsedSentence sentence, Attribution attribution, Span frame) {
    return sentence
        .child(attribution.source().head(), "relcl")
        .map(sentence::phrase)
        .filter(clause -> clause.start() >= frame.end())
        .filter(clause -> text.substring(frame.end(), clause.start()).strip().equals(","))
        .map(frame::cover)
        .orElse(frame);
  }

  /** "According to the coroner, Ada Holm, he slept": the name is part of who speaks. */
  private Span apposed(Span frame) {
    return page.nameFrom(frame.end() + 2)
        .filter(n -> text.startsWith(", ", frame.end()) && text.startsWith(",", n.end()))
        .map(frame::cover)
        .orElse(frame);
  }
}
