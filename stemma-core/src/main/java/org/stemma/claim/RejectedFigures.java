package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * Figures that a sentence names to say that they do not hold: "was loaded with 1,150 tonnes, not
 * with the 900 litres reported elsewhere". The page states the other one.
 */
public final class RejectedFigures {

  private static final Set<String> NOT = words("not");

  /** Words that may stand between "not" and the number. */
  private static final Set<String> BETWEEN = words("behind not");

  private RejectedFigures() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("figures/frame-words.tsv", kind);
  }

  /** Whether "not" stands before it, and a figure of its unit before that in the sentence. */
  public static boolean holds(Reading reading, Figure figure) {
    Optional<ParsedSentence> sentence = reading.sentenceAt(figure.span().start());
    List<Integer> inside = sentence.map(found -> found.indexesIn(figure.span())).orElse(List.of());
    if (inside.isEmpty()) {
      return false;
    }
    int at = inside.get(0) - 1;
    while (at >= 0 && BETWEEN.contains(form(sentence.get(), at))) {
      at--;
    }
    boolean not = at >= 0 && NOT.contains(form(sentence.get(), at));
    return not
        && reading.within(Figure.class, figure.sentence()).stream()
            .anyMatch(
                f ->
                    f.span().end() <= figure.span().start()
                        && f.unit().equals(figure.unit())
                        && f.quantity().equals(figure.quantity()));
  }

  private static String form(ParsedSentence sentence, int word) {
    return sentence.words().get(word).form().toLowerCase(Locale.ROOT);
  }
}
