package org.stemma.extract.markup;

/** "In column group" (HTML Living Standard 13.2.6.4.12). */
final class InColumnGroup implements InsertionRules {

  private final TreeBuilder builder;

  InColumnGroup(TreeBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void startTag(Tag tag) {
    if (tag == Tag.COL) {
      builder.tree.insertEmpty(tag);
    } else if (tag == Tag.TEMPLATE) {
      builder.startMetadata(tag);
    } else {
      leave();
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    leave();
    if (tag != Tag.COLGROUP && tag != Tag.COL) {
      builder.end(tag);
    }
  }

  /** Leaves the group of columns. */
  void leave() {
    if (builder.open.currentTag() == Tag.COLGROUP) {
      builder.tree.pop();
    }
    builder.mode = InsertionMode.IN_TABLE;
  }
}
