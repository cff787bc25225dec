package org.stemma.eval;

/** How a report stands to what a headline says. */
enum Stance {
  /** It says the same in its own voice. */
  AGREE,
  /** It says that it is not so. */
  DISAGREE,
  /** It tells it at a distance. */
  DISCUSS,
  /** It is about something else. */
  UNRELATED
}
