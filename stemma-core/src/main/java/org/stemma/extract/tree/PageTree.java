package org.stemma.extract.tree;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page in document order, as arrays: what a rule asks of an element (parent, end
 * of its subtree) costs one look, and nothing recurses. Elements and blocks are named by their
 * numbers.
 */
public final class PageTree {

  private final List<Element> elements;
  private final int[] parents;
  private final int[] ends;
  private final int[] firstBlocks;
  private final int[] endBlocks;
  private final List<TextBlock> blocks;
  private final int lostUnits;

  PageTree(
      List<Element> elements,
      int[] parents,
      int[] ends,
      int[] firstBlocks,
      int[] endBlocks,
      List<TextBlock> blocks,
      int lostUnits) {
    this.elements = List.copyOf(elements);
    this.parents = parents;
    this.ends = ends;
    this.firstBlocks = firstBlocks;
    this.endBlocks = endBlocks;
    this.blocks = List.copyOf(blocks);
    this.lostUnits = lostUnits;
  }

  /** Number of elements. */
  public int size() {
    return elements.size();
  }

  public Element element(int number) {
    return elements.get(number);
  }

  /** Number of the parent; -1 for the root. */
  public int parent(int number) {
    return parents[number];
  }

  /** One past the number of the last element inside. */
  public int end(int number) {
    return ends[number];
  }

  /** The visible text, in document order. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  /** Number of the first block at or behind the start of the element. */
  public int firstBlock(int number) {
    return firstBlocks[number];
  }

  /** One past the number of the last block inside the element. */
  public int endBlock(int number) {
    return endBlocks[number];
  }

  /** Characters of text whose place in the page is not known; they are left out. */
  public int lostUnits() {
    return lostUnits;
  }

  /** Whether element {@code inner} is {@code outer} or stands inside it. */
  public boolean inside(int inner, int outer) {
    return outer <= inner && inner < ends[outer];
  }

  /** The nearest element at or above {@code number} with one of these names, or -1. */
  public int enclosing(int number, Set<String> names) {
    int at = number;
    while (at >= 0 && !names.contains(elements.get(at).normalName())) {
      at = parents[at];
    }
    return at;
  }
}
