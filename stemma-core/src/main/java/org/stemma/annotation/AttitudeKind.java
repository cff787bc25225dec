package org.stemma.annotation;

/** What is told of somebody or something without reported words. */
public enum AttitudeKind {
  /** A belief, expectation or impression. */
  VIEW,
  /** A wish, plan or refusal. */
  AIM,
  /** For or against somebody or something. */
  SIDE,
  /** Something spoken or written of, without what was said of it. */
  TOPIC,
  /** What a thing shows, says or suggests: a number, a poster, a film. */
  SHOWN
}
