package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.lexicon.Lexicon;

/** What a number that stands alone counts, told by the nouns before it. */
final class BareToll {

  /**
   * Words between noun and number: "the death toll from the storm in the valley rose to nine". No
   * public set marks what numbers count, so none can sweep it; by judgement.
   */
  private static final int REACH = 10;

  private static final Set<String> LINKS = Lexicon.ENGLISH.words("figures/toll-links.txt");

  private static final Set<String> NUMBERING =
      Lexicon.ENGLISH.words("figures/number-nouns.tsv", "numbering");

  private static final Set<String> DEFINITE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "definite");

  private static final Set<String> TOLLS = Lexicon.ENGLISH.words("figures/toll-endings.txt");

  private BareToll() {}

  /** "The dead number eleven": the verb right behind a noun for those harmed. */
  static Optional<FigureDraft> numbered(FigureLine line, NumberReading number, FigureWords words) {
    int verb = number.from() - 1;
    if (!NUMBERING.contains(line.lower(verb))
        || !DEFINITE.contains(line.lower(verb - 2))
        || !CountedNoun.stops(line, number.to())) {
      return Optional.empty();
    }
    return words
        .classAt(line, verb - 1)
        .filter(c -> c.to() == verb && isToll(line.lower(verb - 1)))
        .map(
            c ->
                FigureDraft.of(number, number.to(), "people", Optional.of("person"), List.of())
                    .withFrom(c.from())
                    .withMeasure(Optional.of(c.value()))
                    .withVague(number.isVague()));
  }

  /** The toll that a bare number states, from the nouns before it in the sentence. */
  static Optional<String> before(FigureLine line, int number, FigureWords words) {
    boolean linked = LINKS.contains(line.lower(number - 1));
    if (!linked) {
      return Optional.empty();
    }
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      Optional<Found<String>> found = words.classAt(line, i);
      boolean noun = found.isPresent() && isToll(line.phrase(found.get().from(), found.get().to()));
      if (noun) {
        // "death toll" says more than "toll".
        int end = found.get().to();
        return words
            .classAt(line, i - 1 < 0 ? i : i - 1)
            .filter(longer -> longer.to() == end)
            .or(() -> found)
            .map(Found::value);
      }
    }
    return Optional.empty();
  }

  private static boolean isToll(String words) {
    return TOLLS.stream().anyMatch(words::endsWith);
  }
}
