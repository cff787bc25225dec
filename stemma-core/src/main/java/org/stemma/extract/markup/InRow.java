package org.stemma.extract.markup;

/** "In row" (HTML Living Standard 13.2.6.4.14): between the cells of a row. */
final class InRow implements InsertionRules {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;
  private final InTable table;

  InRow(TreeBuilder builder, InTable table) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
    this.table = table;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag.is(Tag.CELL)) {
      clearToRow();
      tree.insert(tag);
      builder.mode = InsertionMode.IN_CELL;
      builder.formatting.addMarker();
    } else if (!tag.is(Tag.TABLE_PART)) {
      table.startTag(tag);
    } else if (close()) {
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (tag == Tag.TR) {
      close();
    } else if (tag == Tag.TABLE || tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0 && close()) {
        builder.end(tag);
      }
    } else {
      table.endTag(tag);
    }
  }

  private boolean close() {
    if (open.inTableScope(Tag.TR) < 0) {
      return false;
    }
    clearToRow();
    tree.pop();
    builder.mode = InsertionMode.IN_TABLE_BODY;
    return true;
  }

  private void clearToRow() {
    open.clearTo(Tag.TR, 0, tree.position());
  }
}
