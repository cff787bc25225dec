package org.stemma.extract.segment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The words of content before and behind a border that moves down a page. A block that goes over to
 * the other side costs as much as it has words, and what both sides have in common is known at
 * every place, so that all borders of a page together cost no more than one pass over it. Not
 * thread-safe.
 */
final class BorderWords {

  private final Side words = new Side();
  private final Side names = new Side();

  /** The numbers of one kind on both sides. */
  private static final class Side {
    private final BitSet before = new BitSet();
    private int sizeBefore;

    /** By number: blocks behind that have it. */
    private int[] behind = {};

    private int sizeBehind;
    private int shared;

    private void clearBefore() {
      before.clear();
      sizeBefore = 0;
      shared = 0;
    }

    private void addBehind(int[] numbers) {
      for (int number : numbers) {
        if (number >= behind.length) {
          behind = Arrays.copyOf(behind, 2 * number + 1);
        }
        if (behind[number]++ == 0) {
          sizeBehind++;
        }
      }
    }

    private void removeBehind(int[] numbers) {
      for (int number : numbers) {
        if (--behind[number] == 0) {
          sizeBehind--;
          shared -= before.get(number) ? 1 : 0;
        }
      }
    }

    private void addBefore(int[] numbers) {
      for (int number : numbers) {
        if (!before.get(number)) {
          before.set(number);
          sizeBefore++;
          shared += isBehind(number) ? 1 : 0;
        }
      }
    }

    private boolean isBehind(int number) {
      return number < behind.length && behind[number] > 0;
    }
  }

  /** Adds a block to what stands behind the border. */
  void addBehind(WordNumbers block) {
    words.addBehind(block.words());
    names.addBehind(block.tellingNames());
  }

  /** Takes away a block that was added behind the border. */
  void removeBehind(WordNumbers block) {
    words.removeBehind(block.words());
    names.removeBehind(block.tellingNames());
  }

  /** Adds a block to what stands before the border. */
  void addBefore(WordNumbers block) {
    words.addBefore(block.words());
    names.addBefore(block.tellingNames());
  }

  /** Forgets what stands before the border. */
  void clearBefore() {
    words.clearBefore();
    names.clearBefore();
  }

  /** Whether the text before the border has the word. */
  boolean isBefore(int word) {
    return words.before.get(word);
  }

  /** Whether the text behind the border has the word. */
  boolean isBehind(int word) {
    return words.isBehind(word);
  }

  /** Different words on the side that has fewer. */
  int fewer() {
    return Math.min(words.sizeBefore, words.sizeBehind);
  }

  /** The share of the words of the side that has fewer that the other has too, 0 to 1. */
  double share() {
    return fewer() == 0 ? 0 : (double) words.shared / fewer();
  }

  /** Whether any name is known on either side; a script without capitals shows none. */
  boolean knowsNames() {
    return names.sizeBefore > 0 || names.sizeBehind > 0;
  }

  /** Whether a name stands on both sides. */
  boolean sharesName() {
    return names.shared > 0;
  }
}
