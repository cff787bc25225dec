package org.stemma.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.Toll;
import org.stemma.text.Span;

/**
 * The tolls of a report that are of its own story, and not of one it recalls: "in 2027 a ferry of
 * the firm sank; nine died", "the worst since 1987, when eight people died", an aside on a like
 * happening elsewhere ({@link Asides}).
 */
final class CurrentTolls {

  /**
   * Days before the story from which a date takes a sentence for its background. Chosen by
   * judgement, not swept.
   */
  private static final int BACKGROUND = 90;

  private final Material material;
  private final Asides asides;

  CurrentTolls(Material material) {
    this.material = material;
    this.asides = new Asides(material);
  }

  /**
   * Those that {@code within} holds, in order.
   *
   * @param first the day of the story's first report, for pages that state none of their own
   */
  List<Toll> in(Reading reading, Span within, Optional<LocalDate> first) {
    List<Toll> tolls = reading.within(Toll.class, within);
    Optional<LocalDate> day = material.published(reading.page()).or(() -> first);
    if (tolls.isEmpty() || day.isEmpty()) {
      return tolls;
    }
    List<Span> elsewhere = asides.in(reading);
    LocalDate background = day.get().minusDays(BACKGROUND);
    return tolls.stream()
        .filter(toll -> elsewhere.stream().noneMatch(aside -> aside.contains(toll.span())))
        .filter(toll -> !isBackground(reading, toll, background))
        .toList();
  }

  private static boolean isBackground(Reading reading, Toll toll, LocalDate day) {
    return reading.within(TimeExpression.class, toll.sentence()).stream()
        .anyMatch(time -> isOver(time, day) || isRecalled(reading, toll, time, day));
  }

  private static boolean isOver(TimeExpression time, LocalDate day) {
    return time.time().latest().filter(day::isAfter).isPresent();
  }

  /** "Since 1987, when eight people died": what was then, though the stretch goes on. */
  private static boolean isRecalled(
      Reading reading, Toll toll, TimeExpression time, LocalDate day) {
    int from = time.span().end();
    return from < toll.span().start()
        && time.time().earliest().filter(day::isAfter).isPresent()
        && reading
            .words(Span.of(from, toll.span().start()))
            .replace(",", "")
            .strip()
            .startsWith("when ");
  }
}
