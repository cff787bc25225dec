package org.stemma.extract.markup;

/** "In table body" (HTML Living Standard 13.2.6.4.13): between the rows of a group. */
final class InTableBody implements InsertionRules {

  private final TreeBuilder builder;
  private final Insertion tree;
  private final OpenElements open;
  private final InTable table;

  InTableBody(TreeBuilder builder, InTable table) {
    this.builder = builder;
    this.tree = builder.tree;
    this.open = builder.open;
    this.table = table;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag == Tag.TR) {
      clearToGroup();
      tree.insert(tag);
      builder.mode = InsertionMode.IN_ROW;
    } else if (tag.is(Tag.CELL)) {
      clearToGroup();
      tree.insertImplied(Tag.TR);
      builder.mode = InsertionMode.IN_ROW;
      builder.start(tag);
    } else if (!tag.is(Tag.TABLE_PART)) {
      table.startTag(tag);
    } else if (close()) {
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0) {
        close();
      }
    } else if (tag != Tag.TABLE) {
      table.endTag(tag);
    } else if (close()) {
      builder.end(tag);
    }
  }

  private boolean close() {
    if (open.markedInTableScope(Tag.ROW_GROUP) < 0) {
      return false;
    }
    clearToGroup();
    tree.pop();
    builder.mode = InsertionMode.IN_TABLE;
    return true;
  }

  private void clearToGroup() {
    open.clearTo(null, Tag.ROW_GROUP, tree.position());
  }
}
