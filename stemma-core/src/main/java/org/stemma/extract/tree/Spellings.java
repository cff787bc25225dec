package org.stemma.extract.tree;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each spelling on one page. It is found by the place where a text has the
 * spelling, so that nothing is copied to look it up. Not thread-safe.
 *
 * @param <T> what is read of a spelling, of equal ones the same
 */
final class Spellings<T> {

  /**
   * Places that one spelling may stand at, a bound on work: of a page made so that all would stand
   * at one, the rest is read again each time. Not swept.
   */
  private static final int MOST_PLACES = 8;

  /** Units that tell one spelling from another, or little more: those of a long name. Not swept. */
  private static final int UNITS = 24;

  private final Function<String, T> reader;
  private final @Nullable Read<T>[] known;

  private record Read<T>(String spelling, int hash, T value) {
    private boolean isOf(int hash, String text, int from, int to) {
      return hash == this.hash && spelling.length() == to - from && text.startsWith(spelling, from);
    }
  }

  /**
   * @param elements of the page, a first guess: they have fewer spellings
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Spellings(int elements, Function<String, T> reader) {
    this.reader = reader;
    this.known = new Read[2 * Integer.highestOneBit(Math.max(MOST_PLACES, elements))];
  }

  /** What was read of the spelling that {@code text} has at {@code from..to}. */
  T at(String text, int from, int to) {
    int hash = hash(text, from, to);
    for (int i = 0; i < MOST_PLACES; i++) {
      int place = hash + i & known.length - 1;
      Read<T> read = known[place];
      if (read == null) {
        read = read(text.substring(from, to), hash);
        known[place] = read;
        return read.value();
      }
      if (read.isOf(hash, text, from, to)) {
        return read.value();
      }
    }
    return reader.apply(text.substring(from, to));
  }

  private Read<T> read(String spelling, int hash) {
    return new Read<>(spelling, hash, reader.apply(spelling));
  }

  /** Of a long spelling only some units count. */
  private static int hash(String text, int from, int to) {
    int step = 1 + (to - from) / UNITS;
    int hash = to - from;
    for (int i = to - 1; i >= from; i -= step) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ hash >>> 15;
  }
}
