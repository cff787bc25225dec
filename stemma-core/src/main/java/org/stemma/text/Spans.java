package org.stemma.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up items by the stretch of text that they cover. */
public final class Spans {

  private Spans() {}

  /**
   * The item that holds the unit at {@code offset}, if any; takes time in the logarithm of the
   * number of items.
   *
   * @param items in order of their spans, which do not overlap
   */
  public static <T> Optional<T> at(List<T> items, Function<T, Span> span, int offset) {
    int low = 0;
    int high = items.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      T item = items.get(middle);
      if (span.apply(item).end() <= offset) {
        low = middle + 1;
      } else if (offset < span.apply(item).start()) {
        high = middle - 1;
      } else {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /**
   * The number of the first item that ends behind {@code offset}; the number of items if none does.
   *
   * @param items in order of their spans, which do not overlap
   */
  public static <T> int firstEndingAfter(List<T> items, Function<T, Span> span, int offset) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(items.get(middle)).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
