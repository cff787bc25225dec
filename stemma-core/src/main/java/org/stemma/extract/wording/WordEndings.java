package org.stemma.extract.wording;

import java.util.Set;

/** Endings of words, as they are written. */
final class WordEndings {

  /** Units before an ending: with fewer a word is the ending itself, or a letter too many. */
  private static final int SHORTEST_REST = 2;

  private final Set<String> endings;

  /** Units of the longest. */
  private final int longest;

  WordEndings(Set<String> endings) {
    this.endings = Set.copyOf(endings);
    this.longest = endings.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Whether {@code word} ends with one and more stands before it. */
  boolean end(String word) {
    for (int length = Math.min(longest, word.length() - SHORTEST_REST); length > 0; length--) {
      if (endings.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
