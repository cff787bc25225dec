package org.stemma.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Items, which may overlap, by the stretch of text that each covers: what shares a unit with a
 * stretch is found in time that grows with the logarithm of their number, unless a long one stands
 * over many others. Immutable and thread-safe.
 */
public final class SpanIndex<T> {

  private final List<T> items;
  private final Function<T, Span> span;

  /** The place of each in the order that was given, by starts. */
  private final int[] places;

  /** The greatest end of the items up to each, in this order. */
  private final int[] reach;

  /**
   * @param items in any order
   * @param span where one stands; asked again at each search
   */
  public SpanIndex(List<T> items, Function<T, Span> span) {
    this.items = List.copyOf(items);
    this.span = span;
    this.places =
        IntStream.range(0, items.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> span.apply(items.get(place)).start()))
            .mapToInt(place -> place)
            .toArray();
    this.reach = new int[places.length];
    int end = 0;
    for (int i = 0; i < places.length; i++) {
      end = Math.max(end, at(i).end());
      reach[i] = end;
    }
  }

  private Span at(int number) {
    return span.apply(items.get(places[number]));
  }

  /** The items that share at least one unit with {@code stretch}, in the order that was given. */
  public List<T> overlapping(Span stretch) {
    List<Integer> found = new ArrayList<>();
    for (int i = startingBefore(stretch.end()) - 1; i >= 0 && reach[i] > stretch.start(); i--) {
      if (at(i).overlaps(stretch)) {
        found.add(places[i]);
      }
    }
    return found.stream().sorted().map(items::get).toList();
  }

  /** How many start before {@code offset}. */
  private int startingBefore(int offset) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
