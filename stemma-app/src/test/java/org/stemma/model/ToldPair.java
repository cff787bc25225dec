package org.stemma.model;

import java.util.List;

/** Findings about pairs of invented pages, the second of the day after the first. */
final class ToldPair {

  private ToldPair() {}

  /** About numbers, without those that are only apparent. */
  static List<String> numbers(String title, String first, String second) {
    return allNumbers(title, first, second).stream()
        .filter(found -> !found.startsWith("apparent"))
        .toList();
  }

  /** About numbers. */
  static List<String> allNumbers(String title, String first, String second) {
    return ofKind("number", title, first, second);
  }

  /** About what one party says and another calls untrue. */
  static List<String> disputes(String title, String first, String second) {
    return ofKind("party claims", title, first, second);
  }

  private static List<String> ofKind(String kind, String title, String first, String second) {
    return ToldAccount.of(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 8, 2024\n\n" + second + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals(kind))
        .map(c -> c.verdict() + ": " + c.why())
        .toList();
  }
}
