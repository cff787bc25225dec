package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.source.Sources;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A number that somebody gives for a thing: "put the toll at nine", "valued the cargo at $7m".
 * Without one the same words tell a deed ("put lives at risk", "put the pump at the foot").
 */
final class GivenNumber {

  private static final Set<String> GIVING = Lexicon.ENGLISH.words("number-giving-verbs.txt");

  private GivenNumber() {}

  /** Whether the verb and preposition {@code lemma} tell of words only with a number. */
  static boolean isFor(String lemma) {
    return GIVING.contains(lemma);
  }

  /** The thing and its number behind the verb of {@code cue}; empty if no number is given. */
  static Optional<Span> of(ParsedSentence sentence, int verb, Cue cue) {
    Optional<Integer> object = sentence.child(verb, "dobj").filter(o -> o > verb);
    Optional<Integer> link =
        isFor(cue.lemma()) ? link(sentence, verb, Sources.lastWord(cue.lemma())) : Optional.empty();
    if (object.isEmpty() || link.isEmpty()) {
      return Optional.empty();
    }
    int last = Math.max(last(sentence, object.get()), last(sentence, link.get()));
    Span first = sentence.words().get(cue.last() + 1).span();
    return Optional.of(first.cover(sentence.words().get(last).span()));
  }

  /** The amount that is the object of {@code verb}: "(expected) $1bn". */
  static Optional<Span> behind(ParsedSentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(c -> c > verb && isAmount(sentence, c))
        .map(sentence::phrase)
        .findFirst();
  }

  /** A phrase with a number that is no time; of "3 percent" a parser may make an adverb. */
  private static boolean isAmount(ParsedSentence sentence, int object) {
    List<Word> words = sentence.subtree(object).stream().map(sentence.words()::get).toList();
    Word head = sentence.words().get(object);
    boolean time = head.isEntity("DATE", "TIME");
    return (head.is("dobj") || head.is("npadvmod"))
        && !time
        && words.stream().anyMatch(w -> w.tag().equals("CD") || w.isEntity("MONEY"));
  }

  /** The preposition behind {@code verb} that a number, or words in marks, stand behind. */
  static Optional<Integer> link(ParsedSentence sentence, int verb, String preposition) {
    // of "the number of trapped at six" a parser makes one phrase
    Stream<Integer> inside =
        sentence.child(verb, "dobj").stream().flatMap(o -> sentence.subtree(o).stream());
    return Stream.concat(sentence.children(verb).stream(), inside)
        .filter(i -> i > verb && sentence.words().get(i).lower().equals(preposition))
        .filter(i -> isNumber(sentence, i))
        .findFirst();
  }

  private static int last(ParsedSentence sentence, int head) {
    List<Integer> inside = sentence.subtree(head);
    return inside.get(inside.size() - 1);
  }

  /** "at nine", "at $3m", "at twice that", "at “ten to one”"; not "at 4 pm". */
  private static boolean isNumber(ParsedSentence sentence, int preposition) {
    boolean timed =
        sentence
            .child(preposition, "pobj")
            .map(sentence.words()::get)
            .filter(Word::isNoun)
            .filter(o -> o.isEntity("TIME", "DATE"))
            .isPresent();
    return !timed
        && sentence.subtree(preposition).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.tag().equals("CD") || w.tag().equals("``") || w.isEntity("MONEY"));
  }
}
