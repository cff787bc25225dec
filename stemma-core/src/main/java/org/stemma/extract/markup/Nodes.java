package org.stemma.extract.markup;

import java.util.Arrays;

/**
 * The nodes of a page under construction, elements and runs of text, as arrays: node 0 is the
 * document. As long as nothing is moved, numbers follow the order of the document. Not thread-safe.
 */
final class Nodes {

  /** No node. */
  static final int NONE = -1;

  /**
   * A node for so many units of the page, as a first guess: it costs or spares copies only. Of 128
   * public pages three in four have more units a node.
   */
  private static final int UNITS_A_NODE = 62;

  /** Of a page of 6.5 million units: the arrays of a larger one grow as it is read. */
  private static final int LARGEST_GUESS = 1 << 16;

  Tag[] tags;
  int[] parents;
  int[] starts;

  /** Where the start tag, or the text, ends. */
  int[] opened;

  /** Where the end tag begins, or what stands for it; of text whether its references are none. */
  int[] closed;

  /**
   * The first attribute of an element; of text twice the number of runs of text before it that are
   * more than white space, and one if it is too.
   */
  int[] details;

  private int[] first;
  private int[] last;
  private int[] next;
  private int[] previous;
  private int size;
  private boolean moved;

  Nodes(int pageLength) {
    int guess = Math.min(LARGEST_GUESS, 64 + pageLength / UNITS_A_NODE);
    tags = new Tag[guess];
    parents = unset(guess);
    starts = new int[guess];
    opened = new int[guess];
    closed = unset(guess);
    details = unset(guess);
    first = unset(guess);
    last = unset(guess);
    next = unset(guess);
    previous = unset(guess);
  }

  private static int[] unset(int length) {
    int[] values = new int[length];
    Arrays.fill(values, NONE);
    return values;
  }

  int size() {
    return size;
  }

  /** A new node that stands nowhere yet. */
  int add(Tag tag, int start, int end) {
    if (size == tags.length) {
      grow();
    }
    int node = size++;
    tags[node] = tag;
    starts[node] = start;
    opened[node] = end;
    return node;
  }

  private void grow() {
    int length = size * 2;
    tags = Arrays.copyOf(tags, length);
    parents = grown(parents, length);
    starts = Arrays.copyOf(starts, length);
    opened = Arrays.copyOf(opened, length);
    closed = grown(closed, length);
    details = grown(details, length);
    first = grown(first, length);
    last = grown(last, length);
    next = grown(next, length);
    previous = grown(previous, length);
  }

  private static int[] grown(int[] values, int length) {
    int[] grown = Arrays.copyOf(values, length);
    Arrays.fill(grown, values.length, length, NONE);
    return grown;
  }

  /** Makes the new node the last child of {@code parent}, on the right edge of the tree. */
  void append(int parent, int node) {
    int before = last[parent];
    parents[node] = parent;
    previous[node] = before;
    last[parent] = node;
    if (before == NONE) {
      first[parent] = node;
    } else {
      next[before] = node;
    }
  }

  /** Moves {@code node} to the end of {@code parent}, wherever that stands. */
  void move(int node, int parent) {
    moved = true;
    unlink(node);
    append(parent, node);
  }

  /** Moves {@code node} before its new sibling. */
  void moveBefore(int node, int sibling) {
    moved = true;
    unlink(node);
    int parent = parents[sibling];
    int before = previous[sibling];
    parents[node] = parent;
    previous[node] = before;
    next[node] = sibling;
    previous[sibling] = node;
    if (before == NONE) {
      first[parent] = node;
    } else {
      next[before] = node;
    }
  }

  /** Moves all children of {@code from} to the end of {@code to}. */
  void moveChildren(int from, int to) {
    moved = true;
    for (int child = first[from]; child != NONE; child = first[from]) {
      move(child, to);
    }
  }

  private void unlink(int node) {
    int parent = parents[node];
    if (parent == NONE) {
      return;
    }
    if (previous[node] == NONE) {
      first[parent] = next[node];
    } else {
      next[previous[node]] = next[node];
    }
    if (next[node] == NONE) {
      last[parent] = previous[node];
    } else {
      previous[next[node]] = previous[node];
    }
    parents[node] = NONE;
    previous[node] = NONE;
    next[node] = NONE;
  }

  /** Puts the numbers in the order of the document, if something was moved. */
  void order() {
    if (!moved) {
      return;
    }
    int[] order = new int[size];
    int[] numbers = new int[size];
    int count = 0;
    int at = 0;
    while (at != NONE) {
      numbers[at] = count;
      order[count++] = at;
      int following = first[at];
      while (following == NONE && at != NONE) {
        following = next[at];
        at = parents[at];
      }
      at = following;
    }
    tags = Arrays.stream(order, 0, count).mapToObj(node -> tags[node]).toArray(Tag[]::new);
    starts = sorted(starts, order, count);
    opened = sorted(opened, order, count);
    closed = sorted(closed, order, count);
    details = sorted(details, order, count);
    parents = renumbered(parents, order, count, numbers);
    previous = renumbered(previous, order, count, numbers);
    size = count;
  }

  private static int[] sorted(int[] values, int[] order, int count) {
    int[] sorted = new int[count];
    for (int i = 0; i < count; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }

  private static int[] renumbered(int[] values, int[] order, int count, int[] numbers) {
    int[] renumbered = sorted(values, order, count);
    for (int i = 0; i < count; i++) {
      renumbered[i] = renumbered[i] == NONE ? NONE : numbers[renumbered[i]];
    }
    return renumbered;
  }

  /** One past the last node inside, for every node; the nodes must be in order. */
  int[] ends() {
    int[] ends = new int[size];
    for (int node = size - 1; node >= 0; node--) {
      ends[node] = Math.max(ends[node], node + 1);
      if (node > 0) {
        ends[parents[node]] = Math.max(ends[parents[node]], ends[node]);
      }
    }
    return ends;
  }

  int previous(int node) {
    return previous[node];
  }
}
