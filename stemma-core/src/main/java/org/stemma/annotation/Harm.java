package org.stemma.annotation;

/** What befell persons, as far as the words tell it. */
public enum Harm {
  /** Dead of it. */
  KILLED,
  /** Alive and hurt. */
  INJURED,
  /** Shot, stabbed, run over: hurt, and perhaps dead of it. */
  STRUCK
}
