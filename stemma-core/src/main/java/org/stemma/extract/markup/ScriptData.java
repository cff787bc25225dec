package org.stemma.extract.markup;

/**
 * Where a script ends (HTML Living Standard 13.2.5.4 and 13.2.5.17 to 13.2.5.31): at its end tag,
 * unless that stands in another script that a comment hides.
 *
 * @param page the page that holds the script
 */
record ScriptData(String page) {

  private static final String NAME = "script";

  /** Where the end tag begins of the script that begins at {@code from}; else the page's end. */
  int end(int from) {
    int at = page.indexOf('<', from);
    while (at >= 0) {
      if (isEnd(at)) {
        return at;
      }
      // "<!-->" opens and closes: the hyphens are those of both.
      int next = page.startsWith("!--", at + 1) ? hidden(at + 2) : at + 1;
      if (next < 0) {
        return -next - 1;
      }
      at = page.indexOf('<', next);
    }
    return page.length();
  }

  /** Where the comment ends; if the script ends in it, the place of its end tag as -place - 1. */
  private int hidden(int from) {
    boolean nested = false;
    for (int at = from; at < page.length(); at++) {
      char unit = page.charAt(at);
      if (unit == '-' && page.startsWith("-->", at)) {
        return at + 3;
      }
      if (unit != '<') {
        continue;
      }
      if (isEnd(at)) {
        if (!nested) {
          return -at - 1;
        }
        nested = false;
      } else if (AsciiUnits.isName(page, NAME, at + 1)) {
        nested = true;
      }
    }
    return -page.length() - 1;
  }

  private boolean isEnd(int at) {
    return page.startsWith("/", at + 1) && AsciiUnits.isName(page, NAME, at + 2);
  }
}
