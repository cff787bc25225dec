package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * Shares told by two numbers or by an ordinal: "one in five houses", "one train in six", "every
 * third passenger". Immutable and thread-safe.
 */
final class Ratios {

  private static final String FILE = "figures/small-words.tsv";

  /** What may stand before the noun behind "of". */
  private static final Set<String> OPENING = Lexicon.ENGLISH.words(FILE, "share");

  private static final Set<String> RATIO = Lexicon.ENGLISH.words(FILE, "ratio");

  /**
   * "One in 2019" is no share: of more than this nobody tells shares so. No public set marks what
   * numbers count, so none can sweep it; by judgement.
   */
  private static final int MOST_IN = 1000;

  private static final Set<String> EVERY = Lexicon.ENGLISH.words(FILE, "ordinal-share");

  private final NumberReader numbers;
  private final FigureWords words;
  private final Set<String> auxiliaries;
  private final Set<String> joints;
  private final Set<String> scored;
  private final Set<String> beforeRatio;

  Ratios(NumberReader numbers, FigureWords words, Lexicon lexicon) {
    this.numbers = numbers;
    this.words = words;
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
    this.joints = lexicon.words(FILE, "share-joint");
    this.scored = lexicon.words(FILE, "scored");
    this.beforeRatio = lexicon.words(FILE, "ratio-before");
  }

  /**
   * "one in five houses", "three out of four nurses": a share, where the second number is round
   * (five, ten, a hundred) or the first is one. "Two in four games" counts something else, and "one
   * in five days" tells how often.
   */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    Optional<NumberReading> whole =
        joint(line, number.to()).filter(to -> to < line.size()).flatMap(to -> numbers.at(line, to));
    if (whole.isEmpty() || !isPlain(number) || !isPlain(whole.get())) {
      return Optional.empty();
    }
    double part = number.value().orElse(0);
    double of = whole.get().value().orElse(0);
    int to = whole.get().to();
    boolean next = part > 1 && part + 1 == of && !scored.contains(line.lower(to));
    boolean round = part == 1 || of % 5 == 0 || next || number.to() + 2 == whole.get().from();
    boolean counts = part >= 1 && part < of && of <= MOST_IN && round && to < line.size();
    boolean duration =
        words.unitAt(line, to).filter(u -> u.value().quantity().equals("duration")).isPresent();
    if (!counts || duration) {
      return Optional.empty();
    }
    int noun = ofWhole(line, to);
    if (noun > to) {
      return Optional.of(
          share(
              line,
              NumberReading.of(number.from(), to, NumberReading.Kind.FRACTION, part / of),
              noun));
    }
    // "one in five were hurt": the noun is left out
    boolean bare = auxiliaries.contains(line.lower(to)) || part == 1 && isTold(line, number);
    return CountedNoun.stops(line, to) && !bare
        ? Optional.empty()
        : Optional.of(
            share(
                line,
                NumberReading.of(number.from(), to, NumberReading.Kind.FRACTION, part / of),
                bare ? to : to + 1));
  }

  /** "One train in five ran", "nine patients in ten": the noun stands between the numbers. */
  Optional<FigureDraft> parted(FigureLine line, NumberReading number) {
    int noun = number.to();
    if (!isPlain(number) || CountedNoun.stops(line, noun) || scored.contains(line.lower(noun))) {
      return Optional.empty();
    }
    Optional<NumberReading> whole =
        joint(line, noun + 1)
            .filter(to -> to < line.size())
            .flatMap(to -> numbers.at(line, to))
            .filter(Ratios::isPlain);
    double part = number.value().orElse(0);
    double of = whole.map(w -> w.value().orElse(0)).orElse(0.0);
    boolean round = part == 1 || of % 5 == 0 || part + 1 == of;
    return whole
        .filter(w -> part >= 1 && part < of && of <= MOST_IN && round)
        .filter(w -> CountedNoun.stops(line, w.to()) || verb(line, w.to()))
        .map(
            w ->
                share(
                    line,
                    NumberReading.of(number.from(), w.to(), NumberReading.Kind.FRACTION, part / of),
                    w.to()));
  }

  /** "A chance of one in three", "no better than one in three": a share that ends its phrase. */
  private boolean isTold(FigureLine line, NumberReading number) {
    List<Found<Modifier>> bounds = words.modifiersBefore(line, number.from());
    int start = FigureBounds.start(bounds, number.from());
    return !bounds.isEmpty() || beforeRatio.contains(line.lower(start - 1));
  }

  /** One past the noun in "(one in five) of the camps", "of those infected"; else {@code at}. */
  private int ofWhole(FigureLine line, int at) {
    boolean told = joints.contains(line.lower(at)) && OPENING.contains(line.lower(at + 1));
    return told && at + 2 < line.size() && line.get(at + 2).isWord() ? at + 3 : at;
  }

  /** "every third passenger", but not "every third day". */
  Optional<FigureDraft> every(FigureLine line, NumberReading ordinal) {
    double nth = ordinal.value().orElse(0);
    return nth < 2 || nth > MOST_IN || !EVERY.contains(line.lower(ordinal.from() - 1))
        ? Optional.empty()
        : words
            .unitAt(line, ordinal.to())
            .filter(u -> u.value().quantity().equals("people"))
            .map(
                u ->
                    share(
                        line,
                        NumberReading.of(
                            ordinal.from() - 1, ordinal.to(), NumberReading.Kind.FRACTION, 1 / nth),
                        u.to()));
  }

  private FigureDraft share(FigureLine line, NumberReading share, int to) {
    return FigureShares.draft(line, share, to, words);
  }

  /** Behind "in" or "out of" at {@code at}. */
  private static Optional<Integer> joint(FigureLine line, int at) {
    for (int to = Math.min(at + 2, line.size()); to > at; to--) {
      if (RATIO.contains(line.phrase(at, to))) {
        return Optional.of(to);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(NumberReading number) {
    boolean counting =
        number.kind() == NumberReading.Kind.DIGITS || number.kind() == NumberReading.Kind.WORDS;
    return counting && number.value().orElse(0.5) % 1 == 0;
  }

  private static boolean verb(FigureLine line, int at) {
    return line.tag(at).map(t -> t.startsWith("VB") || t.equals("MD")).orElse(false);
  }
}
