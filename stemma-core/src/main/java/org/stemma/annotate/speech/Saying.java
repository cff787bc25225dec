package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.text.Span;

/**
 * Words in marks that somebody said.
 *
 * @param stretch the words and their marks
 * @param kind direct or partial
 * @param sentence the sentences that hold them and their cue
 * @param firstSentence number of the first sentence of the words
 * @param lastSentence number of the last one
 * @param speaker who; empty if the page does not say
 * @param cue the reporting words; empty for what goes on without any
 * @param clause of partial speech the clause that the words are part of
 * @param opening number of the saying that this one goes on; its own number if it begins one
 */
record Saying(
    QuotedStretch stretch,
    QuotationKind kind,
    Span sentence,
    int firstSentence,
    int lastSentence,
    Optional<Speaker> speaker,
    Optional<Span> cue,
    List<Span> clause,
    int opening) {

  /** The words, with the clause that they are part of. */
  List<Span> content() {
    return clause.isEmpty() ? List.of(stretch.words()) : clause;
  }
}
