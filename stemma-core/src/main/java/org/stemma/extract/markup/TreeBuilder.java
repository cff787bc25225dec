package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a page from its tags and text (HTML Living Standard 13.2.6). Holds what the
 * rules share; the rules themselves stand in {@link HeadRules}, {@link BodyRules}, {@link
 * TableRules} and {@link ForeignRules}. Not thread-safe.
 *
 * <p>Departures from the standard, none of which changes what text a reader sees where: a table
 * always closes a paragraph, as in pages that state a DOCTYPE; framesets are left out, for their
 * frames are other pages; what stands in {@code noscript} closes nothing outside of it; nesting
 * ends at {@link OpenElements#DEEPEST}; of open formatting elements the last {@link #MOST_REOPENED}
 * are opened again.
 */
final class TreeBuilder {

  static final int MOST_REOPENED = 12;

  final Nodes nodes;
  final OpenElements open;
  final FormattingElements formatting;
  private final String page;
  private final Attributes attributes;
  private final TagNames names;
  private final int mostNodes;
  private final HeadRules head;
  private final BodyRules body;
  private final TableRules table;
  private final ForeignRules foreign;
  Mode mode = Mode.BEFORE_HEAD;
  int html = Nodes.NONE;
  int headElement = Nodes.NONE;
  int bodyElement = Nodes.NONE;
  int form = Nodes.NONE;

  /** Whether what may not stand in a table is put before it. */
  boolean fostering;

  /** The tag being read. */
  private int tagStart;

  private int tagEnd;
  private boolean selfClosing;
  private boolean raw;

  /** Runs of text read so far that hold words. */
  private int runs;

  TreeBuilder(String page, Nodes nodes, Attributes attributes, TagNames names, int mostNodes) {
    this.page = page;
    this.nodes = nodes;
    this.attributes = attributes;
    this.names = names;
    this.mostNodes = mostNodes;
    this.open = new OpenElements(nodes);
    this.formatting = new FormattingElements(nodes);
    this.head = new HeadRules(this);
    this.body = new BodyRules(this);
    this.table = new TableRules(this);
    this.foreign = new ForeignRules(this);
    open.push(nodes.add(Tag.DOCUMENT, 0, 0));
  }

  /** Whether the page has more nodes than it may. */
  boolean isFull() {
    return nodes.size() > mostNodes;
  }

  /** Whether the innermost open element belongs to a drawing or formula. */
  boolean isForeign() {
    return open.currentTag().is(Tag.FOREIGN);
  }

  void startTag(Tag tag, int start, int end, boolean selfClosing) {
    tagStart = start;
    tagEnd = end;
    this.selfClosing = selfClosing;
    raw = false;
    if (isForeign() && foreign.startTag(tag)) {
      return;
    }
    start(tag);
  }

  void endTag(Tag tag, int start, int end) {
    tagStart = start;
    tagEnd = end;
    if (isForeign() && foreign.endTag(tag)) {
      return;
    }
    end(tag);
  }

  /** Takes a start tag by the rules of the present mode. */
  void start(Tag tag) {
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> head.startTag(tag);
      case IN_BODY -> body.startTag(tag);
      case AFTER_BODY -> {
        mode = Mode.IN_BODY;
        body.startTag(tag);
      }
      default -> table.startTag(tag);
    }
  }

  /** Takes an end tag by the rules of the present mode. */
  void end(Tag tag) {
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> head.endTag(tag);
      case IN_BODY -> body.endTag(tag);
      case AFTER_BODY -> {
        mode = tag == Tag.HTML || tag == Tag.BODY ? mode : Mode.IN_BODY;
        body.endTag(tag);
      }
      default -> table.endTag(tag);
    }
  }

  void startInBody(Tag tag) {
    body.startTag(tag);
  }

  void endInBody(Tag tag) {
    body.endTag(tag);
  }

  /** Takes a start tag of metadata, or of what is treated so, wherever it stands. */
  void startMetadata(Tag tag) {
    head.metadata(tag);
  }

  /** Takes the text that the page writes at {@code start..end}. */
  void text(int start, int end) {
    tagStart = start;
    tagEnd = start;
    boolean blank = isBlank(start, end);
    if (isForeign()) {
      addText(start, end, blank);
      return;
    }
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> {
        if (!blank && mode != Mode.IN_HEAD_NOSCRIPT) {
          head.leave();
          bodyText(start, end, false);
        } else if (!blank) {
          addText(start, end, false);
        }
      }
      case AFTER_BODY -> {
        mode = blank ? mode : Mode.IN_BODY;
        bodyText(start, end, blank);
      }
      case IN_BODY, IN_CAPTION, IN_CELL -> bodyText(start, end, blank);
      case IN_SELECT -> addText(start, end, blank);
      default -> {
        if (blank) {
          addText(start, end, true);
        } else {
          table.leaveColumns();
          fostering = true;
          bodyText(start, end, false);
          fostering = false;
        }
      }
    }
  }

  private void bodyText(int start, int end, boolean blank) {
    reopenFormatting();
    addText(start, end, blank);
  }

  private void addText(int start, int end, boolean blank) {
    int node = nodes.add(Tag.TEXT, start, end);
    count(node, blank);
    place(node);
  }

  /** Numbers the runs that hold more than white space. */
  private void count(int text, boolean blank) {
    nodes.details[text] = runs << 1 | (blank ? 0 : 1);
    runs += blank ? 0 : 1;
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && page.charAt(at) <= ' ') {
      at++;
    }
    return at == end;
  }

  /** Whether the tag read last opened an element whose content is no markup. */
  boolean takesRaw() {
    return raw;
  }

  /** Takes that content. */
  void raw(int start, int end) {
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

  /** Ends the page. */
  void finish(int end) {
    tagStart = end;
    tagEnd = end;
    if (bodyElement == Nodes.NONE) {
      head.leave();
    }
    open.popTo(1, end);
  }

  /** Opens an element for the tag being read. */
  int insert(Tag tag) {
    int node = nodes.add(tag, tagStart, tagEnd);
    nodes.details[node] = attributes.ofTag();
    place(node);
    open.push(node);
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

  /** Opens an element that the page leaves out. */
  int insertImplied(Tag tag) {
    int node = nodes.add(tag, tagStart, tagStart);
    place(node);
    open.push(node);
    return node;
  }

  /** Opens an element of a drawing or formula. */
  void insertForeign(Tag tag) {
    if (open.isFull() || selfClosing) {
      insertEmpty(names.foreign(tag.name()));
    } else {
      insert(names.foreign(tag.name()));
    }
  }

  /** A further tag {@code html} or {@code body} may add what the first left out. */
  void merge(int node) {
    if (node != Nodes.NONE && nodes.details[node] == Nodes.NONE) {
      nodes.details[node] = attributes.ofTag();
    }
  }

  /** Puts a new node where the standard's "appropriate place" is (13.2.6.1). */
  void place(int node) {
    int target = open.current();
    if (fostering && isTableFrame(nodes.tags[target])) {
      foster(node);
    } else {
      nodes.append(target, node);
    }
  }

  static boolean isTableFrame(Tag tag) {
    return tag == Tag.TABLE || tag == Tag.TR || tag.is(Tag.ROW_GROUP);
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

  /** Where the page stands. */
  int position() {
    return tagStart;
  }

  void pop() {
    open.pop(tagStart);
  }

  /** Closes the element at {@code place} and nothing above it. */
  void remove(int place) {
    nodes.closed[open.at(place)] = tagStart;
    open.remove(place);
  }

  /** Closes the elements at and above {@code place}. */
  void popTo(int place) {
    open.popTo(place, tagStart);
  }

  void popImplied(@Nullable Tag kept) {
    open.popImplied(kept, tagStart);
  }

  /** Opens again the formatting elements that were closed too early (13.2.4.3). */
  void reopenFormatting() {
    int first = formatting.size();
    while (first > 0
        && formatting.size() - first < MOST_REOPENED
        && formatting.at(first - 1) != FormattingElements.MARKER
        && open.place(formatting.at(first - 1)) < 0) {
      first--;
    }
    for (int i = first; i < formatting.size() && !open.isFull(); i++) {
      formatting.replace(i, reopen(formatting.at(i)));
    }
  }

  /** Opens another element like {@code node}. */
  private int reopen(int node) {
    int copy = copy(node);
    place(copy);
    open.push(copy);
    return copy;
  }

  int copy(int node) {
    int copy = nodes.add(nodes.tags[node], tagStart, tagStart);
    nodes.details[copy] = nodes.details[node];
    return copy;
  }

  /** Finds the mode again when a table or select has ended (13.2.4.1). */
  void resetMode() {
    mode = Mode.IN_BODY;
    for (int place = open.size() - 1; place > 0; place--) {
      Tag tag = open.tagAt(place);
      if (tag == Tag.SELECT) {
        mode = Mode.IN_SELECT;
      } else if (tag.is(Tag.CELL)) {
        mode = Mode.IN_CELL;
      } else if (tag == Tag.TR) {
        mode = Mode.IN_ROW;
      } else if (tag.is(Tag.ROW_GROUP)) {
        mode = Mode.IN_TABLE_BODY;
      } else if (tag == Tag.CAPTION) {
        mode = Mode.IN_CAPTION;
      } else if (tag == Tag.COLGROUP) {
        mode = Mode.IN_COLUMN_GROUP;
      } else if (tag == Tag.TABLE) {
        mode = Mode.IN_TABLE;
      } else if (tag == Tag.HEAD) {
        mode = Mode.IN_HEAD;
      } else if (tag == Tag.HTML && bodyElement == Nodes.NONE) {
        mode = Mode.AFTER_HEAD;
      } else if (tag != Tag.TEMPLATE && tag != Tag.NOSCRIPT && tag != Tag.BODY) {
        continue;
      }
      return;
    }
  }
}
