package org.stemma.extract.markup;

/** "In cell" (HTML Living Standard 13.2.6.4.15): as in the body, up to what ends the cell. */
final class InCell implements InsertionRules {

  private final TreeBuilder builder;
  private final OpenElements open;

  InCell(TreeBuilder builder) {
    this.builder = builder;
    this.open = builder.open;
  }

  @Override
  public void startTag(Tag tag) {
    if (!tag.is(Tag.TABLE_PART)) {
      builder.startInBody(tag);
    } else if (closeTo(open.markedInTableScope(Tag.CELL))) {
      builder.start(tag);
    }
  }

  @Override
  public void endTag(Tag tag) {
    if (tag.is(Tag.CELL)) {
      closeTo(open.inTableScope(tag));
    } else if (tag == Tag.TABLE || tag == Tag.TR || tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0 && closeTo(open.markedInTableScope(Tag.CELL))) {
        builder.end(tag);
      }
    } else if (!InTable.isIgnoredEnd(tag)) {
      builder.endInBody(tag);
    }
  }

  /** Closes the cell at {@code place}, if that is one. */
  private boolean closeTo(int place) {
    return builder.closeMarked(place, InsertionMode.IN_ROW);
  }
}
