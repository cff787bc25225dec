package org.stemma.extract.markup;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes that rules read; all others are left in the page. */
public enum Attribute {
  ALIGN("align"),
  ALT("alt"),
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
  SIZE("size"),
  STYLE("style"),
  TITLE("title"),
  TYPE("type"),
  TYPEOF("typeof"),
  XML_LANG("xml:lang");

  /** Those that begin with each letter of the alphabet. */
  private static final Attribute[][] BY_INITIAL =
      IntStream.rangeClosed('a', 'z').mapToObj(Attribute::beginning).toArray(Attribute[][]::new);

  private final String spelling;

  Attribute(String spelling) {
    this.spelling = spelling;
  }

  private static Attribute[] beginning(int initial) {
    return Stream.of(values())
        .filter(one -> one.spelling.charAt(0) == initial)
        .toArray(Attribute[]::new);
  }

  /** The attribute that {@code page} names at {@code from..to}, in any case; null if none. */
  static @Nullable Attribute known(String page, int from, int to) {
    int units = to - from;
    int letter = (page.charAt(from) | 0x20) - 'a';
    if (letter < 0 || letter >= BY_INITIAL.length) {
      return null;
    }
    for (Attribute one : BY_INITIAL[letter]) {
      if (one.spelling.length() == units && AsciiUnits.spells(page, one.spelling, from)) {
        return one;
      }
    }
    return null;
  }
}
