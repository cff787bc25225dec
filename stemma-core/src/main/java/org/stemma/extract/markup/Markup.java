package org.stemma.extract.markup;

import java.util.Optional;
import org.stemma.text.Span;

/**
 * All elements and runs of text of a page, seen or unseen, by their number in document order; the
 * document itself is number 0 and called {@code #root}, a run of text {@code #text}. What stands
 * where follows the HTML Living Standard 13.2, as browsers do, without running scripts.
 *
 * <p>Nothing is copied from the page until it is asked for. Immutable and thread-safe.
 */
public final class Markup {

  private final String page;
  private final Nodes nodes;
  private final Attributes attributes;
  private final int[] ends;
  private final boolean whole;

  private Markup(String page, Nodes nodes, Attributes attributes, boolean whole) {
    this.page = page;
    this.nodes = nodes;
    this.attributes = attributes;
    this.ends = nodes.ends();
    this.whole = whole;
  }

  /**
   * Reads {@code page}; any string is a page. Takes time and memory in proportion to its length.
   *
   * @param mostNodes elements and runs of text behind which reading stops
   */
  public static Markup read(String page, int mostNodes) {
    Nodes nodes = new Nodes(page.length());
    Attributes attributes = new Attributes(page.length());
    TagNames names = new TagNames(page);
    TreeBuilder builder = new TreeBuilder(page, nodes, attributes, names, mostNodes);
    new Tokenizer(page, attributes, names, builder).read();
    nodes.order();
    return new Markup(page, nodes, attributes, !builder.isFull());
  }

  /** Whether the page was read to its end. */
  public boolean isWhole() {
    return whole;
  }

  /** The page as it was received. */
  public String page() {
    return page;
  }

  /** Number of nodes. */
  public int size() {
    return nodes.size();
  }

  /** Number of those that are elements; the document is counted as one. */
  public int elements() {
    int elements = 0;
    for (int i = 0; i < size(); i++) {
      elements += isText(i) ? 0 : 1;
    }
    return elements;
  }

  public boolean isText(int node) {
    return nodes.tags[node] == Tag.TEXT;
  }

  /** The name in lower case. */
  public String name(int node) {
    return nodes.tags[node].name();
  }

  /** Whether nobody sees the text of elements of this name, or it is none. */
  public boolean isUnseen(int element) {
    return nodes.tags[element].is(Tag.UNSEEN);
  }

  /** Whether elements of this name stand inside a line of text. */
  public boolean isInline(int element) {
    return nodes.tags[element].is(Tag.INLINE);
  }

  /** Whether elements of the name that {@code text} has at {@code from..to} do, in any case. */
  public static boolean isInline(String text, int from, int to) {
    Tag known = Tag.known(text, from, to);
    return known != null && known.is(Tag.INLINE);
  }

  /** Number of the parent; -1 for the document. */
  public int parent(int node) {
    return nodes.parents[node];
  }

  /** One past the number of the last node inside. */
  public int end(int node) {
    return ends[node];
  }

  /** Number of the element before this one in the same parent; -1 for the first. */
  public int before(int node) {
    int before = nodes.previous(node);
    while (before >= 0 && isText(before)) {
      before = nodes.previous(before);
    }
    return before;
  }

  /** Whether the element or one inside it has this name. */
  public boolean holds(int element, String name) {
    for (int i = element; i < ends[element]; i++) {
      if (name(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean has(int element, Attribute attribute) {
    return find(element, attribute) >= 0;
  }

  private int find(int element, Attribute attribute) {
    return isText(element) ? Attributes.NONE : attributes.find(nodes.details[element], attribute);
  }

  /** The value, its character references read; empty if the element has no such attribute. */
  public String attribute(int element, Attribute attribute) {
    int found = find(element, attribute);
    if (found < 0) {
      return "";
    }
    return CharacterReferences.decode(page, attributes.start(found), attributes.end(found), true);
  }

  /**
   * Whether {@code token} is one of the words of an attribute that holds a set of them, as {@code
   * rel} does (HTML 2.3.7), in any case.
   */
  public boolean hasToken(int element, Attribute attribute, String token) {
    int found = find(element, attribute);
    if (found < 0) {
      return false;
    }
    int start = attributes.start(found);
    int end = attributes.end(found);
    if (CharacterReferences.isPlain(page, start, end)) {
      return holdsToken(page, start, end, token);
    }
    String value = attribute(element, attribute);
    return holdsToken(value, 0, value.length(), token);
  }

  private static boolean holdsToken(String text, int start, int end, String token) {
    int at = start;
    while (at < end) {
      int to = at;
      while (to < end && text.charAt(to) > ' ') {
        to++;
      }
      if (to - at == token.length() && text.regionMatches(true, at, token, 0, token.length())) {
        return true;
      }
      at = to + 1;
    }
    return false;
  }

  /** Where the value begins in the page; -1 if the element has no such attribute. */
  public int valueStart(int element, Attribute attribute) {
    int found = find(element, attribute);
    return found < 0 ? -1 : attributes.start(found);
  }

  /** Where the value of an attribute that the element has ends in the page. */
  public int valueEnd(int element, Attribute attribute) {
    return attributes.end(find(element, attribute));
  }

  /** Where the page writes the value, without quotation marks. */
  public Optional<Span> place(int element, Attribute attribute) {
    int found = find(element, attribute);
    return found < 0
        ? Optional.empty()
        : Optional.of(Span.of(attributes.start(found), attributes.end(found)));
  }

  /** Where the start tag, or the run of text, begins in the page. */
  public int start(int node) {
    return nodes.starts[node];
  }

  /** Where the start tag, or the run of text, ends in the page. */
  public int startEnd(int node) {
    return nodes.opened[node];
  }

  /** Whether the {@code &} of a run of text are themselves. */
  public boolean isLiteral(int text) {
    return nodes.closed[text] >= 0;
  }

  /** Whether a run of text is nothing but white space and control characters of ASCII. */
  public boolean isBlank(int text) {
    return (nodes.details[text] & 1) == 0;
  }

  /** How many runs of text that are more than white space the page writes before this one. */
  public int runsBefore(int text) {
    return nodes.details[text] >> 1;
  }

  /** The same with this one. */
  public int runsBehind(int text) {
    return nodes.details[text] + 1 >> 1;
  }

  /** The page between start tag and end tag, or the place where that was left out. */
  public Optional<Span> content(int element) {
    int start = nodes.opened[element];
    int end = nodes.closed[element];
    return end >= start && start > nodes.starts[element]
        ? Optional.of(Span.of(start, end))
        : Optional.empty();
  }

  /** The words inside the element, white space collapsed. */
  public String text(int element) {
    return ElementText.of(this, nodes, element, Integer.MAX_VALUE);
  }

  /**
   * The same; reading stops behind {@code most} units, so that more come back if the element has
   * more.
   */
  public String text(int element, int most) {
    return ElementText.of(this, nodes, element, most);
  }

  /** The same, {@code sign} at each {@link InlineBorder} inside. */
  public String textApart(int element, int most, String sign) {
    return ElementText.apart(this, nodes, element, most, sign);
  }
}
