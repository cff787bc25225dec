package org.stemma.contradiction;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFacts;

/**
 * What one side of a contradiction says of the fact, short enough to stand in a line.
 *
 * @param text numbers in the words of a page, with what they count; days and hours as ISO 8601;
 *     what else is said in a few words of ours
 * @param key equal for values that say the same of one kind of thing, in whatever words
 */
public record Value(ValueKind kind, String text, String key) {

  public Value {
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank() || key.isBlank()) {
      throw new IllegalArgumentException("a value needs its text and its key");
    }
  }

  /** A value that is told in words of ours. */
  static Value of(ValueKind kind, String about, String text) {
    return new Value(kind, text, kind.label() + " of " + about + ": " + text);
  }

  static Value of(LocalDate day) {
    return new Value(ValueKind.DAY, day.toString(), day.toString());
  }

  static Value of(LocalTime hour) {
    return new Value(ValueKind.HOUR, hour.toString(), hour.toString());
  }

  static Value of(FigureClaim claim) {
    return new Value(
        FigureFacts.isRunning(claim) ? ValueKind.COUNT : ValueKind.NUMBER,
        claim.words(),
        FigureFacts.key(claim));
  }
}
