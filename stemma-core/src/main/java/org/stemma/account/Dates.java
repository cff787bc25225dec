package org.stemma.account;

import java.util.Locale;
import java.util.Optional;
import org.stemma.time.TimeValue;

/** Dates as an account writes them. */
final class Dates {

  private Dates() {}

  static Optional<String> edtf(TimeValue time) {
    return Optional.of(time.edtf()).filter(text -> !text.isEmpty());
  }

  static Optional<String> weekday(TimeValue time) {
    return time instanceof TimeValue.UnknownDay unknown
        ? unknown
            .weekday()
            .map(day -> day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
