package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as it was read, with what it would be if day and month stood the other way round.
 *
 * @param day the reading adopted
 * @param exchanged the other day that the same numbers may name ({@code 04/03/2024}), if any
 * @param monthFirst whether the reading adopted has the month first
 * @param open whether the language leaves open which of the two is meant
 */
public record DayReading(
    LocalDate day, Optional<LocalDate> exchanged, boolean monthFirst, boolean open) {

  public DayReading {
    if (exchanged.filter(day::equals).isPresent()) {
      throw new IllegalArgumentException("exchanged " + day + " must be another day");
    }
    if (open && exchanged.isEmpty()) {
      throw new IllegalArgumentException("open needs an exchanged day beside " + day);
    }
  }

  /** A day that can be read one way only. */
  public static DayReading certain(LocalDate day) {
    return new DayReading(day, Optional.empty(), false, false);
  }

  /** The day if day and month are the other way round, where nothing settled it. */
  public Optional<LocalDate> otherwise() {
    return open ? exchanged : Optional.empty();
  }
}
