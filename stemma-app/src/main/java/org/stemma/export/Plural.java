package org.stemma.export;

/** A number with its noun. */
final class Plural {

  private Plural() {}

  /** For instance {@code 1 page}, {@code 2 pages}; for nouns whose plural adds an s. */
  static String of(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
