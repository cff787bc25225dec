package org.stemma.extract.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stemma.extract.wording.DateWords;

/**
 * The words of content before and behind a border that moves down a page. A block that goes over to
 * the other side costs as much as it has words, and what both sides have in common is known at
 * every place, so that all borders of a page together cost no more than one pass over it. Not
 * thread-safe.
 */
final class BorderWords {

  private final Side words = new Side();
  private final Side names = new Side();

  /** The strings of one kind on both sides. */
  private static final class Side {
    private Set<String> before = new HashSet<>();
    private final Map<String, Integer> behind = new HashMap<>();
    private int shared;

    /** A set that was once large costs as much to clear as it has room. */
    private void clearBefore() {
      before = new HashSet<>();
      shared = 0;
    }

    private void addBehind(String word) {
      behind.merge(word, 1, Integer::sum);
    }

    private void removeBehind(String word) {
      if (behind.merge(word, -1, (count, less) -> count == 1 ? null : count + less) == null
          && before.contains(word)) {
        shared--;
      }
    }

    private void addBefore(String word) {
      if (before.add(word) && behind.containsKey(word)) {
        shared++;
      }
    }
  }

  /** Adds a block to what stands behind the border. */
  void addBehind(Vocabulary block) {
    block.words().forEach(words::addBehind);
    block.names().stream().filter(BorderWords::tells).forEach(names::addBehind);
  }

  /** Takes away a block that was added behind the border. */
  void removeBehind(Vocabulary block) {
    block.words().forEach(words::removeBehind);
    block.names().stream().filter(BorderWords::tells).forEach(names::removeBehind);
  }

  /** Adds a block to what stands before the border. */
  void addBefore(Vocabulary block) {
    block.words().forEach(words::addBefore);
    block.names().stream().filter(BorderWords::tells).forEach(names::addBefore);
  }

  /** All news of a day name the day. */
  static boolean tells(String name) {
    return !DateWords.isDayOrMonth(name);
  }

  /** Forgets what stands before the border. */
  void clearBefore() {
    words.clearBefore();
    names.clearBefore();
  }

  /** Whether the text before the border has the word. */
  boolean isBefore(String word) {
    return words.before.contains(word);
  }

  /** Whether the text behind the border has the word. */
  boolean isBehind(String word) {
    return words.behind.containsKey(word);
  }

  /** Different words on the side that has fewer. */
  int fewer() {
    return Math.min(words.before.size(), words.behind.size());
  }

  /** The share of the words of the side that has fewer that the other has too, 0 to 1. */
  double share() {
    return fewer() == 0 ? 0 : (double) words.shared / fewer();
  }

  /** Whether any name is known on either side; a script without capitals shows none. */
  boolean knowsNames() {
    return !names.before.isEmpty() || !names.behind.isEmpty();
  }

  /** Whether a name stands on both sides. */
  boolean sharesName() {
    return names.shared > 0;
  }
}
