package org.stemma.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts like things together in one pass, in the order given, so that the result depends on that
 * order alone.
 */
public final class Groups {

  private Groups() {}

  /**
   * Each item joins the group that holds the item most like it, or opens a group of its own.
   *
   * @param likeness of two items; 0 or less means that they do not belong together
   */
  public static <T> List<List<T>> of(List<T> items, ToDoubleBiFunction<T, T> likeness) {
    List<List<T>> groups = new ArrayList<>();
    for (T item : items) {
      best(groups, item, likeness)
          .ifPresentOrElse(group -> group.add(item), () -> groups.add(open(item)));
    }
    return groups;
  }

  /** Parts of a group whose items agree, each in order, the part with the first item first. */
  public static <T> List<List<T>> equal(List<T> group, BiPredicate<T, T> agree) {
    return of(group, (a, b) -> agree.test(a, b) ? 1 : 0);
  }

  private static <T> List<T> open(T item) {
    return new ArrayList<>(List.of(item));
  }

  private static <T> Optional<List<T>> best(
      List<List<T>> groups, T item, ToDoubleBiFunction<T, T> likeness) {
    Optional<List<T>> best = Optional.empty();
    double bestLikeness = 0;
    for (List<T> group : groups) {
      for (T other : group) {
        double value = likeness.applyAsDouble(other, item);
        if (value > bestLikeness) {
          best = Optional.of(group);
          bestLikeness = value;
        }
      }
    }
    return best;
  }
}
