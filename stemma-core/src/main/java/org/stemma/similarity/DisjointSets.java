package org.stemma.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Names that belong together, directly or through others (union-find, Galler and Fischer 1964). A
 * name that was never joined stands alone. Mutable; not thread-safe.
 */
public final class DisjointSets {

  private final Map<String, String> parents = new HashMap<>();

  /**
   * Makes one set of those of {@code kept} and {@code other}; the name that stands for the first
   * stands for both.
   *
   * @return whether they were two
   */
  public boolean join(String kept, String other) {
    String name = of(kept);
    String joined = of(other);
    if (name.equals(joined)) {
      return false;
    }
    parents.put(joined, name);
    return true;
  }

  /** The name that stands for the set of {@code name}: equal for all that belong together. */
  public String of(String name) {
    String first = name;
    for (String up = parents.get(first); up != null; up = parents.get(first)) {
      first = up;
    }
    String at = name;
    while (!at.equals(first)) { // who asks next goes there at once
      at = Objects.requireNonNull(parents.put(at, first));
    }
    return first;
  }
}
