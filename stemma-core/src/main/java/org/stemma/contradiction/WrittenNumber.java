package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.figure.WrittenNumbers;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A number that a sentence writes, in digits or words.
 *
 * @param from index of its first word
 * @param to index behind its last word, without what it counts
 * @param value what it says
 * @param exact whether it stands without "about", "at least" and the like
 * @param figure what it counts, if that is known
 */
record WrittenNumber(int from, int to, double value, boolean exact, Optional<Figure> figure) {

  private static final Set<String> LOOSE = Set.of("lower", "upper", "approx", "change");

  private static final List<String> MODIFIERS =
      Lexicon.ENGLISH.rows("figures/modifiers.tsv").stream()
          .filter(row -> LOOSE.contains(row.get(1)))
          .map(row -> row.get(0))
          .toList();

  /** Words before a number among which a modifier is looked for: as many as the longest has. */
  private static final int BEFORE = 5;

  /** The finest rounding that is looked for. By judgement, not swept. */
  private static final double LEAST = 1e-6;

  /** By how much a quotient of doubles may miss a whole number. By judgement, not swept. */
  private static final double NOISE = 1e-6;

  /** Whole numbers that end in fewer zeros are taken as counted. By judgement. */
  private static final double ROUND = 100;

  /** The numbers of a sentence in order, without those of dates and hours. */
  static List<WrittenNumber> in(Reading reading, ParsedSentence sentence) {
    List<WrittenNumber> numbers = new ArrayList<>();
    List<Word> words = sentence.words();
    int at = 0;
    while (at < words.size()) {
      int to = at;
      while (to < words.size() && words.get(to).tag().equals("CD")) {
        to++;
      }
      if (to > at) {
        of(reading, sentence, at, to).ifPresent(numbers::add);
      }
      at = Math.max(to, at + 1);
    }
    return numbers;
  }

  private static Optional<WrittenNumber> of(
      Reading reading, ParsedSentence sentence, int from, int to) {
    Span span =
        Span.of(
            sentence.words().get(from).span().start(), sentence.words().get(to - 1).span().end());
    Optional<Figure> figure =
        reading.within(Figure.class, sentence.span()).stream()
            .filter(f -> f.span().contains(span))
            .findFirst();
    boolean timed =
        figure.isEmpty()
            && reading.within(TimeExpression.class, sentence.span()).stream()
                .anyMatch(t -> t.span().overlaps(span));
    List<String> values = WrittenNumbers.ENGLISH.in(reading.words(span));
    return values.size() == 1 && !timed
        ? number(values.get(0))
            .map(
                value ->
                    new WrittenNumber(from, to, value, isExact(sentence, from, figure), figure))
        : Optional.empty();
  }

  private static Optional<Double> number(String decimal) {
    try {
      return Optional.of(Double.parseDouble(decimal));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isExact(ParsedSentence sentence, int from, Optional<Figure> figure) {
    StringBuilder before = new StringBuilder(" ");
    for (int i = Math.max(0, from - BEFORE); i < from; i++) {
      before.append(sentence.words().get(i).lower()).append(' ');
    }
    boolean modified = MODIFIERS.stream().anyMatch(m -> before.toString().endsWith(" " + m + " "));
    return !modified && figure.filter(f -> f.value().isEmpty()).isEmpty();
  }

  /** The unit, if it is known; {@code crown/day} of a rate. */
  Optional<String> unit() {
    return figure.flatMap(Figure::unit);
  }

  /** By how much the number may have been rounded: half of its last digit that is not 0. */
  double rounding() {
    double digit = 1;
    if (value != Math.rint(value)) {
      while (digit > LEAST && Math.abs(value / digit - Math.rint(value / digit)) > NOISE) {
        digit /= 10;
      }
      return digit / 2;
    }
    while (value != 0 && Math.abs(value) >= digit * 10 && value % (digit * 10) == 0) {
      digit *= 10;
    }
    return digit < ROUND ? 0 : digit / 2;
  }
}
