package org.stemma.extract.markup;

/**
 * The rules inside drawings and formulas (HTML Living Standard 13.2.6.5): nothing of them is read,
 * but tags of HTML in them end them.
 */
final class ForeignRules {

  private final TreeBuilder builder;
  private final Insertion tree;

  ForeignRules(TreeBuilder builder) {
    this.builder = builder;
    this.tree = builder.tree;
  }

  /** Whether the start tag belongs to the drawing; else it is HTML. */
  boolean startTag(Tag tag) {
    if (builder.open.currentTag().is(Tag.INTEGRATION)) {
      return false;
    }
    if (tag.is(Tag.BREAKOUT)) {
      leave();
      return false;
    }
    tree.insertForeign(tag);
    return true;
  }

  /** Whether the end tag belongs to the drawing; else it is HTML. */
  boolean endTag(Tag tag) {
    if (tag == Tag.P || tag == Tag.BR) {
      leave();
      return false;
    }
    OpenElements open = builder.open;
    int place = open.size() - 1;
    while (open.tagAt(place).is(Tag.FOREIGN)) {
      if (open.tagAt(place).name().equals(tag.name())) {
        tree.popTo(place);
        return true;
      }
      place--;
    }
    return false;
  }

  private void leave() {
    while (builder.isForeign() && !builder.open.currentTag().is(Tag.INTEGRATION)) {
      tree.pop();
    }
  }
}
