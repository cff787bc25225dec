package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/** "a third of the crew", "half its fleet": a fraction of something that is told. */
final class FigureShares {

  /** Tokens of what a share is of, behind "of". By judgement, not swept. */
  private static final int LONGEST = 5;

  /** Words that stop a counted noun, but may begin what a share is of. */
  private static final Set<String> OPENING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "share");

  private static final Set<String> ARTICLES_OF_ONE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "indefinite");

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("grammar-words.tsv", "article");

  private final FigureWords words;
  private final Set<String> auxiliaries;
  private final Set<String> joints;
  private final Set<String> steps;
  private final Set<String> moving;
  private final Set<String> dating;
  private final Set<String> told;
  private final Set<String> halves;
  private final Set<String> idioms;

  FigureShares(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.auxiliaries = lexicon.words("figures/auxiliaries.txt");
    this.joints = lexicon.words("figures/small-words.tsv", "share-joint");
    this.steps = lexicon.words("figures/small-words.tsv", "moved-by");
    this.moving = lexicon.words("figures/change-verbs.txt");
    this.told = lexicon.words("figures/anaphora-words.tsv", "told");
    this.idioms = lexicon.words("figures/small-words.tsv", "half-idiom");
    this.halves = lexicon.words("figures/small-words.tsv", "half");
    this.dating = lexicon.words("figures/small-words.tsv", "change-dating");
  }

  /** The share that {@code number} tells. */
  Optional<FigureDraft> at(FigureLine line, NumberReading number) {
    int of = isHalfOf(line, number.to()) ? number.to() - 1 : number.to();
    Optional<FigureDraft> unit = ofUnit(line, number);
    if (unit.isPresent()) {
      return unit;
    }
    boolean changed =
        steps.contains(line.lower(number.from() - 1))
            && moving.contains(line.lower(number.from() - 2))
            && (CountedNoun.stops(line, of) || dating.contains(line.lower(of)));
    if (changed) {
      return Optional.of(draft(line, number, of, words));
    }
    if (joints.contains(line.lower(of))
        && told.contains(line.lower(of + 1))
        && !OPENING.contains(line.lower(of + 1))) {
      return Optional.of(draft(line, number, of + 2, words)); // "two thirds of them"
    }
    if (!joints.contains(line.lower(of)) && of == number.to()
        || CountedNoun.stops(line, of + 1) && !OPENING.contains(line.lower(of + 1))) {
      return Optional.empty();
    }
    boolean counted = of + 2 < line.size() && line.get(of + 2).isNumber();
    int to = counted ? of + 1 : of + 2;
    while (!counted
        && to < line.size()
        && to < of + LONGEST
        && !CountedNoun.stops(line, to)
        && !verb(line, to)
        && !auxiliaries.contains(line.lower(to))) {
      to++;
    }
    return Optional.of(draft(line, number, to, words));
  }

  /** "half the crew", "half its fleet", but not "half the time": "of" is left out. */
  private boolean isHalfOf(FigureLine line, int to) {
    return halves.contains(line.lower(to - 1))
        && OPENING.contains(line.lower(to))
        && !ARTICLES_OF_ONE.contains(line.lower(to))
        && !CountedNoun.stops(line, to + 1)
        && !idioms.contains(line.lower(to + 1))
        && words
            .unitAt(line, to + 1)
            .filter(u -> u.value().quantity().equals("duration"))
            .isEmpty();
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
            FigureDraft.of(
                    number, u.to(), u.value().quantity(), Optional.of(u.value().name()), modifiers)
                .withMeasure(Optional.of(u.value().quantity()))
                .withNext(article + 1));
  }

  /** The draft of a share whose words end before {@code to}. */
  static FigureDraft draft(FigureLine line, NumberReading share, int to, FigureWords words) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, share.from());
    return FigureDraft.of(share, to, "share", Optional.of("fraction"), modifiers)
        .withMeasure(Optional.of("share"));
  }

  private static boolean verb(FigureLine line, int at) {
    return line.tag(at).map(t -> t.startsWith("VB") || t.equals("MD")).orElse(false);
  }
}
