package org.stemma.model;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers strings from 0 in a given order. A hash table with open addressing in three arrays, so
 * that a million strings load as fast as their bytes can be copied.
 */
final class StringTable {

  private static final int FREE = -1;

  /** Spreads the low entropy of string hashes over the high bits (golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final char[] units;
  private final int[] starts;
  private final int[] slots;

  private StringTable(char[] units, int[] starts, int[] slots) {
    this.units = units;
    this.starts = starts;
    this.slots = slots;
  }

  /** Numbers {@code strings}, which must differ, by their place. */
  static StringTable of(List<String> strings) {
    StringBuilder units = new StringBuilder();
    int[] starts = new int[strings.size() + 1];
    int[] slots = new int[Math.max(2, Integer.highestOneBit(strings.size()) * 4)];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < strings.size(); i++) {
      units.append(strings.get(i));
      starts[i + 1] = units.length();
      int slot = firstSlot(strings.get(i), slots.length);
      while (slots[slot] != FREE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
    return new StringTable(units.toString().toCharArray(), starts, slots);
  }

  /** The number of {@code string}, or -1 if it is not in the table. */
  int numberOf(String string) {
    int slot = firstSlot(string, slots.length);
    while (slots[slot] != FREE && !holds(slots[slot], string)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot];
  }

  int size() {
    return starts.length - 1;
  }

  /** The string with number {@code number}, 0 to size - 1. */
  String string(int number) {
    return new String(units, starts[number], starts[number + 1] - starts[number]);
  }

  private boolean holds(int number, String string) {
    int start = starts[number];
    return Arrays.equals(
        units, start, starts[number + 1], string.toCharArray(), 0, string.length());
  }

  private static int firstSlot(String string, int slots) {
    return (string.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(slots) + 1);
  }

  void write(FlatWriter out) throws IOException {
    out.chars(units);
    out.ints(starts);
    out.ints(slots);
  }

  static StringTable read(FlatReader in) {
    return new StringTable(in.chars(), in.ints(), in.ints());
  }
}
