package org.stemma.syntax;

import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/** How far the phrase of a noun reaches in a list of participants. */
final class NounPhrases {

  private static final Set<String> TAKE_OF = Lexicon.ENGLISH.words("verbs-with-of.txt");

  private final Clause clause;

  NounPhrases(Clause clause) {
    this.clause = clause;
  }

  /** The noun with what stands before it, an "of" phrase and a name in apposition. */
  Span of(int noun) {
    Span span = clause.word(noun).span();
    for (int child : clause.sentence().children(noun)) {
      Word word = clause.word(child);
      boolean before = child < noun && !word.is("punct") && !word.is("prep") && !word.is("relcl");
      boolean of =
          child > noun
              && word.is("prep")
              && clause.form(child).equals("of")
              && !takesOf(noun)
              && clause.child(child, "pobj").isPresent();
      boolean name = word.is("appos") && child == noun + 2 && word.isProperNoun();
      if (before || of || name) {
        span = span.cover(clause.sentence().phrase(child));
      }
    }
    return afterDash(span, noun);
  }

  /** A dash parts a dateline from the report. */
  private Span afterDash(Span span, int noun) {
    Span kept = span;
    for (int i = 0; i < noun; i++) {
      boolean dash =
          clause.form(i).equals("—") || clause.form(i).equals("–") || clause.form(i).equals("--");
      if (dash && kept.contains(clause.word(i).span())) {
        kept = Span.of(clause.word(i + 1).span().start(), kept.end());
      }
    }
    return kept;
  }

  /** "accused the firm of fraud": the "of" belongs to the verb. */
  private boolean takesOf(int noun) {
    return clause.word(noun).is("dobj")
        && clause.head(noun) >= 0
        && TAKE_OF.contains(clause.lemma(clause.head(noun)));
  }
}
