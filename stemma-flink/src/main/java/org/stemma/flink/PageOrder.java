package org.stemma.flink;

/**
 * What is to become of a reading that is held.
 *
 * @param mark of its page
 * @param telling which needs it; empty if none will any more of one coming of it
 */
public record PageOrder(String mark, String telling) {

  static PageOrder forget(String mark) {
    return new PageOrder(mark, "");
  }

  boolean isLast() {
    return telling.isEmpty();
  }
}
