package org.stemma.account;

import java.util.Locale;

/** What decides which reading of a contested fact is adopted, in the order in which it is asked. */
enum Ground {
  /** A source takes the other readings back. */
  LATER_CORRECTION,
  /** More sources that were not made from one another give it. */
  INDEPENDENT_SOURCES,
  /** It was told nearer to what happened. */
  CLOSENESS,
  /** Nothing: all readings stand. */
  NONE;

  /** The words for it in lists and files. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
