package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells a guess ("the strike could spread") from the other senses of "can", "could", "may" and
 * "might": the month, ability, purpose, permission, a question.
 */
final class ModalSense {

  private static final Set<String> MODALS = Lexicon.ENGLISH.words("grammar-words.tsv", "possible");

  /** Modal verbs of the past that tell of an ability. */
  private static final Set<String> ABLE = Lexicon.ENGLISH.words("hedge-words.tsv", "ability");

  /** "no" in "no longer". */
  private static final Set<String> NO = Lexicon.ENGLISH.words("hedge-words.tsv", "denying adverb");

  /** "Nor could they", "neither could be reached". */
  private static final Set<String> DENIED =
      Lexicon.ENGLISH.words("grammar-words.tsv", "joined negation");

  /** With these "could" tells what somebody was able to do. */
  private static final Set<String> ABILITY = Lexicon.ENGLISH.words("ability-verbs.txt");

  private static final Set<String> ABLY = Lexicon.ENGLISH.words("ability-adverbs.txt");

  private static final Set<String> PURPOSE = Lexicon.ENGLISH.words("purpose-conjunctions.txt");

  private static final Set<String> TOTALITY = Lexicon.ENGLISH.words("totality-words.txt");

  /**
   * Words from "all" to the modal of its clause: "everything that their crew could". No public set
   * marks hedges, so none can sweep it; by judgement.
   */
  private static final int TOTALITY_REACH = 3;

  /**
   * Words from "before" to the modal of its clause where no parse tells: a subject of three words.
   * No public set marks hedges, so none can sweep it; by judgement.
   */
  private static final int SUBJECT_REACH = 4;

  private ModalSense() {}

  static boolean isModal(Word word) {
    return MODALS.contains(word.lower());
  }

  /** Whether the modal verb at {@code modal} tells that something is possible, and no more. */
  static boolean isPossibility(ParsedSentence sentence, int modal) {
    return isVerb(sentence.words().get(modal))
        && !isAsked(sentence, modal)
        && !isPurpose(sentence, modal)
        && !isAllThere(sentence, modal)
        && !isAbility(sentence, modal)
        && !Permission.isGiven(sentence, modal);
  }

  /** "may open", not "in May". */
  private static boolean isVerb(Word modal) {
    return modal.tag().isEmpty()
        ? !Character.isUpperCase(modal.form().charAt(0))
        : modal.tag().equals("MD");
  }

  /** "Could it be rebuilt?": a question states nothing. */
  private static boolean isAsked(ParsedSentence sentence, int modal) {
    return sentence.words().stream()
        .skip(modal)
        .map(Word::form)
        .filter(form -> form.equals("?") || form.equals(".") || form.equals("!"))
        .findFirst()
        .filter(end -> end.equals("?"))
        .isPresent();
  }

  /** "so that boats could pass", "before anyone could stop him". */
  private static boolean isPurpose(ParsedSentence sentence, int modal) {
    if (Permission.isMay(sentence.words().get(modal))) {
      return false;
    }
    return IntStream.range(1, modal)
        .filter(i -> PURPOSE.contains(sentence.words().get(i).lower()))
        .anyMatch(
            i -> sentence.isParsed() ? opens(sentence, i, modal) : isNear(sentence, i, modal));
  }

  /** Whether the word at {@code joint} begins the clause of the modal: not "so far", no aside. */
  private static boolean opens(ParsedSentence sentence, int joint, int modal) {
    Word word = sentence.words().get(joint);
    int verb = sentence.words().get(modal).head();
    // A parser may take "before anyone" for a phrase, and then the verb has no subject.
    boolean phrase =
        word.is("prep")
            && verb >= 0
            && sentence.child(verb, "nsubj", "nsubjpass").isEmpty()
            && sentence.subtree(joint).contains(modal - 1);
    return word.is("mark") && word.head() == verb || phrase;
  }

  private static boolean isNear(ParsedSentence sentence, int joint, int modal) {
    return modal - joint <= SUBJECT_REACH
        && sentence.words().subList(joint, modal).stream().allMatch(Word::isWordy);
  }

  /** "Did all that could be done", "as fast as it could be": how far somebody could go. */
  private static boolean isAllThere(ParsedSentence sentence, int modal) {
    int from = Math.max(0, modal - TOTALITY_REACH);
    return sentence.words().subList(from, modal).stream()
        .anyMatch(w -> TOTALITY.contains(w.lower()));
  }

  /** "could not open", "could hear", "could finally rest"; nothing behind it but a stop. */
  private static boolean isAbility(ParsedSentence sentence, int modal) {
    List<Word> words = sentence.words();
    int next = modal + 1;
    String before = modal > 0 ? words.get(modal - 1).lower() : "";
    boolean ably = ABLY.contains(before);
    if (DENIED.contains(before) && ABLE.contains(words.get(modal).lower())) {
      return true;
    }
    while (next < words.size()
        && (words.get(next).tag().startsWith("RB") || NO.contains(words.get(next).lower()))) {
      ably |= HedgeTests.isNegation(words.get(next)) || ABLY.contains(words.get(next).lower());
      next++;
    }
    if (next >= words.size() || !words.get(next).isWordy()) {
      return true;
    }
    ably |= HedgeTests.isNegation(words.get(next));
    return ABLE.contains(words.get(modal).lower())
        && (ably || ABILITY.contains(words.get(next).lemma()));
  }
}
