package org.stemma.export;

/** What the cells of a column hold. An empty cell of any kind is one of which nothing is known. */
public enum CellKind {
  /** Words as they are. */
  TEXT,
  /** A whole number of 32 bits. */
  COUNT,
  /** A number, which may have a fraction. */
  NUMBER,
  /** A day as {@link java.time.LocalDate} writes it. */
  DAY,
  /** {@code true} or {@code false}. */
  YES_NO
}
