package org.stemma.extract.markup;

/** Where in a page the tree construction stands (HTML Living Standard 13.2.4.1). */
enum InsertionMode {
  /** Nothing of the page is built yet: three modes of the standard in one. */
  BEFORE_HEAD,
  IN_HEAD,
  IN_HEAD_NOSCRIPT,
  AFTER_HEAD,
  IN_BODY,
  IN_TABLE,
  IN_CAPTION,
  IN_COLUMN_GROUP,
  IN_TABLE_BODY,
  IN_ROW,
  IN_CELL,
  IN_SELECT,
  AFTER_BODY;

  /**
   * The mode that the open elements ask for, to be found again when a table, select or template has
   * ended ("reset the insertion mode appropriately").
   *
   * @param hasBody whether the page has opened its body
   */
  static InsertionMode of(OpenElements open, boolean hasBody) {
    for (int place = open.size() - 1; place > 0; place--) {
      Tag tag = open.tagAt(place);
      if (tag == Tag.SELECT) {
        return IN_SELECT;
      } else if (tag.is(Tag.CELL)) {
        return IN_CELL;
      } else if (tag == Tag.TR) {
        return IN_ROW;
      } else if (tag.is(Tag.ROW_GROUP)) {
        return IN_TABLE_BODY;
      } else if (tag == Tag.CAPTION) {
        return IN_CAPTION;
      } else if (tag == Tag.COLGROUP) {
        return IN_COLUMN_GROUP;
      } else if (tag == Tag.TABLE) {
        return IN_TABLE;
      } else if (tag == Tag.HEAD) {
        return IN_HEAD;
      } else if (tag == Tag.HTML && !hasBody) {
        return AFTER_HEAD;
      } else if (tag == Tag.TEMPLATE || tag == Tag.NOSCRIPT || tag == Tag.BODY) {
        return IN_BODY;
      }
    }
    return IN_BODY;
  }
}
