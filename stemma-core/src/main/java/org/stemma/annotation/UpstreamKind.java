package org.stemma.annotation;

/** What kind of source a page names. */
public enum UpstreamKind {
  AGENCY("agency"),
  PUBLICATION("publication"),
  POST("social post (primary)"),
  OFFICIALS("officials"),
  STATEMENT("statement (primary)"),
  OFFICIAL_STATEMENT("official statement"),
  DOCUMENT("document"),
  UNNAMED("unnamed");

  private final String label;

  UpstreamKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
