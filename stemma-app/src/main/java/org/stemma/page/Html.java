package org.stemma.page;

/** Text as it may stand in HTML, between tags and in quoted attributes alike. */
final class Html {

  private Html() {}

  /** {@code text} with the five characters escaped that could end it; controls become blanks. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(isHarmless(c) ? c : ' ');
      }
    }
    return html.toString();
  }

  /** No control characters, no marks that turn the direction of text. */
  private static boolean isHarmless(char c) {
    boolean control = Character.getType(c) == Character.CONTROL && c != '\n';
    boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !control && !turns;
  }

  /** {@code id} as an anchor: letters, digits and hyphens; all else becomes a hyphen. */
  static String anchor(String id) {
    StringBuilder anchor = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      anchor.append(plain ? c : '-');
    }
    return anchor.toString();
  }
}
