package org.stemma.extract.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DayTime;
import org.stemma.article.Page;
import org.stemma.article.StatedDay;
import org.stemma.article.WitnessKind;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.AddressDate;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.DayReading;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * One date that a page gives for itself.
 *
 * @param reading the day as stated, at the place of the statement
 * @param time the time of day, if stated
 * @param offset by how much the clock that they are stated by is ahead of universal time, if stated
 * @param kind where it stands
 * @param said the words, their basis and place
 * @param readAs why it is read so, where something settled it
 * @param preferred why it goes before a witness of a more trusted kind, if it does
 */
record DateWitness(
    DayReading reading,
    Optional<LocalTime> time,
    Optional<ZoneOffset> offset,
    WitnessKind kind,
    Statement<String> said,
    Optional<String> readAs,
    Optional<String> preferred) {

  /**
   * Units of a statement in which its date is looked for: a bound on work. Swept 150 to 600 on
   * {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int MAX_STATEMENT = 300;

  /** Clocks run up to 14 hours ahead of universal time. */
  private static final int MOST_HOURS = 14;

  /** Digits of a fraction of a second that {@link LocalTime} holds. */
  private static final int NANO_DIGITS = 9;

  private static final Pattern TIME =
      Pattern.compile(
          "[T\\s,]{1,3}(\\d\\d):(\\d\\d)(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?\\s?(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");

  /** The first date that a machine's statement holds. */
  static Optional<DateWitness> machine(
      WitnessKind kind, Statement<String> said, DateReader reader) {
    String text = said.value().substring(0, Math.min(said.value().length(), MAX_STATEMENT));
    return reader.first(text).map(found -> machine(kind, said, text, found));
  }

  /** The same of a statement that is of a publication and of nothing else, in any year. */
  static Optional<DateWitness> declared(
      WitnessKind kind, Statement<String> said, DateReader reader) {
    String text = said.value().substring(0, Math.min(said.value().length(), MAX_STATEMENT));
    return reader.declared(text).map(found -> machine(kind, said, text, found));
  }

  private static DateWitness machine(
      WitnessKind kind, Statement<String> said, String text, DateReader.Found found) {
    Matcher time = TIME.matcher(text).region(found.span().end(), text.length());
    boolean timed = time.lookingAt();
    // "GMT+02:00" is no universal time.
    boolean offGreenwich =
        timed && "GMT".equals(time.group(5)) && time.end() < text.stripTrailing().length();
    Optional<LocalTime> clock = timed ? clock(time) : Optional.empty();
    return new DateWitness(
        found.reading(),
        clock,
        clock.isPresent() && !offGreenwich ? offset(time.group(5)) : Optional.empty(),
        kind,
        said,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (Character.isLetter(zone.charAt(0))) {
      return Optional.of(ZoneOffset.UTC);
    }
    String digits = zone.replace(":", "");
    int hours = Integer.parseInt(digits.substring(1, 3));
    int minutes = digits.length() > 3 ? Integer.parseInt(digits.substring(3)) : 0;
    int sign = digits.charAt(0) == '-' ? -1 : 1;
    return hours > MOST_HOURS || minutes > 59
        ? Optional.empty()
        : Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  private static Optional<LocalTime> clock(Matcher time) {
    int h = Integer.parseInt(time.group(1));
    int m = Integer.parseInt(time.group(2));
    int s = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    String part = time.group(4) == null ? "" : time.group(4);
    int nanos = Integer.parseInt(part + "0".repeat(NANO_DIGITS - part.length()));
    return h < 24 && m < 60 && s < 60
        ? Optional.of(LocalTime.of(h, m, s, nanos))
        : Optional.empty();
  }

  /** A date that readers of the page see. */
  static DateWitness printed(
      String text, DatedText.Labelled date, String basis, Optional<Span> at) {
    return new DateWitness(
        date.reading(),
        Optional.empty(),
        Optional.empty(),
        WitnessKind.PRINTED,
        new Statement<>(text, basis, at),
        Optional.empty(),
        Optional.empty());
  }

  /** The date in an address such as {@code /2024/05/17/name}. */
  static Optional<DateWitness> address(Statement<String> address) {
    return AddressDate.in(address.value())
        .map(
            reading ->
                new DateWitness(
                    reading,
                    Optional.empty(),
                    Optional.empty(),
                    WitnessKind.ADDRESS,
                    new Statement<>(
                        address.value(), "date in the " + address.basis(), address.place()),
                    Optional.empty(),
                    Optional.empty()));
  }

  LocalDate day() {
    return reading.day();
  }

  /** Whether the other states the same day and, if both state one, the same time. */
  boolean isSame(DateWitness other) {
    return day().equals(other.day())
        && (time.isEmpty() || other.time.isEmpty() || time.equals(other.time));
  }

  /** By how many days this is behind the other. */
  long daysBehind(DateWitness other) {
    return day().toEpochDay() - other.day().toEpochDay();
  }

  /** Whether it is stated in universal time. */
  boolean isUniversal() {
    return offset.isPresent() && offset.get().equals(ZoneOffset.UTC);
  }

  /** The day with its time and clock. */
  DayTime at() {
    return new DayTime(TimeValue.day(day()), time, offset);
  }

  /** The instant, if day, time and offset are stated; none if it is open which day is meant. */
  Optional<Statement<Instant>> instant() {
    return at().instant().filter(at -> !reading.open()).map(said::with);
  }

  /** What is written down of it. */
  StatedDay stated(Page page) {
    return new DayMonthOrder.Settled(reading, readAs)
        .stated(
            kind,
            said.value().substring(0, Math.min(said.value().length(), MAX_STATEMENT)),
            said.basis(),
            said.place().map(page::evidence))
        .withTime(time, offset)
        .withPreference(preferred);
  }

  /** The same, said to be less than what its element seems to say. */
  DateWitness withReserve(String reserve) {
    Statement<String> told =
        new Statement<>(said.value(), said.basis() + " (" + reserve + ")", said.place());
    return new DateWitness(reading, time, offset, kind, told, readAs, preferred);
  }

  /** The same, to stand before a witness of a more trusted kind. */
  DateWitness withPreference(String why) {
    return new DateWitness(reading, time, offset, kind, said, readAs, Optional.of(why));
  }

  /** The same with the reading that {@code order} settles. */
  DateWitness settled(DayMonthOrder order) {
    DayMonthOrder.Settled settled = order.settle(reading);
    return new DateWitness(settled.reading(), time, offset, kind, said, settled.why(), preferred);
  }
}
