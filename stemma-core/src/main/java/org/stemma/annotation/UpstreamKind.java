package org.stemma.annotation;

/** What kind of source a page names. */
public enum UpstreamKind {
  AGENCY("agency"),
  /** An agency that the page does not name but that alone signs in this form. */
  SIGNED_AGENCY("agency, by the form of the signature"),
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
