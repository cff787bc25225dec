package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/**
 * Creates elements and runs of text, puts them where they belong (HTML Living Standard 13.2.6.1,
 * foster parenting among it) and closes elements, all at the place of the page that was read last.
 * Not thread-safe.
 */
final class Insertion {

  private static final String HIDDEN = "hidden";

  private final String page;
  private final Nodes nodes;
  private final OpenElements open;
  private final Attributes attributes;
  private final TagNames names;

  /** Whether what may not stand in a table is put before it. */
  boolean fostering;

  /** The tag being read. */
  private int tagStart;

  private int tagEnd;
  private boolean selfClosing;
  private boolean raw;

  /** Runs of text read so far that hold words. */
  private int runs;

  Insertion(String page, Nodes nodes, OpenElements open, Attributes attributes, TagNames names) {
    this.page = page;
    this.nodes = nodes;
    this.open = open;
    this.attributes = attributes;
    this.names = names;
  }

  /** Goes on to the tag at {@code start..end}, or to the place {@code start} if they are equal. */
  void at(int start, int end) {
    tagStart = start;
    tagEnd = end;
  }

  /** Goes on to a start tag. */
  void atStartTag(int start, int end, boolean selfClosing) {
    at(start, end);
    this.selfClosing = selfClosing;
    raw = false;
  }

  /** Where the page stands. */
  int position() {
    return tagStart;
  }

  /** Opens an element for the tag being read. */
  int insert(Tag tag) {
    int node = nodes.add(tag, tagStart, tagEnd);
    nodes.details[node] = attributes.ofTag();
    push(node);
    return node;
  }

  /** Opens an element for the tag being read, unless the page is too deep: then it stays empty. */
  boolean insertBounded(Tag tag) {
    if (!open.isFull()) {
      insert(tag);
      return true;
    }
    insertEmpty(tag);
    return false;
  }

  /** Adds an element without content. */
  void insertEmpty(Tag tag) {
    insert(tag);
    pop();
    nodes.closed[nodes.size() - 1] = Nodes.NONE;
  }

  /** Opens an element whose content is no markup. */
  void insertRaw(Tag tag) {
    insert(tag);
    raw = true;
  }

  /** Whether the tag read last opened an element whose content is no markup. */
  boolean takesRaw() {
    return raw;
  }

  /** Closes that element behind its content, which the page writes at {@code start..end}. */
  void closeRaw(int start, int end) {
    Tag tag = open.currentTag();
    tagStart = end;
    if (tag == Tag.PLAINTEXT || tag.is(Tag.RCDATA) || tag.is(Tag.RAW) && !tag.is(Tag.UNREAD)) {
      int node = nodes.add(Tag.TEXT, start, end);
      nodes.closed[node] = tag.is(Tag.RCDATA) ? Nodes.NONE : end;
      count(node, isBlank(start, end));
      nodes.append(open.current(), node);
    }
    pop();
    raw = false;
  }

  /** Opens an element that the page leaves out. */
  int insertImplied(Tag tag) {
    int node = nodes.add(tag, tagStart, tagStart);
    push(node);
    return node;
  }

  /** Opens an element of a drawing or formula. */
  void insertForeign(Tag tag) {
    Tag foreign = names.foreign(tag.name());
    if (selfClosing) {
      insertEmpty(foreign);
    } else {
      insertBounded(foreign);
    }
  }

  /** Opens another element like {@code node}. */
  int reopen(int node) {
    int copy = copy(node);
    push(copy);
    return copy;
  }

  /** Another element like {@code node} that stands nowhere yet. */
  int copy(int node) {
    int copy = nodes.add(nodes.tags[node], tagStart, tagStart);
    nodes.details[copy] = nodes.details[node];
    return copy;
  }

  private void push(int node) {
    place(node);
    open.push(node);
  }

  /** A further tag {@code html} or {@code body} may add what the first left out. */
  void merge(int node) {
    if (node != Nodes.NONE && nodes.details[node] == Nodes.NONE) {
      nodes.details[node] = attributes.ofTag();
    }
  }

  /** Whether the tag being read states that it is {@code type=hidden}. */
  boolean isHiddenInput() {
    int type = attributes.find(attributes.ofTag(), Attribute.TYPE);
    return type != Attributes.NONE
        && attributes.end(type) - attributes.start(type) == HIDDEN.length()
        && page.regionMatches(true, attributes.start(type), HIDDEN, 0, HIDDEN.length());
  }

  /** Adds the text that the page writes at {@code start..end}. */
  void text(int start, int end, boolean blank) {
    int node = nodes.add(Tag.TEXT, start, end);
    count(node, blank);
    place(node);
  }

  /** Numbers the runs that hold more than white space. */
  private void count(int text, boolean blank) {
    nodes.details[text] = runs << 1 | (blank ? 0 : 1);
    runs += blank ? 0 : 1;
  }

  boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && page.charAt(at) <= ' ') {
      at++;
    }
    return at == end;
  }

  /** Puts a new node where the standard's "appropriate place" is. */
  private void place(int node) {
    int target = open.current();
    if (fostering && nodes.tags[target].is(Tag.TABLE_FRAME)) {
      foster(node);
    } else {
      nodes.append(target, node);
    }
  }

  /** Puts a node before the innermost open table. */
  void foster(int node) {
    int place = open.last(Tag.TABLE);
    int template = open.last(Tag.TEMPLATE);
    if (template > place) {
      nodes.move(node, open.at(template));
    } else if (place < 0) {
      nodes.move(node, open.at(Math.min(1, open.size() - 1)));
    } else if (nodes.parents[open.at(place)] != Nodes.NONE) {
      nodes.moveBefore(node, open.at(place));
    } else {
      nodes.move(node, open.at(place - 1));
    }
  }

  void pop() {
    open.pop(tagStart);
  }

  /** Closes the elements at and above {@code place}. */
  void popTo(int place) {
    open.popTo(place, tagStart);
  }

  /**
   * Closes the elements at and above {@code place}, if that is one, those whose end tag may be left
   * out first, but for {@code kept}.
   */
  void close(int place, @Nullable Tag kept) {
    if (place >= 0) {
      popImplied(kept);
      popTo(place);
    }
  }

  /** Closes elements whose end tag may be left out, but for {@code kept}. */
  void popImplied(@Nullable Tag kept) {
    open.popImplied(kept, tagStart);
  }

  /** Closes the element at {@code place} and nothing above it. */
  void remove(int place) {
    nodes.closed[open.at(place)] = tagStart;
    open.remove(place);
  }

  /** Closes the paragraph that is open, if one is ("close a p element", 13.2.6.4.7). */
  void closeParagraph() {
    close(open.inButtonScope(), Tag.P);
  }
}
