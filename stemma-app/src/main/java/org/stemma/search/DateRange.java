package org.stemma.search;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.account.EventItem;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * Days between two dates, both inclusive; an absent one leaves that side open. An event is let
 * through if any day that its date allows lies in the range; without a date it is let through only
 * by a range that is open on both sides.
 */
public record DateRange(Optional<TimeValue> from, Optional<TimeValue> to) {

  /** Whether no day lies in it. */
  public boolean isEmpty() {
    Optional<LocalDate> first = from.flatMap(TimeValue::earliest);
    Optional<LocalDate> last = to.flatMap(TimeValue::latest);
    return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
  }

  /** Whether the event may have been in it. */
  public boolean allows(EventItem event) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<TimeValue> time = event.edtf().flatMap(Edtf::parse);
    if (time.isEmpty() || time.get().earliest().isEmpty() && time.get().latest().isEmpty()) {
      return false;
    }
    boolean tooEarly =
        from.flatMap(TimeValue::earliest)
            .flatMap(first -> time.get().latest().map(last -> last.isBefore(first)))
            .orElse(false);
    boolean tooLate =
        to.flatMap(TimeValue::latest)
            .flatMap(last -> time.get().earliest().map(first -> first.isAfter(last)))
            .orElse(false);
    return !tooEarly && !tooLate;
  }

  /**
   * A date as a person types it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static TimeValue typed(String text) {
    return Edtf.parse(text)
        .filter(time -> time.earliest().isPresent() && time.latest().isPresent())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + text + "\" is no date: write 2025, 2025-08 or 2025-08-15"));
  }
}
