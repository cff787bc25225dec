package org.stemma.contradiction;

import java.util.Locale;

/** What two passages that do not go together disagree about. */
public enum ContradictionKind {
  /** A count, a sum or a measure. */
  NUMBER,
  /** The day of a happening. */
  DATE,
  /** Where it was. */
  PLACE,
  /** Announced or held; in or out of office; whose government it is. */
  STATUS,
  /** How something ended. */
  OUTCOME,
  /** Who it was: a name that was never filled in. */
  IDENTITY,
  /** Confirmed on one side, unconfirmed or denied on the other. */
  CONFIRMATION,
  /** What the title says and the text below does not. */
  HEADLINE_BODY("headline-body"),
  /** What parties say against each other. */
  PARTY_CLAIMS("party claims");

  private final String label;

  ContradictionKind() {
    this.label = name().toLowerCase(Locale.ROOT);
  }

  ContradictionKind(String label) {
    this.label = label;
  }

  /** The word for it in lists and files. */
  public String label() {
    return label;
  }
}
