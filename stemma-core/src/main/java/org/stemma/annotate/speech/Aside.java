package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * What the writer hangs behind a comma on the end of something said: ", which opened in May", ", a
 * sister of the mayor".
 */
final class Aside {

  static final Set<String> COMMAS = Set.of(",", "—", "–", "--", "-");

  private Aside() {}

  /**
   * {@code inside} without a relative clause behind a comma that runs to its end.
   *
   * @param inside indexes of words, in order
   */
  static List<Integer> cut(ParsedSentence sentence, List<Integer> inside) {
    for (int i = 1; i + 1 < inside.size(); i++) {
      if (begins(sentence, inside, i) && runsToEnd(sentence, inside, i + 1)) {
        return inside.subList(0, i);
      }
    }
    return inside;
  }

  private static boolean begins(ParsedSentence sentence, List<Integer> inside, int comma) {
    Word relative = sentence.words().get(inside.get(comma + 1));
    boolean pronoun = relative.tag().startsWith("W") && !relative.tag().equals("WRB");
    return pronoun && COMMAS.contains(sentence.words().get(inside.get(comma)).form());
  }

  /** Whether all words from {@code first} on hang together below one relative clause. */
  private static boolean runsToEnd(ParsedSentence sentence, List<Integer> inside, int first) {
    int verb = inside.get(first);
    while (verb >= 0 && !sentence.words().get(verb).is("relcl")) {
      verb = sentence.words().get(verb).head();
    }
    return verb >= 0 && sentence.subtree(verb).contains(inside.get(inside.size() - 1));
  }
}
