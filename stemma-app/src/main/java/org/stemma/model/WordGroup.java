package org.stemma.model;

import java.util.LinkedHashSet;
import java.util.List;

/** The strings of one group of {@link WordGroups} in order, with the number of the group. */
final class WordGroup extends LinkedHashSet<String> {

  private static final long serialVersionUID = 1L;

  private final int number;

  WordGroup(int number, List<String> strings) {
    super(strings);
    this.number = number;
  }

  /** From 0, the same for all words of the group. */
  int number() {
    return number;
  }
}
