package org.stemma.extract.markup;

/** "In caption" (HTML Living Standard 13.2.6.4.11). */
final class InCaption implements InsertionRules {

  private final TreeBuilder builder;

  InCaption(TreeBuilder builder) {
    this.builder = builder;
  }

  @Override
  public void startTag(Tag tag) {
    if (!tag.is(Tag.TABLE_PART)) {
      builder.startInBody(tag);
    } else if (close()) {
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (tag == Tag.CAPTION) {
      close();
    } else if (tag == Tag.TABLE) {
      if (close()) {
        builder.end(tag);
      }
    } else if (!InTable.isIgnoredEnd(tag)) {
      builder.endInBody(tag);
    }
  }

  private boolean close() {
    return builder.closeMarked(builder.open.inTableScope(Tag.CAPTION), InsertionMode.IN_TABLE);
  }
}
