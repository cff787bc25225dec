package org.stemma.contradiction;

/**
 * That a sentence calls untrue what another party told before.
 *
 * @param accusing whether an accusation is meant rather than any telling
 * @param only whether nothing but an accusation can be meant
 * @param court whether it is a plea, and the counts of a charge are what is meant
 * @param voiced whether it is one only in the words of a speaker
 * @param reach how many sentences back it may stand
 */
record Answer(boolean accusing, boolean only, boolean court, boolean voiced, int reach) {

  /** Sentences back to which "that" and "the accusation" may point. By judgement, not swept. */
  private static final int BACK = 4;

  /** The same for what answers at once: "that is not true", "she had never used that word". */
  private static final int AT_ONCE = 2;

  /** The same for a plea: counts are read out one by one. By judgement. */
  private static final int IN_COURT = 6;

  /** An answer to what was told, to an accusation before anything else if {@code accusing}. */
  static Answer to(boolean accusing) {
    return new Answer(accusing, false, false, false, BACK);
  }

  /** An answer to what was told right before. */
  static Answer atOnce() {
    return new Answer(false, false, false, false, AT_ONCE);
  }

  /** The same, if a speaker gives it. */
  static Answer spoken() {
    return new Answer(false, false, false, true, AT_ONCE);
  }

  /** An answer that only an accusation gets. */
  static Answer toAccusation() {
    return new Answer(true, true, false, false, BACK);
  }

  /** An answer that only an accusation right before gets. */
  static Answer retort() {
    return new Answer(true, true, false, false, AT_ONCE);
  }

  /** An answer to charges. */
  static Answer toCharges() {
    return new Answer(true, true, true, false, IN_COURT);
  }

  /** The same to whatever was told. */
  Answer toAnything() {
    return new Answer(false, false, court, voiced, reach);
  }
}
