package org.stemma.annotate.speech;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Whether an attribution tells that something was not said. */
final class Unsaid {

  private static final Set<String> CONDITIONS = Lexicon.ENGLISH.words("unsaid-conjunctions.txt");

  private static final Set<String> INVERTED = Lexicon.ENGLISH.words("inverted-conditions.tsv");

  private static final Set<String> LEFT_UNDONE = Lexicon.ENGLISH.words("leaving-undone-verbs.txt");

  private static final Set<String> COMMENTING = Lexicon.ENGLISH.words("commenting-verbs.txt");

  private static final Set<String> NOBODY = Lexicon.ENGLISH.words("nobody-pronouns.txt");

  private static final Set<String> CONJUNCTIONS = Lexicon.ENGLISH.words("condition-words.txt");

  private static final Set<String> PENDING = Lexicon.ENGLISH.words("grammar-words.tsv", "pending");

  private static final Set<String> WISHING = Lexicon.ENGLISH.words("wishing-verbs.txt");

  /** "neither", "nor". */
  private static final Set<String> JOINED_NEGATION =
      Lexicon.ENGLISH.words("grammar-words.tsv", "joined negation");

  /** "no driver", "neither Holt nor Brand". */
  private static final Set<String> NO = Lexicon.ENGLISH.words("grammar-words.tsv", "no one");

  /** Of what is told by these nothing remains if they are denied. */
  private static final Set<Cue.Kind> TOLD =
      EnumSet.of(
          Cue.Kind.SAY,
          Cue.Kind.ASSERT,
          Cue.Kind.CONFIRM,
          Cue.Kind.HINT,
          Cue.Kind.PROMISE,
          Cue.Kind.WARN);

  /** Before the infinitive of a verb. */
  private static final String TO = "to";

  private Unsaid() {}

  static boolean is(ParsedSentence sentence, Attribution attribution) {
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return isConditional(sentence, verb)
        || isLeftOpen(sentence, attribution, verb)
        || isLeftUndone(sentence, verb)
        || isPending(sentence, verb)
        || isNegated(sentence, attribution, verb)
        || isWished(sentence, verb)
        || isNoComment(sentence, attribution, verb)
        || isNobody(sentence, attribution);
  }

  /**
   * "never said that it was safe", "nor did it say when", "no driver said", "neither confirmed nor
   * denied": what somebody did not say is not his word. What is not believed is (an attitude).
   */
  private static boolean isNegated(ParsedSentence sentence, Attribution attribution, int verb) {
    boolean nor = verb > 0 && JOINED_NEGATION.contains(form(sentence, verb - 1));
    boolean denied =
        sentence.child(verb, "neg").isPresent()
            || sentence
                .child(verb, "cc")
                .filter(c -> c < verb && JOINED_NEGATION.contains(form(sentence, c)))
                .isPresent()
            || sentence
                .child(attribution.source().head(), "det", "preconj")
                .filter(d -> NO.contains(form(sentence, d)))
                .isPresent();
    return nor || denied && TOLD.contains(attribution.cue().kind());
  }

  /** "if the union refuses": nobody has said that. */
  private static boolean isConditional(ParsedSentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(c -> isCondition(sentence, c));
  }

  /**
   * "if the union refuses", "should the inquiry find": also by an auxiliary that opens the
   * sentence.
   */
  private static boolean isCondition(ParsedSentence sentence, int child) {
    Word word = sentence.words().get(child);
    return word.is("mark") && CONDITIONS.contains(word.lemma())
        || child == 0 && word.is("aux") && INVERTED.contains(word.form().toLowerCase(Locale.ROOT));
  }

  /**
   * "has not said whether", "neither side has said how many", "declined to say what", "has a week
   * to declare if": a question that nobody answers.
   */
  private static boolean isLeftOpen(ParsedSentence sentence, Attribution attribution, int verb) {
    int last = attribution.cue().last();
    boolean negated =
        attribution.cue().kind() == Cue.Kind.SAY
            && (sentence.child(verb, "neg").isPresent()
                || sentence
                    .child(attribution.source().head(), "det")
                    .filter(d -> NOBODY.contains(form(sentence, d)))
                    .isPresent());
    boolean open =
        (attribution.cue().kind() == Cue.Kind.SAY || last > attribution.cue().word())
            && sentence.child(last, "aux").filter(a -> form(sentence, a).equals(TO)).isPresent();
    return (negated || open)
        && sentence
            .child(open ? last : verb, "ccomp")
            .filter(c -> isQuestion(sentence, c))
            .isPresent();
  }

  /** "whether she will stay", "how many it lost", "if it was so". */
  private static boolean isQuestion(ParsedSentence sentence, int clause) {
    Word first = sentence.words().get(sentence.subtree(clause).get(0));
    return first.tag().startsWith("W")
        || CONJUNCTIONS.contains(first.form().toLowerCase(Locale.ROOT));
  }

  /** "declined to comment on the claim", "refused to be drawn": who says no word says nothing. */
  private static boolean isNoComment(ParsedSentence sentence, Attribution attribution, int verb) {
    int last = attribution.cue().last();
    Optional<Integer> left =
        last > attribution.cue().word() ? Optional.of(last) : sentence.child(verb, "xcomp");
    return attribution.cue().kind() == Cue.Kind.REJECT
        && left.map(sentence.words()::get)
            .filter(w -> COMMENTING.contains(w.lemma()) && w.tag().startsWith("VB"))
            .isPresent();
  }

  /** "failing to report a defect", "forgot to mention the leak". */
  private static boolean isLeftUndone(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    return word.is("xcomp")
        && word.head() >= 0
        && LEFT_UNDONE.contains(sentence.words().get(word.head()).lemma());
  }

  /** "asked dealers to report it", "told them to write it down": another wants it to be said. */
  private static boolean isWished(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean infinitive =
        word.tag().equals("VB") && (word.is("xcomp") || word.is("ccomp")) && word.head() >= 0;
    if (!infinitive
        || sentence.child(verb, "aux").filter(a -> form(sentence, a).equals(TO)).isEmpty()) {
      return false;
    }
    boolean another =
        sentence.child(verb, "nsubj").isPresent()
            || sentence.child(word.head(), "dobj").filter(o -> o < verb).isPresent();
    return another && WISHING.contains(sentence.words().get(word.head()).lemma());
  }

  /** "has yet to confirm that". */
  private static boolean isPending(ParsedSentence sentence, int verb) {
    return sentence.words().get(verb).is("xcomp")
        && verb > 1
        && sentence.child(verb, "aux").filter(aux -> aux == verb - 1).isPresent()
        && PENDING.contains(form(sentence, verb - 2));
  }

  /** "Nobody there would say how long", "no one said": who says nothing is no speaker. */
  private static boolean isNobody(ParsedSentence sentence, Attribution attribution) {
    int head = attribution.source().head();
    String word = form(sentence, head);
    return NOBODY.contains(word)
        || head > 0 && NOBODY.contains(form(sentence, head - 1) + ' ' + word);
  }

  private static String form(ParsedSentence sentence, int word) {
    return sentence.words().get(word).form().toLowerCase(Locale.ROOT);
  }
}
