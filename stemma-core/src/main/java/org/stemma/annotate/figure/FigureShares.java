package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/** "a third of the crew": a fraction of something that is told. */
final class FigureShares {

  /** Words that stop a counted noun, but may begin what a share is of. */
  private static final Set<String> OPENING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "share");

  private static final Set<String> RATIO =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "ratio");

  /**
   * "One in 2019" is no share: of more than this nobody tells shares so. No public set marks what
   * numbers count, so none can sweep it; by judgement.
   */
  private static final int MOST_IN = 1000;

  private static final Set<String> EVERY =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "ordinal-share");

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("grammar-words.tsv", "article");

  private final FigureWords words;
  private final Set<String> auxiliaries;
  private final Set<String> joints;
  private final Set<String> steps;
  private final Set<String> moving;
  private final Set<String> dating;

  FigureShares(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
    this.joints = lexicon.words("figures/small-words.tsv", "share-joint");
    this.steps = lexicon.words("figures/small-words.tsv", "moved-by");
    this.moving = lexicon.words("figures/change-verbs.txt");
    this.dating = lexicon.words("figures/small-words.tsv", "change-dating");
  }

  /** The share that {@code number} tells. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    int of = number.to();
    Optional<FigureDraft> unit = ofUnit(line, number);
    if (unit.isPresent()) {
      return unit;
    }
    boolean changed =
        steps.contains(line.lower(number.from() - 1))
            && moving.contains(line.lower(number.from() - 2))
            && (CountedNoun.stops(line, of) || dating.contains(line.lower(of)));
    if (changed) {
      return Optional.of(share(line, number, of));
    }
    if (!joints.contains(line.lower(of))
        || CountedNoun.stops(line, of + 1) && !OPENING.contains(line.lower(of + 1))) {
      return Optional.empty();
    }
    boolean counted = of + 2 < line.size() && line.get(of + 2).isNumber();
    int to = counted ? of + 1 : of + 2;
    while (!counted
        && to < line.size()
        && to < of + 5
        && !CountedNoun.stops(line, to)
        && !verb(line, to)
        && !auxiliaries.contains(line.lower(to))) {
      to++;
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return Optional.of(
        new FigureDraft(
            FigureBounds.start(modifiers, number.from()),
            to,
            to,
            "share",
            FigureBounds.bounded(number, modifiers),
            Optional.of("fraction"),
            modifiers,
            Optional.of("share"),
            number.isVague()));
  }

  /** "half an hour", "a quarter of a mile", "half a percentage point": part of one unit. */
  private Optional<FigureDraft> ofUnit(FigureLine line, NumberReading number) {
    int article = joints.contains(line.lower(number.to())) ? number.to() + 1 : number.to();
    if (!ARTICLES.contains(line.lower(article)) || number.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<Found<Unit>> unit =
        words
            .unitAt(line, article + 1)
            .filter(u -> !CountedPhrase.COUNTED.contains(u.value().quantity()))
            .filter(
                u -> !u.value().quantity().equals("share") || u.value().name().startsWith("per"));
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return unit.map(
        u ->
            new FigureDraft(
                FigureBounds.start(modifiers, number.from()),
                u.to(),
                article + 1,
                u.value().quantity(),
                FigureBounds.bounded(number, modifiers),
                Optional.of(u.value().name()),
                modifiers,
                Optional.of(u.value().quantity()),
                number.isVague()));
  }

  /**
   * "one in five houses", "three out of four nurses": a share, where the second number is round
   * (five, ten, a hundred) or the first is one. "Two in four games" counts something else, and "one
   * in five days" tells how often.
   */
  Optional<FigureDraft> ratio(FigureLine line, NumberReading number, NumberReader numbers) {
    Optional<NumberReading> whole =
        joint(line, number.to()).filter(to -> to < line.size()).flatMap(to -> numbers.at(line, to));
    if (whole.isEmpty() || !isPlain(number) || !isPlain(whole.get())) {
      return Optional.empty();
    }
    double part = number.value().orElse(0);
    double of = whole.get().value().orElse(0);
    int to = whole.get().to();
    boolean round = part == 1 || of % 5 == 0 || number.to() + 2 == whole.get().from();
    boolean counts = part >= 1 && part < of && of <= MOST_IN && round && to < line.size();
    boolean duration =
        words.unitAt(line, to).filter(u -> u.value().quantity().equals("duration")).isPresent();
    if (!counts || duration || !line.get(to).isWord()) {
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
    boolean bare = auxiliaries.contains(line.lower(to));
    return CountedNoun.stops(line, to) && !bare
        ? Optional.empty()
        : Optional.of(
            share(
                line,
                NumberReading.of(number.from(), to, NumberReading.Kind.FRACTION, part / of),
                bare ? to : to + 1));
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
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, share.from());
    return new FigureDraft(
        FigureBounds.start(modifiers, share.from()),
        to,
        to,
        "share",
        FigureBounds.bounded(share, modifiers),
        Optional.of("fraction"),
        modifiers,
        Optional.of("share"),
        false);
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
