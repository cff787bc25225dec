package org.stemma.annotate;

/** Whether a clause tells of what was, or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  /** The words leave it open. */
  OPEN
}
