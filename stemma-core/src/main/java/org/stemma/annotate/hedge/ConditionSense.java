package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells what holds only if something else does ("if Kyiv refuses") from an indirect question, a
 * comparison, a rule for everybody and a habit of the past.
 */
final class ConditionSense {

  private static final String FILE = "hedge-words.tsv";

  private static final Set<String> IF = Lexicon.ENGLISH.words(FILE, "condition");

  /** "as" in "as long as". */
  private static final Set<String> AS = Lexicon.ENGLISH.words(FILE, "comparison");

  /** "Barring a late deal", unlike "an order barring any contact". */
  private static final Set<String> EXCEPTING = Lexicon.ENGLISH.words(FILE, "excepting");

  /** Before the comparison these make it a measure: "three times as long as". */
  private static final Set<String> MEASURES =
      Stream.of("double", "half", "times")
          .flatMap(part -> Lexicon.ENGLISH.words("figures/small-words.tsv", part).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ASKING = Lexicon.ENGLISH.words("asking-verbs.txt");

  private static final Set<String> ALLOWED = Lexicon.ENGLISH.words(FILE, "allowed");

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");

  /** Pronouns that take up persons named before. */
  private static final Set<String> THEY = Lexicon.ENGLISH.words(FILE, "persons");

  private static final Set<String> ANYBODY = Lexicon.ENGLISH.words("any-person-words.txt");

  /** Tags of verbs that are not of the past. */
  private static final Set<String> TIMELESS = Set.of("MD", "VB", "VBP", "VBZ");

  private ConditionSense() {}

  static boolean isIf(Word word) {
    return IF.contains(word.lower());
  }

  static boolean holds(ParsedSentence sentence, HedgeCue cue) {
    int last = cue.last();
    if (isIf(sentence.words().get(cue.first()))) {
      return isCondition(sentence, cue.first()) && !isRule(sentence, cue.first());
    }
    Word first = sentence.words().get(cue.first());
    if (EXCEPTING.contains(first.lower())) {
      return first.is("prep") || cue.first() == 0;
    }
    return !AS.contains(sentence.words().get(last).lower()) || !isComparison(sentence, cue);
  }

  /** A condition hangs on a verb as an adverbial clause; an indirect question is its object. */
  private static boolean isCondition(ParsedSentence sentence, int index) {
    List<Word> words = sentence.words();
    Word word = words.get(index);
    if (index > 0 && AS.contains(words.get(index - 1).lower())) {
      return false;
    }
    if (word.head() < 0) {
      boolean asked =
          index > 0 && ASKING.stream().anyMatch(a -> words.get(index - 1).lower().startsWith(a));
      return !asked;
    }
    return word.is("mark") && !words.get(word.head()).is("ccomp");
  }

  /** "three times as long as the bridge", "twice as long as". */
  private static boolean isComparison(ParsedSentence sentence, HedgeCue cue) {
    Word as = sentence.words().get(cue.last());
    boolean clause = as.head() < 0 || as.is("mark");
    return !clause || cue.first() > 0 && isMeasure(sentence.words().get(cue.first() - 1));
  }

  private static boolean isMeasure(Word word) {
    return word.tag().equals("CD") || word.tag().equals("PDT") || MEASURES.contains(word.lower());
  }

  /** "anyone can object if they own land", "call the helpline if you saw the dog". */
  private static boolean isRule(ParsedSentence sentence, int index) {
    return mainVerb(sentence, index)
        .filter(
            v -> isOrder(sentence, v) || isForAll(sentence, v, sentence.words().get(index).head()))
        .isPresent();
  }

  /** The verb whose clause holds on the condition that the word at {@code index} opens. */
  private static Optional<Integer> mainVerb(ParsedSentence sentence, int index) {
    int clause = sentence.words().get(index).head();
    if (clause < 0 || sentence.words().get(clause).head() < 0) {
      return Optional.empty();
    }
    return Optional.of(sentence.words().get(clause).head());
  }

  private static boolean isOrder(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    return word.tag().equals("VB")
        && word.is("root")
        && sentence.child(verb, "nsubj", "nsubjpass", "aux", "expl").isEmpty();
  }

  /** Of anybody, or of those persons whom the condition itself concerns. */
  private static boolean isForAll(ParsedSentence sentence, int verb, int condition) {
    boolean allowed =
        sentence
            .child(verb, "aux")
            .map(sentence.words()::get)
            .filter(w -> ALLOWED.contains(w.lower()))
            .isPresent();
    return allowed
        && subject(sentence, verb)
            .filter(
                who ->
                    ANYBODY.contains(who.lower())
                        || isOfPersons(who)
                            && subject(sentence, condition)
                                .filter(
                                    w -> THEY.contains(w.lower()) || w.lemma().equals(who.lemma()))
                                .isPresent())
            .isPresent();
  }

  private static Optional<Word> subject(ParsedSentence sentence, int verb) {
    return sentence.child(verb, "nsubj", "nsubjpass").map(sentence.words()::get);
  }

  private static boolean isOfPersons(Word word) {
    return THEY.contains(word.lower())
        || word.tag().equals("NNS") && PERSONS.contains(word.lemma());
  }

  /** "If the tide was low, carts crossed": all is told of the past, so it happened at times. */
  static boolean isHabit(ParsedSentence sentence, HedgeCue cue) {
    List<Word> words = sentence.words();
    int clause = words.get(cue.first()).head();
    return isIf(words.get(cue.first()))
        && clause >= 0
        && words.get(clause).tag().equals("VBD")
        && words.stream().noneMatch(w -> TIMELESS.contains(w.tag()));
  }
}
