package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * How far something has come, counted in periods: "the strike enters its third week", "on the fifth
 * day of the search". The unit names both ("strike week").
 */
final class OrdinalPeriods {

  /** Tokens from the verb back to its subject. By judgement, not swept. */
  private static final int FARTHEST_SUBJECT = 8;

  private static final Set<String> OWNERS =
      Lexicon.ENGLISH.words("grammar-words.tsv", "possessive");

  private static final Set<String> DETERMINERS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "determiner");

  private static final Set<String> ENTERS = Lexicon.ENGLISH.words("figures/entering-words.txt");

  private static final Set<String> NIGHTLY =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "nightly");

  /**
   * Words from the period to who has come so far. No public set marks what numbers count, so none
   * can sweep it; by judgement.
   */
  private static final int REACH = 5;

  Optional<FigureDraft> at(FigureLine line, NumberReading number, FigureWords words) {
    Optional<Found<Unit>> period =
        words.unitAt(line, number.to()).filter(u -> u.value().quantity().equals("duration"));
    if (period.isEmpty()) {
      return Optional.empty();
    }
    final int to = period.get().to();
    Optional<String> subject = Optional.empty();
    String before = line.lower(number.from() - 1);
    if (OWNERS.contains(before) && ENTERS.contains(line.lower(number.from() - 2))) {
      subject = subject(line, number.from() - 2).or(() -> behind(line, to));
    } else if (before.equals("the")
        && isCountedOn(number, period.get().value())
        && line.isPartitive(to)
        && !CountedNoun.stops(line, to + 2)) {
      subject = Optional.of(line.lower(to + 2)).filter(w -> line.get(to + 2).isWord());
    }
    String unit = period.get().value().name();
    return subject.map(
        s -> FigureDraft.of(number, to, "ordinal", Optional.of(s + " " + unit), List.of()));
  }

  /** "The first day", "the second night of the strike" only tell when. */
  private static boolean isCountedOn(NumberReading number, Unit period) {
    return number.value().orElse(0) > 1 && !NIGHTLY.contains(period.name());
  }

  /** "In its fourth week the strike spread": where the sentence begins with the period. */
  private static Optional<String> behind(FigureLine line, int from) {
    for (int i = from; i < Math.min(line.size() - 1, from + REACH); i++) {
      boolean of = line.isPartitive(i - 1);
      boolean determined = !of && DETERMINERS.contains(line.lower(i));
      if (determined && line.get(i + 1).isWord() && !line.get(i + 1).isCapital()) {
        return Optional.of(line.lower(i + 1));
      }
    }
    return Optional.empty();
  }

  /** Head of the noun phrase that is nearest before the verb: "the war in the north enters" war. */
  private static Optional<String> subject(FigureLine line, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_SUBJECT); i--) {
      boolean determined = DETERMINERS.contains(line.lower(i - 1));
      if (determined && line.get(i).isWord() && !line.get(i).isCapital()) {
        return Optional.of(line.lower(i));
      }
    }
    return Optional.empty();
  }
}
