package org.stemma.extract.wording;

/** How a line is set beside the paragraphs of its page. */
public enum LineSetting {
  PLAIN,
  /** All bold or italic, or between marks of emphasis. */
  EMPHASIS,
  /** On the right, as signatures are, of persons whatever their names. */
  RIGHT
}
