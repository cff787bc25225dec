package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * model, I cannot verify ...", "Here is a rewritten version:", "Certainly! Below is the text in
 * other words." Quoted ones are somebody's report of it.
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
    Optional<Span> assent = Optional.empty();
    for (ParsedSentence sentence : reading.sentences()) {
      String said = reading.words(sentence.span());
      boolean offer = assent.isPresent() && words.areOffer(said);
      if ((offer || words.areTalk(said)) && quoted.stream().noneMatch(sentence.span()::overlaps)) {
        Span talk = talk(reading, sentence.span());
        found.add(
            new Residue(
                offer ? talk.cover(assent.get()) : talk,
                ResidueClass.PROMPT,
                "a generator speaks to whom asked it"));
      }
      assent = words.areAssent(said) ? Optional.of(sentence.span()) : Optional.empty();
    }
    return found;
  }

  /** Up to the colon: what stands behind it is the text that was asked for. */
  private static Span talk(Reading reading, Span sentence) {
    int colon = reading.words(sentence).indexOf(':');
    return colon < 0 ? sentence : Span.of(sentence.start(), sentence.start() + colon + 1);
  }
}
