package org.stemma.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Events along one axis of days, as far as each can be dated, and those that cannot.
 *
 * @param first first day of the axis; {@code last} its last day, not before the first
 * @param rows dated events in order of date
 * @param undated events without a date
 */
public record Timeline(LocalDate first, LocalDate last, List<Row> rows, List<Loose> undated)
    implements Report.Entry {

  public Timeline {
    rows = List.copyOf(rows);
    undated = List.copyOf(undated);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last " + last + " must not be before first " + first);
    }
  }

  /**
   * The first {@code lines} of it, rows before events without a date, and the rest, each with an
   * axis that its own rows need.
   *
   * @throws IllegalArgumentException if it has no more lines
   */
  public List<Report.Entry> cut(int lines) {
    if (lines <= 0 || lines >= rows.size() + undated.size()) {
      throw new IllegalArgumentException("cannot be cut after " + lines + " lines");
    }
    int at = Math.min(lines, rows.size());
    int loose = lines - at;
    return List.of(
        of(rows.subList(0, at), undated.subList(0, loose)),
        of(rows.subList(at, rows.size()), undated.subList(loose, undated.size())));
  }

  private Timeline of(List<Row> some, List<Loose> others) {
    LocalDate from =
        some.stream().flatMap(r -> r.from().stream()).min(LocalDate::compareTo).orElse(first);
    LocalDate to =
        some.stream().flatMap(r -> r.to().stream()).max(LocalDate::compareTo).orElse(last);
    return to.isBefore(from)
        ? new Timeline(first, last, some, others)
        : new Timeline(from, to, some, others);
  }

  /** How an event stands in the account. */
  public enum Standing {
    /** Told as having taken place. */
    CAME,
    /** Told as to come, or as possible. */
    TO_COME,
    /** Told as not having taken place. */
    DENIED
  }

  /**
   * A dated event.
   *
   * @param date as the account writes it (EDTF)
   * @param from first possible day; empty if open or before the axis
   * @param to last possible day; empty if open or after the axis
   * @param sure whether the day is known and not only about when
   * @param status the account's word for the standing
   * @param place where its pages say it is
   * @param held what it came to, where one page tells it both as to come and as held
   */
  public record Row(
      String id,
      String date,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean sure,
      Standing standing,
      String status,
      String label,
      String support,
      Optional<String> place,
      Optional<Held> held) {}

  /**
   * What an announced event came to.
   *
   * @param event id of the event that was held
   * @param finding id of the contradiction between the two
   * @param day when it was held
   */
  public record Held(String event, String finding, Optional<LocalDate> day) {}

  /**
   * An event without a date.
   *
   * @param known what is known of its time, in a few words; may be empty
   * @param after ids of the events that came before it
   * @param before ids of the events that came after it
   */
  public record Loose(
      String id, String label, String known, List<String> after, List<String> before) {

    public Loose {
      after = List.copyOf(after);
      before = List.copyOf(before);
    }
  }
}
