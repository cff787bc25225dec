package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;

/**
 * Walks the nodes of a page once and writes down the elements that readers see and their text as
 * {@link TextBlock}s. Not thread-safe; one reader a page.
 */
public final class PageReader {

  /**
   * A gap of so many units between two neighbours of a run means that so much unseen matter stands
   * between; the run is cut so that evidence stays short. A script inside a paragraph is some
   * thousand units long. Swept 5,000 to 80,000 on {@code eval body} and {@code eval segments}
   * (2026-11-29): no figure changes.
   */
  private static final int MAX_GAP = 20_000;

  private final Markup markup;
  private final boolean scripted;
  private final int most;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final PageTreeBuilder tree;
  private final TextRun run;

  /** The elements so far that part the text before them from the text behind. */
  private final BitSet parting = new BitSet();

  private int owner;
  private int links;
  private int preformatted;
  private boolean lineBroken;

  /** Runs of text with words that the page writes before the one to come. */
  private int runs;

  private PageReader(Markup markup, boolean scripted, int most) {
    this.markup = markup;
    this.scripted = scripted;
    this.most = most;
    this.run = new TextRun(markup.page());
    this.tree = new PageTreeBuilder(markup);
  }

  /**
   * The elements and blocks of {@code markup}: as a reader with scripts sees them, or, if there is
   * nothing then or only without them running text, without. Reading stops behind {@code most}
   * blocks, so that the tree has more if the page has.
   */
  public static PageTree read(Markup markup, int most) {
    PageTree tree = new PageReader(markup, true, most).walk();
    return SeenPage.of(tree, () -> new PageReader(markup, false, most).walk());
  }

  private PageTree walk() {
    int current = -1;
    int node = 0;
    while (node < markup.size() && blocks.size() <= most) {
      while (current >= 0 && node >= markup.end(tree.node(current))) {
        close(current);
        current = tree.parent(current);
      }
      if (markup.isText(node)) {
        take(node, current);
        node++;
      } else if (Display.isSeen(markup, node, scripted)) {
        current = open(node, current);
        node++;
      } else {
        skip(node);
        node = markup.end(node);
      }
    }
    while (current >= 0) {
      close(current);
      current = tree.parent(current);
    }
    flush();
    return tree.finish(blocks);
  }

  /** An unseen element between two words does not part them. */
  private void skip(int element) {
    for (int i = element + 1; i < markup.end(element); i++) {
      if (markup.isText(i) && markup.runsBefore(i) == runs) {
        runs = markup.runsBehind(i);
      }
    }
  }

  private int open(int node, int parent) {
    int number = tree.open(node, parent);
    String name = markup.name(node);
    if (name.equals("br")) {
      lineBreak(node);
    } else {
      if (Display.isBlock(markup, node)) {
        parting.set(number);
        border(name, node);
      }
      if (isLink(node)) {
        links++;
      } else if (name.equals("pre")) {
        preformatted++;
      }
    }
    tree.beginBlocks(number, blocks.size());
    return number;
  }

  private void close(int number) {
    int node = tree.node(number);
    String name = markup.name(node);
    if (parting.get(number)) {
      border(name, node);
    }
    if (isLink(node)) {
      links--;
    } else if (name.equals("pre")) {
      preformatted--;
    }
    tree.close(number, blocks.size());
  }

  /** An {@code a} that only names a place of the page leads nowhere. */
  private boolean isLink(int node) {
    return markup.name(node).equals("a")
        && (markup.has(node, Attribute.HREF) || !markup.has(node, Attribute.NAME));
  }

  private void border(String name, int node) {
    if (Display.isCell(name) && !run.isEmpty() && !LayoutCell.is(markup, node)) {
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
    int start = markup.start(text);
    boolean blank =
        markup.isBlank(text) || TextRun.isBlank(markup.page(), start, markup.startEnd(text));
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
    int end = markup.startEnd(text);
    boolean literal = markup.isLiteral(text);
    int gap = preformatted > 0 ? blankLine(start, end) : -1;
    while (gap >= 0) {
      run.take(start, gap, literal, links > 0, true);
      start = gap;
      flush();
      owner = blockAt(current);
      gap = blankLine(start + 1, end);
    }
    run.take(start, end, literal, links > 0, preformatted > 0);
  }

  /** Where the next blank line begins; -1 if there is none. */
  private int blankLine(int from, int end) {
    String page = markup.page();
    for (int at = page.indexOf('\n', from); at >= 0 && at < end; at = page.indexOf('\n', at + 1)) {
      int next = at + 1;
      while (next < end && " \t\r".indexOf(page.charAt(next)) >= 0) {
        next++;
      }
      if (next < end && page.charAt(next) == '\n') {
        return at;
      }
    }
    return -1;
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
    while (at > 0 && !parting.get(at)) {
      at = tree.parent(at);
    }
    return Math.max(0, at);
  }

  private void flush() {
    lineBroken = false;
    run.finish(owner).ifPresent(blocks::add);
  }
}
