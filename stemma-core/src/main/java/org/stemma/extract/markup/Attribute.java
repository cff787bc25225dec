package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/** The attributes that rules read; all others are left in the page. */
public enum Attribute {
  ARIA_LABEL("aria-label"),
  CLASS("class"),
  CONTENT("content"),
  DATETIME("datetime"),
  HIDDEN("hidden"),
  HREF("href"),
  HTTP_EQUIV("http-equiv"),
  ID("id"),
  ITEMPROP("itemprop"),
  ITEMTYPE("itemtype"),
  LANG("lang"),
  NAME("name"),
  PROPERTY("property"),
  REL("rel"),
  ROLE("role"),
  STYLE("style"),
  TITLE("title"),
  TYPE("type"),
  TYPEOF("typeof"),
  XML_LANG("xml:lang");

  private static final Attribute[] ALL = values();

  private final String spelling;

  Attribute(String spelling) {
    this.spelling = spelling;
  }

  /** The attribute that {@code page} names at {@code from..to}, in any case; null if none. */
  static @Nullable Attribute known(String page, int from, int to) {
    int units = to - from;
    if (units < 2 || units > 10) {
      return null;
    }
    char first = (char) (page.charAt(from) | 0x20);
    for (Attribute one : ALL) {
      if (one.spelling.charAt(0) == first
          && one.spelling.length() == units
          && page.regionMatches(true, from, one.spelling, 0, units)) {
        return one;
      }
    }
    return null;
  }
}
