package org.stemma.contradiction;

import java.util.Locale;

/** What a {@link Value} is a value of. */
public enum ValueKind {
  /** A number that does not change by itself, with unit and what it counts. */
  NUMBER,
  /** A number that later reports replace while the story goes on: a toll, an estimate. */
  COUNT,
  /** A day, as EDTF. */
  DAY,
  /** An hour of the clock, as ISO 8601 ({@code 06:15}). */
  HOUR,
  /** What kind of place it was. */
  SITE,
  /** Years of a person's life. */
  AGE,
  /** How something ended. */
  OUTCOME,
  /** Still to come, held or called off. */
  STATUS,
  /** Done or not, to be done or not. */
  DEED,
  /** In office or out of it. */
  OFFICE,
  /** Who heads a government. */
  HOLDER,
  /** Meant or not. */
  CAUSE;

  /** The word for it in lists and files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
