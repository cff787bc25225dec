package org.stemma.lexicon;

import java.util.List;
import java.util.stream.Stream;

/**
 * The phrases that a cell of a word list stands for: {@code {a|our} report {said|gave}} for four,
 * in the order in which they are written. Brackets do not nest.
 */
final class Alternatives {

  private Alternatives() {}

  /** The phrases of {@code cell}; itself if it has no pair of brackets. */
  static List<String> of(String cell) {
    int open = cell.indexOf('{');
    int close = cell.indexOf('}', open + 1);
    if (open < 0 || close < 0) {
      return List.of(cell);
    }
    String head = cell.substring(0, open);
    List<String> tails = of(cell.substring(close + 1));
    return Stream.of(cell.substring(open + 1, close).split("\\|", -1))
        .flatMap(choice -> tails.stream().map(tail -> head + choice + tail))
        .toList();
  }
}
