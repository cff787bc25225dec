package org.stemma.cli;

import org.stemma.export.Folded;

/** Words that a person types, found in words of an account. */
final class Words {

  private Words() {}

  /** Whether {@code text} contains {@code words}, whatever their case and accents. */
  static boolean contain(String text, String words) {
    return Folded.of(text).contains(Folded.of(words));
  }
}
