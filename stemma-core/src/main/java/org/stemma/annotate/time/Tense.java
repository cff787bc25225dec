package org.stemma.annotate.time;

/** Whether a clause tells of what was, or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  /** The words leave it open. */
  OPEN
}
