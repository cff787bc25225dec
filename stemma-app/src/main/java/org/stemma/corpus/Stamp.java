package org.stemma.corpus;

/** How exactly a page states when it was published. */
public enum Stamp {
  /** Day, hour and minute, with the offset from universal time. */
  MINUTE,
  /** The day alone. */
  DAY,
  NONE
}
