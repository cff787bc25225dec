package org.stemma.annotation;

import java.util.Locale;

/** How a statement is held at a distance. The label is the class name in lower case with blanks. */
public enum HedgeClass {
  ALLEGATION,
  COLLECTIVE_SOURCE,
  DEVELOPING,
  DISPUTED,
  HEARSAY,
  HINT,
  HYPOTHETICAL,
  LEAK,
  MODAL,
  NO_STATEMENT,
  PARTY_CLAIM,
  PASSIVE_NO_SOURCE("passive, no source"),
  QUOTED_NO_SPEAKER("quoted, no speaker"),
  RHETORICAL_QUESTION,
  SPECULATION,
  THIN,
  UNATTRIBUTED,
  UNCERTAIN,
  UNCONFIRMED,
  UNNAMED_SOURCE,
  VAGUE;

  private final String label;

  HedgeClass() {
    this.label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  HedgeClass(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
