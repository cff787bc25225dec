package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.List;
import org.stemma.extract.markup.Markup;

/** The elements of a {@link PageTree} while the page is read. Not thread-safe. */
final class PageTreeBuilder {

  private final Markup markup;
  private final int[] nodes;
  private final int[] parents;
  private final int[] ends;
  private final int[] firstBlocks;
  private final int[] endBlocks;
  private int size;

  PageTreeBuilder(Markup markup) {
    this.markup = markup;
    int most = markup.elements();
    nodes = new int[most];
    parents = new int[most];
    ends = new int[most];
    firstBlocks = new int[most];
    endBlocks = new int[most];
  }

  /** Begins the element that is {@code node} of the markup; its number. */
  int open(int node, int parent) {
    nodes[size] = node;
    parents[size] = parent;
    return size++;
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
