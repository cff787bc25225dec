package org.stemma.packed;

import java.util.Optional;

/**
 * Takes the text out of documents of a form that only a program outside of the core reads, as PDF.
 * Must be thread-safe and throw nothing on bad input.
 */
@FunctionalInterface
public interface DocumentReader {

  /** Knows no document. */
  DocumentReader NONE = bytes -> Optional.empty();

  /**
   * What {@code bytes} hold, which it must neither change nor keep; empty if they are of no form
   * that it knows.
   */
  Optional<Unpacked> open(byte[] bytes);
}
