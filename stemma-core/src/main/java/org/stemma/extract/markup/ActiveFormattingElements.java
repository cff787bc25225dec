package org.stemma.extract.markup;

/**
 * Elements such as {@code b} that are opened again where an end tag closed them too early (HTML
 * Living Standard 13.2.4.3), and markers between those that have nothing to do with each other.
 * Bounded: the oldest are forgotten. Not thread-safe.
 */
final class ActiveFormattingElements {

  /** Elements that are opened again at one place: a bound on nodes. */
  static final int MOST_REOPENED = 12;

  /** Stands for a marker where else a node stands. */
  private static final int MARKER = -2;

  /** So many are kept: a bound on work. */
  private static final int MOST = 64;

  /** Alike elements, of which only so many are opened again ("Noah's Ark clause"). */
  private static final int ALIKE = 3;

  private final Nodes nodes;
  private final OpenElements open;
  private final int[] list = new int[MOST];
  private int size;

  ActiveFormattingElements(Nodes nodes, OpenElements open) {
    this.nodes = nodes;
    this.open = open;
  }

  int at(int index) {
    return list[index];
  }

  void add(int node) {
    int alike = 0;
    for (int i = size - 1; i >= 0 && list[i] != MARKER; i--) {
      if (nodes.tags[list[i]] == nodes.tags[node] && hasNoAttributes(i) && ++alike == ALIKE) {
        remove(i);
        break;
      }
    }
    push(node);
  }

  private boolean hasNoAttributes(int index) {
    int node = list[index];
    // "<b>": nothing stands between the name and the end of the tag.
    return nodes.opened[node] - nodes.starts[node] <= nodes.tags[node].name().length() + 2;
  }

  void addMarker() {
    push(MARKER);
  }

  private void push(int entry) {
    if (size == MOST) {
      remove(0);
    }
    list[size++] = entry;
  }

  void insert(int index, int node) {
    if (size == MOST) {
      remove(0);
      insert(Math.max(0, index - 1), node);
      return;
    }
    System.arraycopy(list, index, list, index + 1, size - index);
    list[index] = node;
    size++;
  }

  void replace(int index, int node) {
    list[index] = node;
  }

  void remove(int index) {
    size--;
    System.arraycopy(list, index + 1, list, index, size - index);
  }

  /** Where {@code node} is in the list; -1 if it is not. */
  int indexOf(int node) {
    int index = size - 1;
    while (index >= 0 && list[index] != node) {
      index--;
    }
    return index;
  }

  /** Where the last {@code tag} behind the last marker is; -1 if there is none. */
  int last(Tag tag) {
    for (int i = size - 1; i >= 0 && list[i] != MARKER; i--) {
      if (nodes.tags[list[i]] == tag) {
        return i;
      }
    }
    return -1;
  }

  void clearToMarker() {
    while (size > 0 && list[--size] != MARKER) {
      // forgotten
    }
  }

  /** Opens again those that were closed too early ("reconstruct"). */
  void reconstruct(Insertion tree) {
    int first = size;
    while (first > 0
        && size - first < MOST_REOPENED
        && list[first - 1] != MARKER
        && open.place(list[first - 1]) < 0) {
      first--;
    }
    for (int i = first; i < size && !open.isFull(); i++) {
      list[i] = tree.reopen(list[i]);
    }
  }
}
