package org.stemma.annotation;

/** How far a speaker is known. */
public enum SpeakerKind {
  /** A person, office or body with a name. */
  NAMED,
  /** A named collective ("port officials", "union leaders"). */
  COLLECTIVE,
  /** Nobody in particular ("sources", "experts", "critics"). */
  UNNAMED
}
