package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Where the next saying of the same speaker begins, which a parser often hangs on what was said
 * before: "said it had closed <em>and warned of delays</em>", "said it had closed<em>, blaming the
 * frost</em>".
 */
final class Sequel {

  /** Words before the next saying of the same speaker. */
  static final Set<String> JOINTS = Lexicon.ENGLISH.words("saying-joints.txt");

  /**
   * The conjunction stands at most so many words before the verb, with 1 right before it. On
   * PolNeAR (every eighth article from the first and from the second on, end-to-end F1 of all,
   * 2026-11-30) .6549 and .6417 with 0, but .8520 of direct speech in the first falls to .8500;
   * .6551 and .6408 with 1, .6546 and .6402 with 2, 3 and 6.
   */
  private static final int REACH = 1;

  private final Cues cues;
  private final JoinedSaying joined;

  Sequel(SpeechPage page) {
    this.cues = page.cues();
    this.joined = new JoinedSaying(page.sources());
  }

  /**
   * {@code inside} up to the next saying.
   *
   * @param inside indexes of words, in order; the first is never cut
   * @param cue the cue of what is said inside
   */
  List<Integer> cut(ParsedSentence sentence, List<Integer> inside, Cue cue) {
    String tense = sentence.words().get(cue.word()).tag();
    for (int i = 1; i < inside.size(); i++) {
      int at = inside.get(i);
      if (at > cue.last() + 1 && isCue(sentence, at)) {
        int from = isParticiple(sentence, at) ? comma(sentence, at) : joint(sentence, at, tense);
        if (from > inside.get(0)) {
          return inside.subList(0, i - count(inside, from, at));
        }
      }
    }
    return inside;
  }

  /** How many of {@code inside} lie from {@code from} on before {@code to}. */
  private static int count(List<Integer> inside, int from, int to) {
    return (int) inside.stream().filter(i -> i >= from && i < to).count();
  }

  private boolean isCue(ParsedSentence sentence, int word) {
    return sentence.words().get(word).isVerb()
        && cues.at(sentence, word).filter(c -> c.kind() != Cue.Kind.OPINE).isPresent();
  }

  private static boolean isParticiple(ParsedSentence sentence, int word) {
    return sentence.words().get(word).tag().equals("VBG");
  }

  /** Index of the comma before a participle, or -1. */
  private static int comma(ParsedSentence sentence, int participle) {
    int before = participle - 1;
    while (before > 0 && isMark(sentence.words().get(before))) {
      before--;
    }
    boolean comma = before > 0 && Aside.COMMAS.contains(sentence.words().get(before).form());
    return comma ? before : -1;
  }

  private static boolean isMark(Word word) {
    return word.tag().equals("''") || word.form().equals("\"") || word.form().equals("”");
  }

  /**
   * Index of the conjunction before a verb of the same tense without a subject of its own, or -1.
   */
  private int joint(ParsedSentence sentence, int verb, String tense) {
    Word word = sentence.words().get(verb);
    boolean same = word.tag().equals(tense) && Set.of("VBD", "VBZ").contains(tense);
    if (!same && joined.first(sentence, verb).isEmpty()
        || !word.is("conj")
        || sentence.child(verb, "nsubj", "nsubjpass").isPresent()) {
      return -1;
    }
    for (int at = verb - 1; at > 0 && verb - at <= REACH; at--) {
      if (JOINTS.contains(sentence.words().get(at).lemma())) {
        return at;
      }
    }
    return -1;
  }
}
