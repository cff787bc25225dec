package org.stemma.extract.tree;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.text.Script;
import org.stemma.text.Span;

/**
 * The elements of a page that readers see, in document order, as arrays: what a rule asks of an
 * element (parent, end of its subtree) costs one look, and nothing recurses. Elements and blocks
 * are named by their numbers.
 */
public final class PageTree {

  /** Main headings that are read, a bound on work: most pages have one or two. */
  private static final int MOST_HEADINGS = 20;

  /** Units of a main heading that are read, a bound on work: headlines are shorter. */
  private static final int LONGEST_HEADING = 500;

  private final Markup markup;
  private final int[] nodes;
  private final int[] parents;
  private final int[] ends;
  private final int[] firstBlocks;
  private final int[] endBlocks;
  private final List<TextBlock> blocks;
  private final ElementNames[] classes;
  private final ElementNames[] ids;

  PageTree(
      Markup markup,
      int[] nodes,
      int[] parents,
      int[] ends,
      int[] firstBlocks,
      int[] endBlocks,
      List<TextBlock> blocks) {
    this.markup = markup;
    this.nodes = nodes;
    this.parents = parents;
    this.ends = ends;
    this.firstBlocks = firstBlocks;
    this.endBlocks = endBlocks;
    this.blocks = List.copyOf(blocks);
    ElementNames.Reader names = new ElementNames.Reader(nodes.length);
    this.classes = names(Attribute.CLASS, names);
    this.ids = names(Attribute.ID, names);
  }

  private PageTree(PageTree other, int[] firstBlocks, int[] endBlocks, List<TextBlock> blocks) {
    this.markup = other.markup;
    this.nodes = other.nodes;
    this.parents = other.parents;
    this.ends = other.ends;
    this.classes = other.classes;
    this.ids = other.ids;
    this.firstBlocks = firstBlocks;
    this.endBlocks = endBlocks;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * The same elements, some blocks cut in parts.
   *
   * @param cut the parts of each block, in order, itself if it is whole
   */
  PageTree withParts(List<List<TextBlock>> cut) {
    int[] moved = new int[cut.size() + 1];
    for (int i = 0; i < cut.size(); i++) {
      moved[i + 1] = moved[i] + cut.get(i).size();
    }
    int[] first = new int[nodes.length];
    int[] end = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      int from = firstBlocks[i];
      first[i] = moved[from] + (from < cut.size() ? partsBefore(cut.get(from), nodes[i]) : 0);
      end[i] = Math.max(first[i], moved[endBlocks[i]]);
    }
    return new PageTree(this, first, end, cut.stream().flatMap(List::stream).toList());
  }

  /** How many of {@code parts} end before the node begins. */
  private int partsBefore(List<TextBlock> parts, int node) {
    int start = markup.start(node);
    int before = 0;
    while (before + 1 < parts.size() && parts.get(before).original().end() <= start) {
      before++;
    }
    return before;
  }

  private ElementNames[] names(Attribute attribute, ElementNames.Reader reader) {
    ElementNames[] names = new ElementNames[nodes.length];
    for (int i = 0; i < names.length; i++) {
      int start = markup.valueStart(nodes[i], attribute);
      names[i] =
          start < 0
              ? ElementNames.NONE
              : reader.read(markup.page(), start, markup.valueEnd(nodes[i], attribute));
    }
    return names;
  }

  /** Number of elements. */
  public int size() {
    return nodes.length;
  }

  /** All elements of the page, the unseen too. */
  public Markup markup() {
    return markup;
  }

  /** The element's number among all. */
  public int node(int number) {
    return nodes[number];
  }

  /** The element's name in lower case. */
  public String name(int number) {
    return markup.name(nodes[number]);
  }

  public boolean has(int number, Attribute attribute) {
    return markup.has(nodes[number], attribute);
  }

  /** The value of an attribute; empty if the element has none of this name. */
  public String attribute(int number, Attribute attribute) {
    return markup.attribute(nodes[number], attribute);
  }

  /** Whether {@code token} is one of the words of an attribute that holds a set of them. */
  public boolean hasToken(int number, Attribute attribute, String token) {
    return markup.hasToken(nodes[number], attribute, token);
  }

  /** The names in its {@code class}. */
  public ElementNames classes(int number) {
    return classes[number];
  }

  /** The names in its {@code id}. */
  public ElementNames id(int number) {
    return ids[number];
  }

  /**
   * The words inside the element, white space collapsed; reading stops behind {@code most} units,
   * so that more come back if the element has more.
   */
  public String text(int number, int most) {
    return markup.text(nodes[number], most);
  }

  /** The page between the element's tags; nothing if the end tag is left out. */
  public Optional<Span> content(int number) {
    return markup.content(nodes[number]);
  }

  /** Number of the parent; -1 for the root. */
  public int parent(int number) {
    return parents[number];
  }

  /** One past the number of the last element inside. */
  public int end(int number) {
    return ends[number];
  }

  /** What the {@code h1} elements print, in order, of each at most {@value #LONGEST_HEADING}. */
  public List<String> mainHeadings() {
    return IntStream.range(0, size())
        .filter(i -> name(i).equals("h1"))
        .limit(MOST_HEADINGS)
        .mapToObj(i -> text(i, LONGEST_HEADING))
        .toList();
  }

  /** The visible text, in document order. */
  public List<TextBlock> blocks() {
    return blocks;
  }

  /**
   * Whether {@code words} stand in the visible text as they are written, and not inside a longer
   * word; scripts without blanks do not say where one ends.
   */
  public boolean prints(String words) {
    return blocks.stream().anyMatch(block -> prints(block.text(), words));
  }

  private static boolean prints(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0 && (isInside(text, at) || isInside(text, at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  /** Whether a word goes on at {@code at}. */
  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && isSpaced(text.codePointBefore(at))
        && isSpaced(text.codePointAt(at));
  }

  private static boolean isSpaced(int point) {
    return Character.isLetter(point) && !Script.isUnspaced(point);
  }

  /** Number of the first block at or behind the start of the element. */
  public int firstBlock(int number) {
    return firstBlocks[number];
  }

  /** One past the number of the last block inside the element. */
  public int endBlock(int number) {
    return endBlocks[number];
  }

  /** Whether element {@code inner} is {@code outer} or stands inside it. */
  public boolean inside(int inner, int outer) {
    return outer <= inner && inner < ends[outer];
  }

  /** The level of the heading that the element is, 1 to 6; 0 if it is none. */
  public int headingLevel(int number) {
    String name = name(number);
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** The nearest heading at or above {@code number}, or -1. */
  public int heading(int number) {
    int at = number;
    while (at >= 0 && headingLevel(at) == 0) {
      at = parents[at];
    }
    return at;
  }

  /** The nearest element at or above {@code number} with one of these names, or -1. */
  public int enclosing(int number, Set<String> names) {
    int at = number;
    while (at >= 0 && !names.contains(name(at))) {
      at = parents[at];
    }
    return at;
  }
}
