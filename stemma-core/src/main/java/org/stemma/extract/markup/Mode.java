package org.stemma.extract.markup;

/** Where in a page the tree construction stands (HTML Living Standard 13.2.4.1). */
enum Mode {
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
  AFTER_BODY
}
