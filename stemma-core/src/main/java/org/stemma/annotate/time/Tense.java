package org.stemma.annotate.time;

/** Whether a clause tells of what was, or of what is to come. */
enum Tense {
  PAST,
  /** Of what was, but the time may be of something that the clause only speaks about. */
  ABOUT_PAST,
  FUTURE,
  /** Of a habit or of what is arranged: "the court sits on Monday". */
  PRESENT,
  /** The words leave it open. */
  OPEN
}
