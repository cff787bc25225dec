package org.stemma.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Numbers of the strings of several types of feature by a hash of 64 bits: a table of open
 * addressing for each type, all in one array, one long a slot (40 bits of the hash, 24 of the
 * number), so that a look costs one place in memory. The strings themselves are not kept. That each
 * string in a table finds its own number is checked when it is made; another is taken for one of
 * them with a chance of 10<sup>-12</sup>.
 */
final class FeatureNumbers {

  /** What is said of a string that has no number. */
  static final int NONE = 0;

  /** Numbers are smaller. */
  static final int END = 1 << 24;

  private static final int HASH_BITS = 40;
  private static final int NUMBER_BITS = 24;

  private final long[] slots;

  /** First slot of each type, and one past the last. */
  private final int[] starts;

  private FeatureNumbers(long[] slots, int[] starts) {
    this.slots = slots;
    this.starts = starts;
  }

  /**
   * @param strings of each type, in order; they differ
   * @param numbers one for each, below {@link #END}; strings with {@link #NONE} are left out
   * @throws IllegalArgumentException if two strings of a type cannot be told apart
   */
  static FeatureNumbers of(List<List<String>> strings, List<int[]> numbers) {
    int[] starts = new int[strings.size() + 1];
    for (int type = 0; type < strings.size(); type++) {
      int count = (int) Arrays.stream(numbers.get(type)).filter(n -> n != NONE).count();
      starts[type + 1] = starts[type] + Math.max(2, Integer.highestOneBit(Math.max(1, count)) * 4);
    }
    FeatureNumbers table = new FeatureNumbers(new long[starts[strings.size()]], starts);
    for (int type = 0; type < strings.size(); type++) {
      table.put(type, strings.get(type), numbers.get(type));
    }
    return table;
  }

  private void put(int type, List<String> strings, int[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != NONE) {
        long hash = TextKey.of(strings.get(i)).hash();
        if (numbers[i] < 0 || numbers[i] >= END || of(type, hash) != NONE) {
          throw new IllegalArgumentException("number or hash of " + strings.get(i));
        }
        put(type, TextKey.mixed(hash), numbers[i]);
      }
    }
  }

  private void put(int type, long mixed, int number) {
    int slot = first(type, mixed);
    while (slots[slot] != 0) {
      slot = next(type, slot);
    }
    slots[slot] = (mixed << NUMBER_BITS) | number;
  }

  int types() {
    return starts.length - 1;
  }

  /** The number of the string of {@code type} with this hash, or {@link #NONE}. */
  int of(int type, long hash) {
    long mixed = TextKey.mixed(hash);
    int slot = first(type, mixed);
    return from(type, slot, slots[slot], mixed);
  }

  /** The numbers of those of {@code strings} that have one, in order. */
  int[] of(int type, Collection<String> strings) {
    int[] types = new int[strings.size()];
    long[] hashes = new long[types.length];
    int count = 0;
    for (String string : strings) {
      types[count] = type;
      hashes[count++] = TextKey.of(string).hash();
    }
    return Arrays.copyOf(types, of(types, hashes, count));
  }

  /**
   * Writes the numbers of {@code count} strings over their types, without those that have none, in
   * order. Looks at all first slots before it compares one, so that the processor waits for many at
   * once.
   *
   * @param hashes lost
   * @return how many numbers
   */
  int of(int[] types, long[] hashes, int count) {
    long[] found = new long[count];
    for (int i = 0; i < count; i++) {
      long mixed = TextKey.mixed(hashes[i]);
      hashes[i] = mixed;
      found[i] = slots[first(types[i], mixed)];
    }
    int numbers = 0;
    for (int i = 0; i < count; i++) {
      long mixed = hashes[i];
      int number = (int) found[i] & (END - 1);
      if (found[i] >>> NUMBER_BITS != mixed << NUMBER_BITS >>> NUMBER_BITS) {
        number = from(types[i], first(types[i], mixed), found[i], mixed);
      }
      if (number != NONE) {
        types[numbers++] = number;
      }
    }
    return numbers;
  }

  private int from(int type, int first, long seen, long mixed) {
    int slot = first;
    long content = seen;
    while (content != 0 && content >>> NUMBER_BITS != mixed << NUMBER_BITS >>> NUMBER_BITS) {
      slot = next(type, slot);
      content = slots[slot];
    }
    return (int) content & (END - 1);
  }

  /** By the bits that are not kept. */
  private int first(int type, long mixed) {
    int start = starts[type];
    return start + ((int) (mixed >>> HASH_BITS) & (starts[type + 1] - start - 1));
  }

  private int next(int type, int slot) {
    int start = starts[type];
    return start + ((slot + 1 - start) & (starts[type + 1] - start - 1));
  }

  void write(FlatWriter out) throws IOException {
    out.ints(starts);
    out.longs(slots);
  }

  static FeatureNumbers read(FlatReader in) {
    int[] starts = in.ints();
    return new FeatureNumbers(in.longs(), starts);
  }
}
