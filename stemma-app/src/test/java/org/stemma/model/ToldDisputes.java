package org.stemma.model;

import java.util.List;

/** What pairs of invented pages dispute. */
final class ToldDisputes {

  private ToldDisputes() {}

  static List<String> disputes(String title, String first, String second) {
    return ToldAccount.of(
            title + "\n\nMay 7, 2024\n\n" + first + "\n",
            title + ": what is known\n\nMay 8, 2024\n\n" + second + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.kind().equals("party claims"))
        .map(c -> c.verdict() + ": " + c.why())
        .toList();
  }
}
