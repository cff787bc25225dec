package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.extract.markup.Markup;

/**
 * Walks the nodes of a page once and writes down the elements that readers see and their text as
 * {@link TextBlock}s. Not thread-safe; one reader a page.
 */
public final class PageReader {

  /** Elements whose text nobody sees, or that are no text. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "iframe",
          "object",
          "embed",
          "canvas",
          "svg",
          "math",
          "audio",
          "video",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "noframes",
          "applet",
          "map",
          "title");

  /** Elements inside a line of text; everything else starts a block. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");

  /**
   * A gap of so many units between two neighbours of a run means that so much unseen matter stands
   * between; the run is cut so that evidence stays short. A script inside a paragraph is some
   * thousand units long.
   */
  private static final int MAX_GAP = 20_000;

  private final Markup markup;
  private final boolean scripted;
  private final List<TextBlock> blocks = new ArrayList<>();
  private int[] nodes;
  private int[] parents;
  private int[] ends;
  private int[] firstBlocks;
  private int[] endBlocks;
  private int size;
  private final TextRun run;
  private int owner;
  private int links;
  private int preformatted;
  private boolean lineBroken;

  /** Runs of text with words that the page writes before the one to come. */
  private int runs;

  private PageReader(Markup markup, boolean scripted) {
    this.markup = markup;
    this.scripted = scripted;
    this.run = new TextRun(markup.page());
    int guess = markup.size() / 2 + 1;
    nodes = new int[guess];
    parents = new int[guess];
    ends = new int[guess];
    firstBlocks = new int[guess];
    endBlocks = new int[guess];
  }

  /**
   * The elements and blocks of {@code markup}: as a reader with scripts sees them, or, if there is
   * nothing then, without.
   */
  public static PageTree read(Markup markup) {
    PageTree tree = new PageReader(markup, true).walk();
    return tree.blocks().isEmpty() ? new PageReader(markup, false).walk() : tree;
  }

  private PageTree walk() {
    int current = -1;
    int node = 0;
    while (node < markup.size()) {
      while (current >= 0 && node >= markup.end(nodes[current])) {
        close(current);
        current = parents[current];
      }
      if (markup.isText(node)) {
        take(node, current);
        node++;
      } else if (isSeen(markup.name(node))) {
        current = open(node, current);
        node++;
      } else {
        skip(node);
        node = markup.end(node);
      }
    }
    while (current >= 0) {
      close(current);
      current = parents[current];
    }
    flush();
    return finish();
  }

  /** An unseen element between two words does not part them. */
  private void skip(int element) {
    for (int i = element + 1; i < markup.end(element); i++) {
      if (markup.isText(i) && markup.runsBefore(i) == runs) {
        runs = markup.runsBehind(i);
      }
    }
  }

  private boolean isSeen(String name) {
    return !UNSEEN.contains(name) || !scripted && name.equals("noscript");
  }

  private int open(int node, int parent) {
    int number = size++;
    if (number == nodes.length) {
      grow();
    }
    String name = markup.name(node);
    nodes[number] = node;
    parents[number] = parent;
    if (name.equals("br")) {
      lineBreak(node);
    } else {
      if (isBlock(name, parent)) {
        border(name);
      }
      if (isLink(node)) {
        links++;
      } else if (name.equals("pre")) {
        preformatted++;
      }
    }
    firstBlocks[number] = blocks.size();
    return number;
  }

  private void grow() {
    int length = size * 2;
    nodes = Arrays.copyOf(nodes, length);
    parents = Arrays.copyOf(parents, length);
    ends = Arrays.copyOf(ends, length);
    firstBlocks = Arrays.copyOf(firstBlocks, length);
    endBlocks = Arrays.copyOf(endBlocks, length);
  }

  private void close(int number) {
    int node = nodes[number];
    String name = markup.name(node);
    if (isBlock(name, parents[number])) {
      border(name);
    }
    if (isLink(node)) {
      links--;
    } else if (name.equals("pre")) {
      preformatted--;
    }
    ends[number] = size;
    endBlocks[number] = blocks.size();
  }

  /** An {@code a} that only names a place of the page leads nowhere. */
  private boolean isLink(int node) {
    return markup.name(node).equals("a")
        && (markup.has(node, Attribute.HREF) || !markup.has(node, Attribute.NAME));
  }

  /** Whether elements of this name stand inside a line of text. */
  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  private boolean isBlock(String name, int parent) {
    if (INLINE.contains(name) || name.equals("br")) {
      return false;
    }
    // Elements with a hyphen are the page's own: inside a paragraph they stand in the line.
    return name.indexOf('-') < 0 || parent < 0 || !markup.name(nodes[parent]).equals("p");
  }

  private void border(String name) {
    if ((name.equals("td") || name.equals("th")) && !run.isEmpty()) {
      int at = run.lastOriginal();
      run.breakLine('\t', at, at);
      return;
    }
    flush();
  }

  private void lineBreak(int node) {
    if (run.isEmpty()) {
      return;
    }
    if (lineBroken) {
      flush();
      return;
    }
    lineBroken = true;
    run.breakLine('\n', markup.start(node), markup.startEnd(node));
  }

  private void take(int text, int current) {
    boolean blank = isBlank(text);
    int start = markup.start(text);
    boolean torn = !run.isEmpty() && isTorn(text, start);
    if (torn && !blank) {
      flush();
    }
    if (!torn || !blank) {
      runs = markup.runsBehind(text);
    }
    if (!blank) {
      lineBroken = false;
    }
    if (run.isEmpty()) {
      if (blank) {
        return;
      }
      owner = blockAt(current);
    }
    run.take(start, markup.startEnd(text), markup.isLiteral(text), links > 0, preformatted > 0);
  }

  /**
   * Whether words of another block may stand between the run and the text: what stands between the
   * cells of a table is read before the table. Between neighbours there are only tags, comments and
   * what nobody sees.
   */
  private boolean isTorn(int text, int start) {
    return start < run.lastOriginal()
        || start - run.lastOriginal() > MAX_GAP
        || markup.runsBefore(text) != runs;
  }

  private int blockAt(int number) {
    int at = number;
    while (at > 0 && !isBlock(markup.name(nodes[at]), parents[at])) {
      at = parents[at];
    }
    return Math.max(0, at);
  }

  private void flush() {
    lineBroken = false;
    run.finish(owner).ifPresent(blocks::add);
  }

  private PageTree finish() {
    return new PageTree(
        markup,
        Arrays.copyOf(nodes, size),
        Arrays.copyOf(parents, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(firstBlocks, size),
        Arrays.copyOf(endBlocks, size),
        blocks);
  }

  private boolean isBlank(int text) {
    String page = markup.page();
    int end = markup.startEnd(text);
    int at = markup.start(text);
    while (at < end) {
      char unit = page.charAt(at);
      long reference = unit == '&' ? CharacterReferences.at(page, at, end, false) : 0;
      boolean read = reference != CharacterReferences.NONE;
      if (!TextRun.isBlank(read ? CharacterReferences.first(reference) : unit)) {
        return false;
      }
      at += read ? CharacterReferences.width(reference) : 1;
    }
    return true;
  }
}
