package org.stemma.flink;

import org.jspecify.annotations.Nullable;

/** What a function has once it was opened. */
final class Opened {

  private Opened() {}

  static <T> T of(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the function was not opened");
    }
    return value;
  }
}
