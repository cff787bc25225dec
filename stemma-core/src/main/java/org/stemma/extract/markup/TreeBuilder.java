package org.stemma.extract.markup;

/**
 * Builds the tree of a page from its tags and text (HTML Living Standard 13.2.6): hands each to the
 * rules of the present insertion mode and holds what these share. Not thread-safe.
 *
 * <p>Departures from the standard, none of which changes what text a reader sees where: a table
 * always closes a paragraph, as in pages that state a DOCTYPE; framesets are left out, for their
 * frames are other pages; what stands in {@code noscript} closes nothing outside of it; nesting
 * ends at {@link OpenElements#DEEPEST}; of the active formatting elements the last {@link
 * ActiveFormattingElements#MOST_REOPENED} are opened again.
 */
final class TreeBuilder {

  final OpenElements open;
  final ActiveFormattingElements formatting;
  final Insertion tree;
  private final Nodes nodes;
  private final int mostNodes;
  private final HeadRules head;
  private final InsertionRules body;
  private final InsertionRules table;
  private final InsertionRules caption;
  private final InColumnGroup columnGroup;
  private final InsertionRules tableBody;
  private final InsertionRules row;
  private final InsertionRules cell;
  private final InsertionRules select;
  private final ForeignRules foreign;
  InsertionMode mode = InsertionMode.BEFORE_HEAD;
  int html = Nodes.NONE;
  int headElement = Nodes.NONE;
  int bodyElement = Nodes.NONE;
  int form = Nodes.NONE;

  TreeBuilder(String page, Nodes nodes, Attributes attributes, TagNames names, int mostNodes) {
    this.nodes = nodes;
    this.mostNodes = mostNodes;
    this.open = new OpenElements(nodes);
    this.formatting = new ActiveFormattingElements(nodes, open);
    this.tree = new Insertion(page, nodes, open, attributes, names);
    AdoptionAgency agency = new AdoptionAgency(nodes, open, formatting, tree);
    this.head = new HeadRules(this);
    this.body = new InBody(this, agency);
    InTable inTable = new InTable(this);
    this.table = inTable;
    this.caption = new InCaption(this);
    this.columnGroup = new InColumnGroup(this);
    this.tableBody = new InTableBody(this, inTable);
    this.row = new InRow(this, inTable);
    this.cell = new InCell(this);
    this.select = new InSelect(this);
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
    tree.atStartTag(start, end, selfClosing);
    if (!isForeign() || !foreign.startTag(tag)) {
      start(tag);
    }
  }

  void endTag(Tag tag, int start, int end) {
    tree.at(start, end);
    if (!isForeign() || !foreign.endTag(tag)) {
      end(tag);
    }
  }

  /** Takes a start tag by the rules of the present mode. */
  void start(Tag tag) {
    if (mode == InsertionMode.AFTER_BODY) {
      mode = InsertionMode.IN_BODY;
    }
    rules().startTag(tag);
  }

  /** Takes an end tag by the rules of the present mode. */
  void end(Tag tag) {
    if (mode == InsertionMode.AFTER_BODY && tag != Tag.HTML && tag != Tag.BODY) {
      mode = InsertionMode.IN_BODY;
    }
    rules().endTag(tag);
  }

  private InsertionRules rules() {
    return switch (mode) {
      case BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD -> head;
      case IN_BODY, AFTER_BODY -> body;
      case IN_TABLE -> table;
      case IN_CAPTION -> caption;
      case IN_COLUMN_GROUP -> columnGroup;
      case IN_TABLE_BODY -> tableBody;
      case IN_ROW -> row;
      case IN_CELL -> cell;
      case IN_SELECT -> select;
    };
  }

  /** Closes the caption or cell at {@code place}, if that is one, and goes on in {@code next}. */
  boolean closeMarked(int place, InsertionMode next) {
    if (place < 0) {
      return false;
    }
    tree.close(place, null);
    formatting.clearToMarker();
    mode = next;
    return true;
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
    tree.at(start, start);
    boolean blank = tree.isBlank(start, end);
    if (isForeign()) {
      tree.text(start, end, blank);
      return;
    }
    switch (mode) {
      case BEFORE_HEAD, IN_HEAD, AFTER_HEAD -> {
        if (!blank) {
          head.leave();
          textInBody(start, end, false);
        }
      }
      case IN_HEAD_NOSCRIPT -> {
        if (!blank) {
          tree.text(start, end, false);
        }
      }
      case AFTER_BODY -> {
        mode = blank ? mode : InsertionMode.IN_BODY;
        textInBody(start, end, blank);
      }
      case IN_BODY, IN_CAPTION, IN_CELL -> textInBody(start, end, blank);
      case IN_SELECT -> tree.text(start, end, blank);
      case IN_TABLE, IN_COLUMN_GROUP, IN_TABLE_BODY, IN_ROW -> textInTable(start, end, blank);
    }
  }

  private void textInBody(int start, int end, boolean blank) {
    formatting.reconstruct(tree);
    tree.text(start, end, blank);
  }

  private void textInTable(int start, int end, boolean blank) {
    if (blank) {
      tree.text(start, end, true);
      return;
    }
    if (mode == InsertionMode.IN_COLUMN_GROUP) {
      columnGroup.leave();
    }
    tree.fostering = true;
    textInBody(start, end, false);
    tree.fostering = false;
  }

  /** Whether the tag read last opened an element whose content is no markup. */
  boolean takesRaw() {
    return tree.takesRaw();
  }

  /** Takes that content. */
  void raw(int start, int end) {
    tree.closeRaw(start, end);
  }

  /** Ends the page. */
  void finish(int end) {
    tree.at(end, end);
    if (bodyElement == Nodes.NONE) {
      head.leave();
    }
    tree.popTo(1);
  }

  /** Finds the mode again when a table or select has ended. */
  void resetMode() {
    mode = InsertionMode.of(open, bodyElement != Nodes.NONE);
  }
}
