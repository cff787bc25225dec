package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a tag (HTML Living Standard 13.2.5.32 to 13.2.5.40) and keeps those that
 * rules ask for. Not thread-safe.
 */
final class AttributeReader {

  private final String page;
  private final int length;
  private final Attributes attributes;

  private boolean selfClosing;

  AttributeReader(String page, Attributes attributes) {
    this.page = page;
    this.length = page.length();
    this.attributes = attributes;
  }

  /** Whether the tag read last closes itself. */
  boolean isSelfClosing() {
    return selfClosing;
  }

  /**
   * Where the tag ends whose name ends at {@code from}; more than the page is long if it does not.
   */
  int end(int from, boolean kept) {
    selfClosing = false;
    int at = from;
    while (at < length) {
      char unit = page.charAt(at);
      if (unit == '>') {
        return at + 1;
      }
      if (AsciiUnits.isWhitespace(unit)) {
        at++;
      } else if (unit == '/') {
        selfClosing = at + 1 < length && page.charAt(at + 1) == '>';
        at++;
      } else {
        at = attribute(at, kept);
      }
    }
    return length + 1;
  }

  /** Where the attribute ends whose name begins at {@code start}. */
  private int attribute(int start, boolean kept) {
    int nameEnd = start + 1;
    while (nameEnd < length && !endsName(page.charAt(nameEnd))) {
      nameEnd++;
    }
    int at = skipBlanks(nameEnd);
    if (at == length || page.charAt(at) != '=') {
      take(start, nameEnd, nameEnd, nameEnd, kept);
      return at;
    }
    int value = skipBlanks(at + 1);
    if (value == length) {
      return length;
    }
    char quote = page.charAt(value);
    if (quote == '"' || quote == '\'') {
      int close = page.indexOf(quote, value + 1);
      if (close < 0) {
        return length;
      }
      take(start, nameEnd, value + 1, close, kept);
      return close + 1;
    }
    int end = value;
    while (end < length && !AsciiUnits.isWhitespace(page.charAt(end)) && page.charAt(end) != '>') {
      end++;
    }
    take(start, nameEnd, value, end, kept);
    return end;
  }

  private void take(int start, int nameEnd, int value, int valueEnd, boolean kept) {
    @Nullable Attribute known = kept ? Attribute.known(page, start, nameEnd) : null;
    if (known != null) {
      attributes.add(known, value, valueEnd);
    }
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < length && AsciiUnits.isWhitespace(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsName(char unit) {
    return unit <= '>' && (unit == '=' || AsciiUnits.endsName(unit));
  }
}
