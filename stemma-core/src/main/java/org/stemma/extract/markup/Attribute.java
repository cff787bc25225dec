package org.stemma.extract.markup;

/** The attributes that rules read; all others are left in the page. */
public enum Attribute {
  CLASS("class"),
  CONTENT("content"),
  DATETIME("datetime"),
  HIDDEN("hidden"),
  HREF("href"),
  HTTP_EQUIV("http-equiv"),
  ID("id"),
  ITEMPROP("itemprop"),
  LANG("lang"),
  NAME("name"),
  PROPERTY("property"),
  REL("rel"),
  ROLE("role"),
  STYLE("style"),
  TITLE("title"),
  TYPE("type"),
  XML_LANG("xml:lang");

  private final String spelling;

  Attribute(String spelling) {
    this.spelling = spelling;
  }

  /** The name as the standard writes it, in lower case. */
  public String spelling() {
    return spelling;
  }
}
