package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * A number whose noun is told once, before the number that it joins: "14 counts of fraud and two of
 * forgery", "six crates of wine, two of cheese". Immutable and thread-safe.
 */
final class SameNoun {

  /**
   * Tokens between the noun and the joint before the second number. No public set marks what
   * numbers count, so none can sweep it; by judgement.
   */
  private static final int LONGEST = 5;

  private final FigureWords words;
  private final Set<String> joints;
  private final Set<String> openings;

  SameNoun(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.joints = lexicon.words("list-joints.txt");
    this.openings = lexicon.words("figures/small-words.tsv", "whole");
  }

  /**
   * What {@code number} counts.
   *
   * @param drafts the figures of the sentence before the number
   */
  Optional<FigureDraft> at(FigureLine line, NumberReading number, List<FigureDraft> drafts) {
    Optional<FigureDraft> last = drafts.stream().reduce((a, b) -> b);
    boolean open =
        number.isTold()
            && line.isPartitive(number.to())
            && number.to() + 1 < line.size()
            && line.get(number.to() + 1).isWord()
            && !openings.contains(line.lower(number.to() + 1));
    return open
        ? last.filter(l -> CountedPhrase.COUNTED.contains(l.quantity()) && l.unit().isPresent())
            .filter(l -> isJoined(line, l.to(), number.from()))
            .map(l -> draft(line, number, l))
        : Optional.empty();
  }

  /** "(counts) of fraud and", "(crates) of wine,". */
  private boolean isJoined(FigureLine line, int from, int to) {
    int joint = FigureBounds.start(words.modifiersBefore(line, to), to) - 1;
    boolean joined = line.lower(joint).equals(",") || joints.contains(line.lower(joint));
    if (!joined || !line.isPartitive(from) || joint - from < 2 || joint - from > LONGEST) {
      return false;
    }
    for (int at = from + 1; at < joint; at++) {
      boolean verb = line.tag(at).filter(t -> t.startsWith("VB") || t.equals("MD")).isPresent();
      boolean comma = line.lower(at).equals(",") && at + 1 == joint;
      if (verb || !line.get(at).isWord() && !comma) {
        return false;
      }
    }
    return true;
  }

  private FigureDraft draft(FigureLine line, NumberReading number, FigureDraft last) {
    var modifiers = words.modifiersBefore(line, number.from());
    return FigureDraft.of(number, number.to(), last.quantity(), last.unit(), modifiers);
  }
}
