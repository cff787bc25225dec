package org.stemma.article;

/** What a block of a page is. */
public enum BlockKind {
  TITLE,
  SUBTITLE,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  QUOTATION,
  TABLE,
  CAPTION,
  PREFORMATTED,
  /** Menus, boxes, forms, footers: always dropped. */
  FURNITURE
}
