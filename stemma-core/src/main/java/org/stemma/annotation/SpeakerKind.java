package org.stemma.annotation;

/** How far a speaker is known. */
public enum SpeakerKind {
  /** A person, office or body with a name. */
  NAMED,
  /** A named collective ("Ukrainian officials", "European leaders"). */
  COLLECTIVE,
  /** Nobody in particular ("sources", "experts", "critics"). */
  UNNAMED
}
