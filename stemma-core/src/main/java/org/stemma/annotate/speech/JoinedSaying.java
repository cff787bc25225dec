package org.stemma.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.Sources;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * A second saying of the one speaker that the parser joined to what was said first: "said the
 * figures were wrong <em>and warned</em> the others", "accepted that the school had slept <em>but
 * denied</em> a delay".
 */
final class JoinedSaying {

  private static final Set<String> TENSES = Set.of("VBD", "VBZ");

  private static final Set<String> ADVERSATIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "adversative");

  private static final Set<String> COPULA = Lexicon.ENGLISH.words("grammar-words.tsv", "copula");

  private final Sources sources;

  JoinedSaying(Sources sources) {
    this.sources = sources;
  }

  /**
   * The verb of the first saying, whose subject speaks by {@code verb} too; empty where who does
   * what was said first can as well be the one.
   */
  Optional<Integer> first(ParsedSentence sentence, int verb) {
    Word second = sentence.words().get(verb);
    int clause = second.is("conj") ? second.head() : -1;
    if (clause < 0 || !sentence.words().get(clause).is("ccomp")) {
      return Optional.empty();
    }
    int first = sentence.words().get(clause).head();
    boolean own = sentence.child(verb, "nsubj", "nsubjpass", "mark", "aux", "auxpass").isPresent();
    boolean fits =
        first >= 0
            && first < clause
            && !own
            && isTense(second, sentence.words().get(first))
            && sentence.child(first, "nsubj").isPresent();
    return fits && isParted(sentence, clause, verb) ? Optional.of(first) : Optional.empty();
  }

  /** "said ... and promised": a form that may be either tense goes with the first verb. */
  private static boolean isTense(Word second, Word first) {
    boolean either = second.tag().equals("VBN") && second.form().endsWith("ed");
    return TENSES.contains(first.tag())
        && (second.tag().equals(first.tag()) || either && first.tag().equals("VBD"));
  }

  private boolean isParted(ParsedSentence sentence, int clause, int verb) {
    boolean but =
        sentence.children(clause).stream()
            .filter(c -> c > clause && c < verb)
            .anyMatch(c -> ADVERSATIVE.contains(sentence.words().get(c).form()));
    boolean perfect =
        sentence.words().get(clause).tag().equals("VBN")
            && sentence.words().get(verb).tag().equals("VBD");
    Optional<Integer> doer = sentence.child(clause, "nsubj", "nsubjpass", "expl");
    return but && perfect || doer.isPresent() && isMute(sentence, clause, doer.get());
  }

  /** Whether who does what was said first can say nothing. */
  private boolean isMute(ParsedSentence sentence, int clause, int doer) {
    return switch (sources.kind(sentence, doer)) {
      case NONE -> true;
      case DOCUMENT -> COPULA.contains(sentence.words().get(clause).lemma());
      case PRONOUN -> sources.isThing(sentence.words().get(doer));
      case NAME, INDEFINITE, UNNAMED_NOUN, COLLECTIVE_NOUN, BODY, ROLE, SHARE -> false;
    };
  }
}
