package org.stemma.model;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers strings from 0 in a given order. A hash table with open addressing in three buffers: one
 * that was read stays in the mapped file, so that a million strings cost nothing until they are
 * looked up.
 */
final class StringTable {

  private static final int FREE = -1;

  /** Spreads the low entropy of string hashes over the high bits (golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final CharBuffer units;
  private final IntBuffer starts;
  private final IntBuffer slots;

  private StringTable(CharBuffer units, IntBuffer starts, IntBuffer slots) {
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
    return new StringTable(
        CharBuffer.wrap(units.toString().toCharArray()),
        IntBuffer.wrap(starts),
        IntBuffer.wrap(slots));
  }

  /** The number of {@code string}, or -1 if it is not in the table. */
  int numberOf(String string) {
    int last = slots.capacity() - 1;
    int slot = firstSlot(string, slots.capacity());
    int number = slots.get(slot);
    while (number != FREE && !holds(number, string)) {
      slot = (slot + 1) & last;
      number = slots.get(slot);
    }
    return number;
  }

  int size() {
    return starts.capacity() - 1;
  }

  /** The string with number {@code number}, 0 to size - 1. */
  String string(int number) {
    char[] string = new char[starts.get(number + 1) - starts.get(number)];
    units.get(starts.get(number), string);
    return new String(string);
  }

  private boolean holds(int number, String string) {
    int start = starts.get(number);
    int length = starts.get(number + 1) - start;
    if (length != string.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (units.get(start + i) != string.charAt(i)) {
        return false;
      }
    }
    return true;
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
    return new StringTable(in.mappedChars(), in.mappedInts(), in.mappedInts());
  }
}
