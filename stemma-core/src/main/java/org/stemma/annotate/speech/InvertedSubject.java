package org.stemma.annotate.speech;

import java.util.Optional;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** The subject behind a verb that follows what is said, which a parser took for its object. */
final class InvertedSubject {

  private InvertedSubject() {}

  static Optional<Integer> of(ParsedSentence sentence, int verb) {
    return inverted(sentence, verb).or(() -> misjoined(sentence, verb));
  }

  /** "The beaches may close, warned Ann Orr": a parser takes her for the one who was warned. */
  private static Optional<Integer> inverted(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean behindClause =
        verb > 1
            && sentence.words().get(verb - 1).form().equals(",")
            // "its head, Ann Orr, told Bo Lind"
            && !sentence.words().get(verb - 2).isEntity("PERSON")
            && (word.tag().equals("VBD") || word.tag().equals("VBZ"))
            && sentence.child(verb, "ccomp").filter(clause -> clause < verb).isPresent();
    return behindClause
        ? sentence.child(verb, "dobj").filter(object -> object > verb && isKnown(sentence, object))
        : Optional.empty();
  }

  /**
   * "A tug met the tanker, said its owner": the noun right behind a verb that a parser joined to
   * what is said, and the noun to that too.
   */
  private static Optional<Integer> misjoined(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean behindComma =
        verb > 1
            && word.is("conj")
            && sentence.words().get(verb - 1).form().equals(",")
            && (word.tag().equals("VBD") || word.tag().equals("VBZ"));
    return behindComma
        ? sentence.children(word.head()).stream()
            .filter(c -> c > verb && sentence.words().get(c).is("dobj"))
            .filter(c -> sentence.subtree(c).get(0) == verb + 1)
            .findFirst()
        : Optional.empty();
  }

  /** A person's name, or a noun that is told apart: not "told reporters", "told Radio North". */
  private static boolean isKnown(ParsedSentence sentence, int noun) {
    return sentence.words().get(noun).isEntity("PERSON")
        || sentence.child(noun, "appos", "det", "poss").isPresent();
  }
}
