package org.stemma.export;

/** Text as it may stand in XML 1.0, between tags and in double quotes alike. */
final class Xml {

  private Xml() {}

  /**
   * The readable form of {@code text}, escaped; {@link ReadableWords} takes out what XML cannot
   * hold but two code points.
   */
  static String escape(String text) {
    return ReadableWords.of(text)
        .replace("\uFFFE", "")
        .replace("\uFFFF", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
