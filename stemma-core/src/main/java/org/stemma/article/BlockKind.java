package org.stemma.article;

import java.util.Locale;

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
  FURNITURE;

  /** The kind as users read it, in lower case: {@code list item}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
