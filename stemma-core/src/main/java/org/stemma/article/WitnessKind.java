package org.stemma.article;

/** Where a day of publication or change is stated, the more trusted kinds first. */
public enum WitnessKind {
  /** By who handed the page in: a manifest, a feed. */
  MANIFEST("manifest"),
  /** In a script of linked data ({@code datePublished}). */
  JSON_LD("json-ld"),
  /** In a {@code meta} element of the Open Graph protocol ({@code article:published_time}). */
  OPEN_GRAPH("open graph"),
  /** In another {@code meta} element. */
  META("meta"),
  /** In an attribute of an element with {@code itemprop}. */
  MICRODATA("microdata"),
  /** In an attribute of a {@code time} element, or of one whose name says date. */
  ELEMENT("element"),
  /** In the data of a script. */
  SCRIPT("script"),
  /**
   * In a field that a program wrote above a saved text or beside it: front matter, heads of mail,
   * records of other tools.
   */
  FIELD("field"),
  /** In the text that readers of the page see. */
  PRINTED("text"),
  /** In the address of the page. */
  ADDRESS("address");

  private final String label;

  WitnessKind(String label) {
    this.label = label;
  }

  /** The kind as users read it, in lower case. */
  public String label() {
    return label;
  }

  /** Whether it is a {@code meta} element, of whatever vocabulary. */
  public boolean isMeta() {
    return this == OPEN_GRAPH || this == META;
  }

  /** Whether the page states it for programs, not for persons. */
  public boolean isMachine() {
    return switch (this) {
      case JSON_LD, OPEN_GRAPH, META, MICRODATA, ELEMENT, SCRIPT, FIELD -> true;
      case MANIFEST, PRINTED, ADDRESS -> false;
    };
  }
}
