package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * A bare number that what is counted rose or fell to or from: "cases rose to 412, up from 287".
 * Immutable and thread-safe.
 */
final class ChangedCount {

  /**
   * So many words may follow the counted before its old number. No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int FARTHEST = 8;

  private static final String FILE = "figures/small-words.tsv";

  private final FigureWords words;
  private final Set<String> moving;
  private final Set<String> directions;
  private final Set<String> froms;
  private final Set<String> goals;
  private final Set<String> dating;

  ChangedCount(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.moving = lexicon.words("figures/change-verbs.txt");
    this.directions = lexicon.words(FILE, "change-direction");
    this.froms = lexicon.words(FILE, "changed-from");
    this.goals = lexicon.words(FILE, "changed-to");
    this.dating = lexicon.words(FILE, "change-dating");
  }

  /**
   * What {@code number} counts by the noun before the verb, or by the number that it led to.
   *
   * @param last what was counted last before
   */
  Optional<FigureDraft> at(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    boolean ends = CountedNoun.stops(line, number.to()) || dating.contains(line.lower(number.to()));
    if (number.value().isEmpty() || !ends) {
      return Optional.empty();
    }
    return former(line, number, last).or(() -> moved(line, number));
  }

  /** "(cut from nine years) to six": where a measure led, in the unit of where it began. */
  Optional<FigureDraft> led(FigureLine line, NumberReading number, List<FigureDraft> drafts) {
    int goal = number.from() - 1;
    boolean alone = number.value().isPresent() && CountedNoun.stops(line, number.to());
    if (!alone || drafts.isEmpty() || !goals.contains(line.lower(goal))) {
      return Optional.empty();
    }
    FigureDraft before = drafts.get(drafts.size() - 1);
    boolean start =
        before.to() == goal
            && before.number().value().isPresent()
            && froms.contains(line.lower(before.number().from() - 1));
    return start ? Optional.of(before.withNumber(number)) : Optional.empty();
  }

  /**
   * "412, up from 287", "412 (up from 287)", "412 boats last year, up from 287": the same counted
   * before.
   */
  private Optional<FigureDraft> former(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    int comma = number.from() - 3;
    boolean steps =
        comma > 0
            && (line.lower(comma).equals(",") || line.lower(comma).equals("("))
            && directions.contains(line.lower(comma + 1))
            && froms.contains(line.lower(comma + 2));
    return steps
        ? last.get()
            .filter(l -> l.to() == comma || isNear(line, l.to(), comma))
            .filter(l -> l.number().from() < comma && line.get(l.number().from()).isNumber())
            .map(
                l -> l.withNumber(number).withModifiers(words.modifiersBefore(line, number.from())))
        : Optional.empty();
  }

  /** Whether only words stand between what was counted last and the comma. */
  private static boolean isNear(FigureLine line, int from, int comma) {
    int at = from;
    while (at < comma && line.get(at).isWord()) {
      at++;
    }
    return at == comma && comma - from <= FARTHEST;
  }

  /** "Cases rose to 412", "visitors fell from 900 to 450". */
  private Optional<FigureDraft> moved(FigureLine line, NumberReading number) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    int link = number.from() - 1;
    boolean goal = goals.contains(line.lower(link));
    boolean start = froms.contains(line.lower(link)) && goals.contains(line.lower(number.to()));
    boolean span = goal && link > 2 && froms.contains(line.lower(link - 2));
    int verb = span ? link - 3 : link - 1;
    if (!goal && !start || verb < 1 || !moving.contains(line.lower(verb))) {
      return Optional.empty();
    }
    return CountedNoun.behind(line, verb - 1, number, words)
        .filter(noun -> noun.listed() && noun.isCounted() && noun.to() == verb)
        .map(
            noun ->
                new FigureDraft(
                    number.from(),
                    number.to(),
                    number.to(),
                    noun.unit().quantity(),
                    number,
                    Optional.of(noun.unit().name()),
                    modifiers,
                    words.classAt(line, verb - 1).map(Found::value),
                    false));
  }
}
