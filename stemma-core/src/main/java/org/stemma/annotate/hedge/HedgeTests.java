package org.stemma.annotate.hedge;

import java.util.EnumSet;
import java.util.Set;
import org.stemma.annotation.HedgeClass;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells a cue from the same words in another sense, in this order: a guess from ability and
 * permission ({@link ModalSense}); a condition from a question and a rule ({@link ConditionSense});
 * a doubt from one that is over; a cue from a piece of another phrase ({@link CueFrame}); a leak
 * from a spill ({@link LeakSense}).
 */
final class HedgeTests {

  /** Before a cue these say that the doubt is over ("previously undisclosed"). */
  private static final Set<String> OVER = Lexicon.ENGLISH.words("past-adverbs.txt");

  private static final Set<String> NEGATION =
      Lexicon.ENGLISH.words("grammar-words.tsv", "negation");

  /** Adjectives and adverbs of a guess; nouns are other words. */
  private static final Set<String> LIKELIHOOD =
      Lexicon.ENGLISH.words("hedge-words.tsv", "likelihood");

  /** Classes told by a modal verb, if nothing else tells them ("could not be verified" does). */
  private static final Set<HedgeClass> GUESSES =
      EnumSet.of(HedgeClass.HYPOTHETICAL, HedgeClass.MODAL, HedgeClass.SPECULATION);

  private HedgeTests() {}

  /** Whether {@code cue} hedges its sentence. */
  static boolean holds(ParsedSentence sentence, HedgeCue cue) {
    Word first = sentence.words().get(cue.first());
    boolean single = cue.first() == cue.last();
    if (ModalSense.isModal(first) && GUESSES.contains(cue.kind())) {
      return (single || cue.strong()) && ModalSense.isPossibility(sentence, cue.first());
    }
    if (single && LIKELIHOOD.contains(first.lower())) {
      return !first.tag().startsWith("NN");
    }
    boolean condition = cue.kind() == HedgeClass.HYPOTHETICAL;
    if (condition && !ConditionSense.holds(sentence, cue)) {
      return false;
    }
    return (cue.strong() || condition && ConditionSense.isIf(first))
        && !isOver(sentence, cue)
        && CueFrame.isBuilt(sentence, cue)
        && !isVerbTakenAsNoun(cue, first)
        && !isRefused(sentence, cue)
        && !(cue.kind() == HedgeClass.LEAK && single && LeakSense.isSpill(sentence, cue.first()));
  }

  /** "previously undisclosed": the doubt is over. */
  private static boolean isOver(ParsedSentence sentence, HedgeCue cue) {
    return cue.first() > 0 && OVER.contains(sentence.words().get(cue.first() - 1).lower());
  }

  /** "is not accused of a crime", "would not speculate", "it is wrong to speculate". */
  private static boolean isRefused(ParsedSentence sentence, HedgeCue cue) {
    Word before = cue.first() > 0 ? sentence.words().get(cue.first() - 1) : null;
    boolean verb = sentence.words().get(cue.first()).isVerb();
    if (before == null || !verb) {
      return false;
    }
    return switch (cue.kind()) {
      case ALLEGATION -> isNegation(before) || sentence.child(cue.first(), "neg").isPresent();
      case SPECULATION ->
          cue.first() == cue.last() && (isNegation(before) || before.tag().equals("TO"));
      default -> false;
    };
  }

  static boolean isNegation(Word word) {
    return NEGATION.contains(word.lower());
  }

  /** "leaks" of a pipe, "claims" as a verb: the class asks for the other part of speech. */
  private static boolean isVerbTakenAsNoun(HedgeCue cue, Word first) {
    return cue.kind() == HedgeClass.LEAK
        && cue.first() == cue.last()
        && first.tag().equals("NN")
        && first.is("compound");
  }
}
