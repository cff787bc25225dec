package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.List;
import org.stemma.extract.markup.Markup;

/** The elements of a {@link PageTree} while the page is read. Not thread-safe. */
final class PageTreeBuilder {

  private final Markup markup;
  private int[] nodes;
  private int[] parents;
  private int[] ends;
  private int[] firstBlocks;
  private int[] endBlocks;
  private int size;

  PageTreeBuilder(Markup markup) {
    this.markup = markup;
    int guess = markup.size() / 2 + 1;
    nodes = new int[guess];
    parents = new int[guess];
    ends = new int[guess];
    firstBlocks = new int[guess];
    endBlocks = new int[guess];
  }

  /** Begins the element that is {@code node} of the markup; its number. */
  int open(int node, int parent) {
    if (size == nodes.length) {
      grow();
    }
    nodes[size] = node;
    parents[size] = parent;
    return size++;
  }

  private void grow() {
    int length = size * 2;
    nodes = Arrays.copyOf(nodes, length);
    parents = Arrays.copyOf(parents, length);
    ends = Arrays.copyOf(ends, length);
    firstBlocks = Arrays.copyOf(firstBlocks, length);
    endBlocks = Arrays.copyOf(endBlocks, length);
  }

  /** States the first block of an element. */
  void beginBlocks(int number, int block) {
    firstBlocks[number] = block;
  }

  /** Ends an element; {@code blocks} were read so far. */
  void close(int number, int blocks) {
    ends[number] = size;
    endBlocks[number] = blocks;
  }

  int node(int number) {
    return nodes[number];
  }

  int parent(int number) {
    return parents[number];
  }

  /** The tree, all elements being closed. */
  PageTree finish(List<TextBlock> blocks) {
    return new PageTree(
        markup,
        Arrays.copyOf(nodes, size),
        Arrays.copyOf(parents, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(firstBlocks, size),
        Arrays.copyOf(endBlocks, size),
        blocks);
  }
}
