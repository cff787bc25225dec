package org.stemma.annotate.upstream;

import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Works of outlets that a sentence has something from: "according to a report in the Herald", "a
 * Herald investigation found", "first published in the Herald".
 */
final class CitedWorks {

  private static final Set<String> WORKS = Lexicon.ENGLISH.words("outlet-works.txt");

  private static final Set<String> IN = Lexicon.ENGLISH.words("appearing-prepositions.txt");

  private static final Set<String> APPEARING = Lexicon.ENGLISH.words("appearing-verbs.txt");

  /** Whether the word at an index of a sentence is a verb by which somebody states a fact. */
  private final BiPredicate<ParsedSentence, Integer> reports;

  CitedWorks(BiPredicate<ParsedSentence, Integer> reports) {
    this.reports = reports;
  }

  /** Whether the word at {@code noun} is a work, and the sentence has something from it. */
  boolean isCited(ParsedSentence sentence, int noun) {
    Word work = sentence.words().get(noun);
    return isWork(work)
        && work.head() >= 0
        && switch (work.relation()) {
          case "nsubj" ->
              reports.test(sentence, work.head())
                  || sentence.child(work.head(), "ccomp").isPresent();
          case "dobj" -> reports.test(sentence, work.head());
          case "pobj" -> isFrom(sentence, work.head());
          default -> false;
        };
  }

  /** Whether something appears in, on or by what stands behind the preposition. */
  boolean isIn(ParsedSentence sentence, int preposition) {
    Word word = sentence.words().get(preposition);
    if (word.head() < 0) {
      return false;
    }
    Word governor = sentence.words().get(word.head());
    boolean in = IN.contains(word.lower());
    return governor.isVerb()
        ? in && APPEARING.contains(governor.lemma()) && isPublished(sentence, word.head())
        : (in || word.is("agent") || word.lower().equals("by")) && isCited(sentence, word.head());
  }

  /** "According to a report", "said in a report", "revealed by an investigation". */
  private boolean isFrom(ParsedSentence sentence, int preposition) {
    Word word = sentence.words().get(preposition);
    if (word.head() < 0) {
      return false;
    }
    Word governor = sentence.words().get(word.head());
    return governor.lower().equals("according")
        || (IN.contains(word.lower()) || word.lower().equals("by"))
            && reports.test(sentence, word.head());
  }

  /** A person "appears in" a paper too: what does is a work, or does so first. */
  private static boolean isPublished(ParsedSentence sentence, int verb) {
    boolean writes =
        sentence.words().get(verb).lemma().equals("write")
            || sentence.child(verb, "nsubjpass").isPresent()
            || sentence.words().get(verb).is("acl");
    return writes
        || sentence.child(verb, "nsubj").filter(s -> isWork(sentence.words().get(s))).isPresent();
  }

  private static boolean isWork(Word word) {
    return WORKS.contains(word.lemma());
  }
}
