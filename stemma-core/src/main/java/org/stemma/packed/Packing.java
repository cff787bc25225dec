package org.stemma.packed;

import java.util.Optional;

/**
 * Opens what holds a page packed: a {@link ToolRecord} or a {@link MimeMessage}. Stateless,
 * thread-safe; nothing is thrown on bad input.
 */
public final class Packing {

  private Packing() {}

  /** What {@code bytes} hold, if they are of a known form; empty for a page as it is. */
  public static Optional<Unpacked> open(byte[] bytes) {
    return ToolRecord.open(bytes).or(() -> MimeMessage.open(bytes));
  }
}
