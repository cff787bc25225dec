package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stemma.article.Evidence;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.time.TimeValue;

/**
 * Tells which reading of a date in numbers ({@code 04/03/2024}) a page means, from what else it
 * says:
 *
 * <ol>
 *   <li>a day that can be read one way only, of which one of the two readings is no more than a day
 *       off;
 *   <li>a day without its year that the report begins with, or that a line beside its headline
 *       names ({@link YearlessDay}), of which one of the two is no more than a day off;
 *   <li>where the language leaves the order open, dates of the same page in the same form that can
 *       be read one way only ({@code 25/03/2024}), if they agree;
 *   <li>there too, the language in which the text is written by its function words ({@link
 *       TextLanguage}), if it settles it;
 *   <li>else the reading stays as it is, open if the language leaves it open.
 * </ol>
 *
 * Lives inside one extraction: the page is searched once, however many dates are settled. Not
 * thread-safe.
 */
public final class DayMonthOrder {

  /** A day that can be read one way only, and who states it. */
  public record Certain(LocalDate day, String basis) {

    /** The day of a witness; empty if it is no whole day, or open which one. */
    public static Optional<Certain> of(StatedDay witness) {
      return witness.otherwise().isEmpty() && witness.value() instanceof TimeValue.Day known
          ? Optional.of(new Certain(known.date(), witness.basis()))
          : Optional.empty();
    }
  }

  /**
   * What is read.
   *
   * @param reading open if nothing settles it
   * @param why what decided, for the basis; empty if nothing else than the language did
   */
  public record Settled(DayReading reading, Optional<String> why) {

    /** What is written down of it, stated so and there. */
    public StatedDay stated(
        WitnessKind kind, String stated, String basis, Optional<Evidence> evidence) {
      return new StatedDay(kind, TimeValue.day(reading.day()), stated, basis, evidence)
          .withReadAs(why)
          .withOtherwise(reading.otherwise().map(TimeValue::day));
    }
  }

  private final List<Certain> certain;
  private final Supplier<List<YearlessDay>> yearless;
  private final Supplier<Optional<NumericDate>> habit;
  private final Supplier<Optional<String>> written;

  /**
   * @param certain days stated of the same page
   * @param yearless days beside the headline and at the beginning of the report, read once, and
   *     only if no certain one decides
   * @param lines the text of the page, read once, and only if its form must decide
   */
  public DayMonthOrder(
      List<Certain> certain,
      Supplier<Stream<YearlessDay>> yearless,
      Supplier<Stream<String>> lines) {
    this.certain = List.copyOf(certain);
    this.yearless = new Once<>(() -> yearless.get().toList());
    Supplier<List<String>> read = new Once<>(() -> lines.get().toList());
    this.habit = new Once<>(() -> habit(read.get().stream()));
    this.written =
        new Once<>(
            () ->
                TextLanguage.of(read.get().stream())
                    .filter(language -> !DayMonthUsage.of(language).open()));
  }

  public Settled settle(DayReading reading) {
    if (reading.exchanged().isEmpty()) {
      return new Settled(reading, Optional.empty());
    }
    // 1
    Optional<Settled> decided = decided(reading, day -> near(day).map(Certain::basis));
    if (decided.isEmpty()) {
      // 2
      decided = decided(reading, day -> near(yearless.get(), day));
    }
    if (decided.isEmpty() && reading.open()) {
      // 3
      decided = habit.get().map(date -> settled(reading, date));
    }
    if (decided.isEmpty() && reading.open()) {
      // 4
      decided = written.get().map(language -> written(reading, language));
    }
    // 5
    return decided.orElseGet(() -> unsettled(reading));
  }

  /** What one of the two readings, and not the other, has for it. */
  private static Optional<Settled> decided(
      DayReading reading, Function<LocalDate, Optional<String>> witness) {
    LocalDate other = reading.exchanged().orElseThrow();
    Optional<String> forIt = witness.apply(reading.day());
    Optional<String> against = witness.apply(other);
    if (forIt.isPresent() == against.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        forIt.isPresent()
            ? settled(reading.day(), forIt.filter(why -> reading.open()))
            : settled(other, against));
  }

  private static Settled settled(DayReading reading, NumericDate date) {
    boolean same = date.isMonthFirst() == reading.monthFirst();
    LocalDate day = same ? reading.day() : reading.exchanged().orElseThrow();
    return settled(day, Optional.of('"' + date.words() + '"'));
  }

  private static Settled written(DayReading reading, String language) {
    boolean same = DayMonthUsage.of(language).monthFirst() == reading.monthFirst();
    LocalDate day = same ? reading.day() : reading.exchanged().orElseThrow();
    return settled(day, Optional.of("texts in \"" + language + '"'));
  }

  private static Settled unsettled(DayReading reading) {
    return reading.open()
        ? new Settled(reading, Optional.empty())
        : settled(reading.day(), Optional.empty());
  }

  private static Settled settled(LocalDate day, Optional<String> witness) {
    return new Settled(DayReading.certain(day), witness.map(w -> "day and month as in " + w));
  }

  /** A day of one continent is the day before or after on another. */
  private Optional<Certain> near(LocalDate day) {
    return certain.stream()
        .filter(c -> Math.abs(c.day().toEpochDay() - day.toEpochDay()) <= 1)
        .findFirst();
  }

  private static Optional<String> near(List<YearlessDay> named, LocalDate day) {
    return named.stream()
        .filter(one -> one.isNear(day))
        .findFirst()
        .map(one -> '"' + one.words() + '"');
  }

  /** A date that shows what the page writes first, if no other shows the contrary. */
  private static Optional<NumericDate> habit(Stream<String> lines) {
    List<NumericDate> shown =
        lines
            .flatMap(line -> NumericDate.FORM.matcher(line).results())
            .flatMap(match -> NumericDate.of(match).stream())
            .filter(NumericDate::isOneWay)
            .toList();
    boolean agreed = shown.stream().map(NumericDate::isMonthFirst).distinct().count() == 1;
    return agreed ? Optional.of(shown.get(0)) : Optional.empty();
  }
}
