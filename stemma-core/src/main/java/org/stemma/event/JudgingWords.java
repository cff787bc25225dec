package org.stemma.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Words by which what is said takes a stand: of judgement, duty, refusal or request. */
final class JudgingWords {

  /** Verbs of finding out. */
  private static final Set<String> LEARNING = Lexicon.ENGLISH.words("stance-words.tsv", "learn");

  private static final Set<String> WANTING = Lexicon.ENGLISH.words("stance-words.tsv", "want");

  /** Words from "ask" to the "to" of what is asked, whom is asked between them; not swept. */
  private static final int ASKED = 6;

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private static final Set<String> UNTIL = Set.of("before", "until", "till");

  private static final Set<String> OPEN = Set.of("may", "might", "could");

  private static final Set<String> SPEAKERS = Set.of("i", "we", "you");

  private final Set<String> words = new HashSet<>();

  JudgingWords(Lexicon lexicon) {
    lexicon.rows("attitudes.tsv").forEach(row -> words.add(row.get(0) + "/" + row.get(1)));
  }

  /** Whether the words of {@code sentence} inside {@code content} take a stand. */
  boolean judges(ParsedSentence sentence, Span content) {
    List<Word> all = sentence.words();
    for (int i : sentence.indexesIn(content)) {
      Word word = all.get(i);
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      boolean past = word.tag().equals("VBD") || word.tag().equals("VBN");
      boolean judging =
          word.tag().equals("MD")
              ? words.contains(lemma + "/modal") && !isCondition(sentence, i)
                  || isRefusal(sentence, i)
              : word.isVerb()
                  ? words.contains(lemma + "/verb")
                          && !past
                          && !wantsToKnow(sentence, i)
                          && !isWishOfOthers(sentence, i)
                      || isDuty(sentence, i)
                      || isRequest(sentence, i)
                  : words.contains(lemma + part(word));
      if (judging) {
        return true;
      }
    }
    return false;
  }

  /**
   * "They want to buy our silence": what others want is no stand of the speaker. A name may be that
   * of the speaker's own side ("Lantia wants a treaty").
   */
  private static boolean isWishOfOthers(ParsedSentence sentence, int verb) {
    return WANTING.contains(sentence.words().get(verb).lemma())
        && sentence
            .child(verb, "nsubj")
            .map(s -> sentence.words().get(s))
            .filter(w -> w.tag().equals("PRP"))
            .filter(w -> !SPEAKERS.contains(w.form().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** "We ask that nobody judge them", "I am asking the council to wait". */
  private static boolean isRequest(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    List<Word> after =
        sentence.words().subList(verb + 1, Math.min(sentence.words().size(), verb + ASKED));
    return word.lemma().equals("ask")
        && !word.tag().equals("VBD")
        && !word.tag().equals("VBN")
        && (after.stream().limit(1).anyMatch(w -> w.is("mark") || w.form().equals("for"))
            || after.stream().anyMatch(w -> w.tag().equals("TO")))
        && sentence
            .child(verb, "nsubj")
            .map(s -> sentence.words().get(s).form().toLowerCase(Locale.ROOT))
            .filter(f -> f.equals("we") || f.equals("i"))
            .isPresent();
  }

  /** "We want to know who": what is asked for is knowledge. */
  private static boolean wantsToKnow(ParsedSentence sentence, int verb) {
    return sentence
        .child(verb, "xcomp")
        .filter(x -> LEARNING.contains(sentence.words().get(x).lemma()))
        .isPresent();
  }

  private static String part(Word word) {
    return word.isNoun() ? "/noun" : word.tag().startsWith("JJ") ? "/adjective" : "/none";
  }

  /** "Should the talks fail": no duty. */
  private static boolean isCondition(ParsedSentence sentence, int modal) {
    int verb = sentence.words().get(modal).head();
    return verb >= 0
        && sentence.child(verb, "nsubj", "nsubjpass").filter(s -> s > modal).isPresent();
  }

  /** "cannot live", "will not negotiate". */
  private static boolean isRefusal(ParsedSentence sentence, int modal) {
    String lemma = sentence.words().get(modal).lemma().toLowerCase(Locale.ROOT);
    int verb = sentence.words().get(modal).head();
    return Set.of("can", "will").contains(lemma)
        && verb >= 0
        && sentence.child(verb, "neg").isPresent()
        && !isSchedule(sentence, verb);
  }

  /** "The ferry will not sail before Friday": what a thing does not do yet is refused by nobody. */
  private static boolean isSchedule(ParsedSentence sentence, int verb) {
    boolean until =
        sentence.children(verb).stream()
            .map(c -> sentence.words().get(c))
            .anyMatch(w -> UNTIL.contains(w.form().toLowerCase(Locale.ROOT)));
    return until
        && sentence
            .child(verb, "nsubj", "nsubjpass")
            .map(s -> sentence.words().get(s))
            .filter(w -> w.tag().equals("CD") || w.tag().equals("NN"))
            .filter(w -> !BODIES.contains(w.lemma().toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** "Might have to close": what may come is no duty. */
  private static boolean isOpen(ParsedSentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(c -> sentence.words().get(c))
        .anyMatch(w -> w.is("aux") && OPEN.contains(w.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "we have to go", "it is time to leave". */
  private static boolean isDuty(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean have =
        word.lemma().equals("have")
            && !word.tag().equals("VBD")
            && !isOpen(sentence, verb)
            && sentence.child(verb, "xcomp").isPresent();
    boolean time =
        word.tag().equals("VB")
            && word.head() >= 0
            && sentence.words().get(word.head()).lemma().equals("time")
            && sentence.child(verb, "aux").isPresent();
    return have || time;
  }
}
