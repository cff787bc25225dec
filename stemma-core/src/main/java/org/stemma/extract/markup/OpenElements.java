package org.stemma.extract.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open at one place of the page, the outermost first (HTML Living Standard
 * 13.2.4.2). Never deeper than {@link #DEEPEST} and some, so that every search is bounded. Not
 * thread-safe.
 */
final class OpenElements {

  /** Elements at which nesting stops, as in browsers; the deepest public page has 52. */
  static final int DEEPEST = 512;

  private final Nodes nodes;
  private int[] stack = new int[64];
  private int size;

  /** Open paragraphs: most pages are asked for one at every block. */
  private int paragraphs;

  OpenElements(Nodes nodes) {
    this.nodes = nodes;
  }

  int size() {
    return size;
  }

  boolean isFull() {
    return size >= DEEPEST;
  }

  /** The innermost open element. */
  int current() {
    return stack[size - 1];
  }

  Tag currentTag() {
    return nodes.tags[stack[size - 1]];
  }

  /** The element at {@code place}, 0 being the document. */
  int at(int place) {
    return stack[place];
  }

  Tag tagAt(int place) {
    return nodes.tags[stack[place]];
  }

  void push(int node) {
    insert(size, node);
  }

  void insert(int place, int node) {
    if (size == stack.length) {
      stack = Arrays.copyOf(stack, size * 2);
    }
    if (place < size) {
      System.arraycopy(stack, place, stack, place + 1, size - place);
    }
    stack[place] = node;
    size++;
    paragraphs += nodes.tags[node] == Tag.P ? 1 : 0;
  }

  void remove(int place) {
    paragraphs -= tagAt(place) == Tag.P ? 1 : 0;
    size--;
    if (place < size) {
      System.arraycopy(stack, place + 1, stack, place, size - place);
    }
  }

  void replace(int place, int node) {
    stack[place] = node;
  }

  /** Closes the current element; {@code at} is where the page closes it. The document stays. */
  void pop(int at) {
    if (size > 1) {
      nodes.closed[current()] = at;
      remove(size - 1);
    }
  }

  /** Closes all elements above and at {@code place}. */
  void popTo(int place, int at) {
    while (size > place && size > 1) {
      pop(at);
    }
  }

  /** Where {@code node} is open; -1 if it is not. */
  int place(int node) {
    int place = size - 1;
    while (place >= 0 && stack[place] != node) {
      place--;
    }
    return place;
  }

  /** Where the innermost open {@code tag} is, if no border of scope stands above it; else -1. */
  int inScope(Tag tag) {
    return inScope(tag, null, null);
  }

  int inButtonScope() {
    return paragraphs == 0 ? -1 : inScope(Tag.P, Tag.BUTTON, null);
  }

  int inListScope(Tag tag) {
    return inScope(tag, Tag.OL, Tag.UL);
  }

  private int inScope(Tag tag, @Nullable Tag border, @Nullable Tag other) {
    for (int place = size - 1; place > 0; place--) {
      Tag open = tagAt(place);
      if (open == tag) {
        return place;
      }
      if (open.is(Tag.SCOPE) || open == border || open == other) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the innermost open element with one of {@code marks} is in scope; else -1. */
  int markedInScope(int marks) {
    for (int place = size - 1; place > 0; place--) {
      Tag open = tagAt(place);
      if (open.is(marks)) {
        return place;
      }
      if (open.is(Tag.SCOPE)) {
        return -1;
      }
    }
    return -1;
  }

  /** The same within the innermost table. */
  int inTableScope(Tag tag) {
    for (int place = size - 1; place > 0; place--) {
      Tag open = tagAt(place);
      if (open == tag) {
        return place;
      }
      if (open == Tag.TABLE || open == Tag.TEMPLATE || open == Tag.HTML || open == Tag.NOSCRIPT) {
        return -1;
      }
    }
    return -1;
  }

  int markedInTableScope(int marks) {
    for (int place = size - 1; place > 0; place--) {
      Tag open = tagAt(place);
      if (open.is(marks)) {
        return place;
      }
      if (open == Tag.TABLE || open == Tag.TEMPLATE || open == Tag.HTML || open == Tag.NOSCRIPT) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the innermost {@code tag} is open, whatever stands above it; else -1. */
  int last(Tag tag) {
    int place = size - 1;
    while (place > 0 && tagAt(place) != tag) {
      place--;
    }
    return place > 0 ? place : -1;
  }

  /** Closes elements whose end tag may be left out, but for {@code kept}. */
  void popImplied(@Nullable Tag kept, int at) {
    while (currentTag().is(Tag.IMPLIED_END) && currentTag() != kept) {
      pop(at);
    }
  }

  /**
   * Closes what stands above the table, row or group of rows that is open: the innermost {@code
   * tag}, or element with one of {@code marks} ("clear the stack back to a context", 13.2.6.4.9).
   */
  void clearTo(@Nullable Tag tag, int marks, int at) {
    while (currentTag() != tag
        && !currentTag().is(marks)
        && currentTag() != Tag.TEMPLATE
        && currentTag() != Tag.HTML
        && size > 1) {
      pop(at);
    }
  }
}
