package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.extract.wording.GeneratorWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Sentences in which a text generator speaks to whom asked it, or of itself: "As an AI language
 * model, I cannot verify ...", "Here is a rewritten version:". Quoted ones are somebody's report of
 * it.
 */
final class GeneratorTalk {

  private final GeneratorWords words;

  GeneratorTalk(Lexicon lexicon) {
    this.words = new GeneratorWords(lexicon);
  }

  List<Residue> in(Reading reading) {
    List<Span> quoted =
        reading.all(Quotation.class).stream()
            .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
            .map(Quotation::span)
            .toList();
    List<Residue> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      if (words.areTalk(reading.words(sentence.span()))
          && quoted.stream().noneMatch(sentence.span()::overlaps)) {
        found.add(
            new Residue(
                talk(reading, sentence.span()),
                ResidueClass.PROMPT,
                "a generator speaks to whom asked it"));
      }
    }
    return found;
  }

  /** Up to the colon: what stands behind it is the text that was asked for. */
  private static Span talk(Reading reading, Span sentence) {
    int colon = reading.words(sentence).indexOf(':');
    return colon < 0 ? sentence : Span.of(sentence.start(), sentence.start() + colon + 1);
  }
}
