package org.stemma.extract.markup;

/** "In table" (HTML Living Standard 13.2.6.4.9): parts of a table; all else is put before it. */
final class InTable implements InsertionRules {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;

  InTable(TreeBuilder builder) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag.is(Tag.TABLE_PART)) {
      open.clearTo(Tag.TABLE, 0, tree.position());
      part(tag);
    } else if (tag == Tag.TABLE) {
      if (close()) {
        builder.start(tag);
      }
    } else if (tag.is(Tag.UNREAD) || tag == Tag.TEMPLATE) {
      builder.startMetadata(tag);
    } else if (tag == Tag.INPUT && tree.isHiddenInput()) {
      tree.insertEmpty(tag);
    } else if (tag == Tag.FORM) {
      if (builder.form == Nodes.NONE) {
        builder.form = tree.insert(tag);
        tree.pop();
      }
    } else {
      tree.fostering = true;
      builder.startInBody(tag);
      tree.fostering = false;
    }
  }

  private void part(Tag tag) {
    if (tag == Tag.CAPTION) {
      builder.formatting.addMarker();
      tree.insert(tag);
      builder.mode = InsertionMode.IN_CAPTION;
    } else if (tag == Tag.COLGROUP) {
      tree.insert(tag);
      builder.mode = InsertionMode.IN_COLUMN_GROUP;
    } else if (tag == Tag.COL) {
      tree.insertImplied(Tag.COLGROUP);
      builder.mode = InsertionMode.IN_COLUMN_GROUP;
      builder.start(tag);
    } else if (tag.is(Tag.ROW_GROUP)) {
      tree.insert(tag);
      builder.mode = InsertionMode.IN_TABLE_BODY;
    } else {
      tree.insertImplied(Tag.TBODY);
      builder.mode = InsertionMode.IN_TABLE_BODY;
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (tag == Tag.TABLE) {
      close();
    } else if (!isIgnoredEnd(tag)) {
      tree.fostering = true;
      builder.endInBody(tag);
      tree.fostering = false;
    }
  }

  /** Closes the innermost table, if one is in scope. */
  private boolean close() {
    int place = open.inTableScope(Tag.TABLE);
    if (place < 0) {
      return false;
    }
    tree.popTo(place);
    builder.resetMode();
    return true;
  }

  /** Whether an end tag closes nothing from inside a table, its captions and cells. */
  static boolean isIgnoredEnd(Tag tag) {
    return tag.is(Tag.TABLE_PART) || tag == Tag.BODY || tag == Tag.HTML;
  }
}
