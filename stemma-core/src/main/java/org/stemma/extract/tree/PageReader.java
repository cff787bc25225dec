package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.stemma.extract.markup.Markup;

/**
 * Walks a parsed page once, without recursion, and writes down its elements and its visible text as
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

  private static final String CDATA_START = "<![CDATA[";

  /**
   * A gap of so many units between two neighbours of a run means that the parser moved text or that
   * much unseen matter stands between; the run is cut so that evidence stays short. A script inside
   * a paragraph is some thousand units long.
   */
  private static final int MAX_GAP = 20_000;

  private final String page;
  private final boolean scripted;
  private final List<Element> elements = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private int[] parents = new int[256];
  private int[] ends = new int[256];
  private int[] firstBlocks = new int[256];
  private int[] endBlocks = new int[256];
  private final TextRun run;
  private int owner;
  private int links;
  private int preformatted;
  private boolean lineBroken;

  /** Where the text or unseen element that was met last ends in the page. */
  private int accounted;

  private final Markup markup;

  private PageReader(Markup markup, String page, boolean scripted) {
    this.markup = markup;
    this.page = page;
    this.scripted = scripted;
    this.run = new TextRun(page);
  }

  /**
   * The elements and blocks of {@code document}, which was parsed from {@code page}: as a reader
   * with scripts sees them, or, if there is nothing then, without.
   */
  public static PageTree read(Document document, Markup markup, String page) {
    PageTree tree = new PageReader(markup, page, true).walk(document);
    return tree.blocks().isEmpty() ? new PageReader(markup, page, false).walk(document) : tree;
  }

  private PageTree walk(Document document) {
    Node node = document;
    int current = -1;
    while (true) {
      boolean descend = false;
      if (node instanceof Element element) {
        if (!isSeen(element.normalName())) {
          skip(element);
        } else {
          current = open(element, current);
          descend = element.childNodeSize() > 0;
          if (!descend) {
            close(element, current);
            current = parents[current];
          }
        }
      } else if (node instanceof TextNode text) {
        take(text, current);
      }
      if (descend) {
        node = node.childNode(0);
        continue;
      }
      Node next = node.nextSibling();
      while (next == null) {
        node = elements.get(current);
        close(elements.get(current), current);
        current = parents[current];
        if (current < 0) {
          flush();
          return finish();
        }
        next = node.nextSibling();
      }
      node = next;
    }
  }

  /** An unseen element between two words does not part them. */
  private void skip(Element element) {
    Range range = element.sourceRange();
    if (!run.isEmpty() && range.isTracked() && !isTorn(range.startPos())) {
      accounted = Math.max(accounted, element.endSourceRange().endPos());
    }
  }

  private boolean isSeen(String name) {
    return !UNSEEN.contains(name) || !scripted && name.equals("noscript");
  }

  private int open(Element element, int parent) {
    int number = elements.size();
    if (number == parents.length) {
      parents = Arrays.copyOf(parents, number * 2);
      ends = Arrays.copyOf(ends, number * 2);
      firstBlocks = Arrays.copyOf(firstBlocks, number * 2);
      endBlocks = Arrays.copyOf(endBlocks, number * 2);
    }
    String name = element.normalName();
    elements.add(element);
    parents[number] = parent;
    if (name.equals("br")) {
      lineBreak(element);
    } else {
      if (isBlock(name, parent)) {
        border(name);
      }
      if (isLink(element)) {
        links++;
      } else if (name.equals("pre")) {
        preformatted++;
      }
    }
    firstBlocks[number] = blocks.size();
    return number;
  }

  private void close(Element element, int number) {
    String name = element.normalName();
    if (isBlock(name, parents[number])) {
      border(name);
    }
    if (isLink(element)) {
      links--;
    } else if (name.equals("pre")) {
      preformatted--;
    }
    ends[number] = elements.size();
    endBlocks[number] = blocks.size();
  }

  /** An {@code a} that only names a place of the page leads nowhere. */
  private static boolean isLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasAttr("href") || !element.hasAttr("name"));
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
    return name.indexOf('-') < 0 || parent < 0 || !elements.get(parent).normalName().equals("p");
  }

  private void border(String name) {
    if ((name.equals("td") || name.equals("th")) && !run.isEmpty()) {
      int at = run.lastOriginal();
      run.breakLine('\t', at, at);
      return;
    }
    flush();
  }

  private void lineBreak(Element element) {
    if (run.isEmpty()) {
      return;
    }
    if (lineBroken) {
      flush();
      return;
    }
    lineBroken = true;
    Range range = element.sourceRange();
    if (range.isTracked()) {
      run.breakLine('\n', range.startPos(), range.endPos());
    } else {
      run.breakLine('\n', run.lastOriginal(), run.lastOriginal());
    }
  }

  private void take(TextNode text, int current) {
    Range range = text.sourceRange();
    String words = text.getWholeText();
    boolean blank = isBlank(words);
    if (!range.isTracked()) {
      return;
    }
    int start = range.startPos();
    int end = range.endPos();
    if (page.startsWith(CDATA_START, start)) {
      start += CDATA_START.length();
    }
    boolean torn = !run.isEmpty() && isTorn(start);
    if (torn && !blank) {
      flush();
    }
    if (!torn || !blank) {
      accounted = end;
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
    run.take(words, start, end, links > 0, preformatted > 0);
  }

  /**
   * Whether words of another block may stand between the run and {@code start}: the parser moves
   * text that stands between the cells of a table before the table. Between neighbours there are
   * only tags and comments.
   */
  private boolean isTorn(int start) {
    if (start < run.lastOriginal() || start - run.lastOriginal() > MAX_GAP) {
      return true;
    }
    int at = Math.max(accounted, run.lastOriginal());
    while (at < start) {
      char unit = page.charAt(at);
      if (unit == '<' && !page.startsWith(CDATA_START, at)) {
        at = behindTag(at);
      } else if (TextRun.isBlank(unit)) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private int behindTag(int start) {
    if (page.startsWith("<!--", start)) {
      int end = page.indexOf("-->", start + 2);
      return end < 0 ? page.length() : end + 3;
    }
    char quote = 0;
    for (int at = start + 1; at < page.length(); at++) {
      char unit = page.charAt(at);
      if (quote != 0) {
        quote = unit == quote ? 0 : quote;
      } else if (unit == '>') {
        return at + 1;
      } else if ((unit == '"' || unit == '\'') && page.charAt(at - 1) == '=') {
        quote = unit;
      }
    }
    return page.length();
  }

  private int blockAt(int number) {
    int at = number;
    while (at > 0 && !isBlock(elements.get(at).normalName(), parents[at])) {
      at = parents[at];
    }
    return Math.max(0, at);
  }

  private void flush() {
    lineBroken = false;
    run.finish(owner).ifPresent(blocks::add);
  }

  private PageTree finish() {
    int size = elements.size();
    // Elements left open by the last step end where the page ends.
    for (int i = 0; i < size; i++) {
      if (ends[i] == 0) {
        ends[i] = size;
        endBlocks[i] = blocks.size();
      }
    }
    return new PageTree(
        markup,
        elements.stream().mapToInt(markup::number).toArray(),
        Arrays.copyOf(parents, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(firstBlocks, size),
        Arrays.copyOf(endBlocks, size),
        blocks,
        run.lost());
  }

  private static boolean isBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!TextRun.isBlank(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
