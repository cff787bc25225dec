package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.text.Span;

/**
 * The figures of one page, sentence by sentence, with what one sentence says of the numbers of
 * another: "The correct number is nine" takes the number before it back, and "had earlier said 14"
 * does not hold where the page gives another number. Not thread-safe.
 */
final class PageFigures {

  private final Reading reading;
  private final NumberReader numbers;
  private final Withdrawals withdrawals;
  private final HoldingTime holding;
  private final SiUnits si;
  private final List<Figure> figures = new ArrayList<>();
  private final Set<Figure> former = new HashSet<>();

  /** The drafts of the sentence before. */
  private List<FigureDraft> before = List.of();

  /** Where the sentence being read goes on if it puts a number before it right. */
  private OptionalInt mends = OptionalInt.empty();

  PageFigures(
      Reading reading,
      NumberReader numbers,
      Withdrawals withdrawals,
      HoldingTime holding,
      SiUnits si) {
    this.reading = reading;
    this.numbers = numbers;
    this.withdrawals = withdrawals;
    this.holding = holding;
    this.si = si;
  }

  /** Begins to read the next sentence. */
  void open(FigureLine line) {
    mends = before.isEmpty() ? OptionalInt.empty() : withdrawals.mends(line);
  }

  /** Adds what was found in the sentence opened last, in order. */
  void add(FigureLine line, List<FigureDraft> found) {
    List<FigureDraft> drafts = new ArrayList<>(found);
    if (mends.isPresent()) {
      int wrong = figures.size() - 1;
      figures.set(wrong, figures.get(wrong).asWithdrawn());
      if (drafts.isEmpty()) {
        mended(line, mends.getAsInt(), before.get(before.size() - 1)).ifPresent(drafts::add);
      }
    }
    for (FigureDraft draft : drafts) {
      Figure figure = figure(line, draft);
      figures.add(figure);
      if (withdrawals.isFormer(line, draft)) {
        former.add(figure);
      }
    }
    before = drafts;
  }

  /**
   * What was counted last: in the sentence being read, of which {@code drafts} are known, or in the
   * one before; nothing where the sentence puts that one right.
   */
  Optional<FigureDraft> last(List<FigureDraft> drafts) {
    if (mends.isPresent()) {
      return Optional.empty();
    }
    return Stream.concat(before.stream(), drafts.stream())
        .filter(d -> CountedPhrase.COUNTED.contains(d.quantity()) && d.unit().isPresent())
        .reduce((a, b) -> b);
  }

  /** All figures, in order. */
  List<Figure> figures() {
    return figures.stream()
        .map(f -> former.contains(f) && isReplaced(f) ? f.asWithdrawn() : f)
        .toList();
  }

  /** "The correct number is nine": what the number before counted, by the number that holds. */
  private Optional<FigureDraft> mended(FigureLine line, int from, FigureDraft wrong) {
    for (int at = from; at < line.size(); at++) {
      Optional<NumberReading> number = numbers.at(line, at).filter(n -> n.value().isPresent());
      if (number.isPresent()) {
        return number.map(wrong::withNumber);
      }
    }
    return Optional.empty();
  }

  /** Whether the page gives another number of the same kind as the one that holds. */
  private boolean isReplaced(Figure old) {
    return figures.stream()
        .filter(f -> !former.contains(f) && !f.withdrawn())
        .filter(f -> f.unit().equals(old.unit()) && f.measure().equals(old.measure()))
        .anyMatch(f -> !f.value().equals(old.value()));
  }

  private Figure figure(FigureLine line, FigureDraft draft) {
    Span span = line.span(draft.from(), draft.to());
    String counts = reading.words(CountedPhrase.of(reading, line, draft)).replaceAll("\\s+", " ");
    String modifier =
        String.join(
            " ", draft.modifiers().stream().map(m -> line.phrase(m.from(), m.to())).toList());
    return new Figure(
        span,
        line.sentence().span(),
        draft.quantity(),
        draft.number().value(),
        draft.number().min(),
        draft.number().max(),
        draft.unit(),
        draft.unit().flatMap(unit -> si.of(draft.number(), unit)),
        modifier.isEmpty() ? Optional.empty() : Optional.of(modifier),
        counts,
        draft.measure(),
        draft.vague(),
        withdrawals.isWithdrawn(line, draft),
        holding.of(reading, line, draft));
  }
}
