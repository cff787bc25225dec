package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * One unit told by its article, with a part of one or a blur behind: "a mile and a half", "a minute
 * or so". Immutable and thread-safe.
 */
final class ArticleUnit {

  private final NumberReader numbers;
  private final FigureWords words;
  private final Set<String> articles;

  ArticleUnit(NumberReader numbers, FigureWords words, Lexicon lexicon) {
    this.numbers = numbers;
    this.words = words;
    this.articles = lexicon.words("figures/small-words.tsv", "one-unit");
  }

  /** The quantity whose article stands at {@code at}. */
  Optional<FigureDraft> at(FigureLine line, int at) {
    if (!articles.contains(line.lower(at))) {
      return Optional.empty();
    }
    Optional<Found<Unit>> unit =
        words
            .unitAt(line, at + 1)
            .filter(u -> !CountedPhrase.COUNTED.contains(u.value().quantity()));
    List<Found<Modifier>> before = unit.isPresent() ? words.modifiersBefore(line, at) : List.of();
    return unit.flatMap(
        u ->
            numbers
                .partBehind(line, u.to())
                .map(p -> draft(at, p.to(), u.value(), 1 + p.value().orElse(0), before))
                .or(() -> blurred(line, at, u, before)));
  }

  private Optional<FigureDraft> blurred(
      FigureLine line, int at, Found<Unit> unit, List<Found<Modifier>> before) {
    return words
        .modifierBehind(line, unit.to())
        .filter(m -> m.value().bound().equals("approx"))
        .map(
            m ->
                draft(
                    at,
                    m.to(),
                    unit.value(),
                    1,
                    Stream.concat(before.stream(), Stream.of(m)).toList()));
  }

  private static FigureDraft draft(
      int at, int to, Unit unit, double value, List<Found<Modifier>> modifiers) {
    NumberReading number = NumberReading.of(at, to, NumberReading.Kind.WORDS, value);
    return FigureDraft.of(number, to, unit.quantity(), Optional.of(unit.name()), modifiers)
        .withMeasure(Optional.of(unit.quantity()));
  }
}
