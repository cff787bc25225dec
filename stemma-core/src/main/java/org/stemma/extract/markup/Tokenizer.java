package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into tags and text (HTML Living Standard 13.2.5) and hands them to the {@link
 * TreeBuilder} by their place in the page; nothing is copied. Reads every unit a bounded number of
 * times. Not thread-safe.
 *
 * <p>Departures from the standard: a {@code title} or {@code textarea} without end tag ends at the
 * next tag and does not swallow the page.
 */
final class Tokenizer {

  private final String page;
  private final int length;
  private final Attributes attributes;
  private final TagNames names;
  private final TreeBuilder builder;

  /** Whether the tag read last closes itself. */
  private boolean selfClosing;

  /** Where the search for an end tag of these began that the page does not hold. */
  private boolean titleOpen;

  private boolean textareaOpen;

  Tokenizer(String page, Attributes attributes, TagNames names, TreeBuilder builder) {
    this.page = page;
    this.length = page.length();
    this.attributes = attributes;
    this.names = names;
    this.builder = builder;
  }

  /** Reads the whole page, or as much of it as the builder takes. */
  void read() {
    int text = 0;
    int open = page.indexOf('<');
    while (open >= 0 && !builder.isFull()) {
      if (!isMarkup(open)) {
        open = page.indexOf('<', open + 1);
        continue;
      }
      if (open > text) {
        builder.text(text, open);
      }
      text = markup(open);
      open = page.indexOf('<', text);
    }
    if (text < length && !builder.isFull()) {
      builder.text(text, length);
    }
    builder.finish(length);
  }

  private boolean isMarkup(int open) {
    if (open + 1 == length) {
      return false;
    }
    char next = page.charAt(open + 1);
    return isLetter(next) || next == '!' || next == '?' || next == '/' && open + 2 < length;
  }

  /** Where the markup at {@code open} ends. */
  private int markup(int open) {
    return switch (page.charAt(open + 1)) {
      case '/' -> isLetter(page.charAt(open + 2)) ? endTag(open) : behind(">", open + 2);
      case '!' -> declaration(open);
      case '?' -> behind(">", open);
      default -> startTag(open);
    };
  }

  private int declaration(int open) {
    if (page.startsWith("--", open + 2)) {
      return comment(open + 4);
    }
    if (page.startsWith("[CDATA[", open + 2) && builder.isForeign()) {
      int end = page.indexOf("]]>", open);
      builder.text(open + 9, end < 0 ? length : end);
      return end < 0 ? length : end + 3;
    }
    return behind(">", open);
  }

  /** Where the comment ends whose text begins at {@code from} (13.2.5.43 to 13.2.5.51). */
  private int comment(int from) {
    if (page.startsWith(">", from)) {
      return from + 1;
    }
    for (int at = page.indexOf("--", from); at >= 0; at = page.indexOf("--", at + 1)) {
      if (page.startsWith(">", at + 2)) {
        return at + 3;
      }
      if (page.startsWith("!>", at + 2)) {
        return at + 4;
      }
    }
    return length;
  }

  private int behind(String mark, int from) {
    int at = page.indexOf(mark, from);
    return at < 0 ? length : at + mark.length();
  }

  private int endTag(int open) {
    int nameEnd = nameEnd(open + 2);
    attributes.begin();
    int end = skipAttributes(nameEnd, false);
    if (end > length) {
      return length;
    }
    builder.endTag(names.html(open + 2, nameEnd), open, end);
    return end;
  }

  private int startTag(int open) {
    int nameEnd = nameEnd(open + 1);
    attributes.begin();
    int end = skipAttributes(nameEnd, true);
    if (end > length) {
      return length;
    }
    Tag tag = names.html(open + 1, nameEnd);
    builder.startTag(tag, open, end, selfClosing);
    if (builder.takesRaw()) {
      int close = contentEnd(tag, end);
      builder.raw(end, close);
      boolean closed = page.startsWith("</", close) && isName(page, tag.name(), close + 2);
      return closed ? Math.min(length, skipAttributes(nameEnd(close + 2), false)) : close;
    }
    return end;
  }

  /** Where the content ends that begins at {@code from} and is no markup. */
  private int contentEnd(Tag tag, int from) {
    if (tag == Tag.PLAINTEXT) {
      return length;
    }
    if (tag == Tag.SCRIPT) {
      return new ScriptData(page).end(from);
    }
    int close = endTagOf(tag, from);
    if (close >= 0) {
      return close;
    }
    if (tag.is(Tag.RCDATA)) {
      int next = page.indexOf('<', from);
      return next < 0 ? length : next;
    }
    return length;
  }

  private int endTagOf(Tag tag, int from) {
    boolean title = tag == Tag.TITLE;
    if (title ? titleOpen : tag.is(Tag.RCDATA) && textareaOpen) {
      return -1;
    }
    int at = page.indexOf("</", from);
    while (at >= 0 && !isName(page, tag.name(), at + 2)) {
      at = page.indexOf("</", at + 2);
    }
    if (at < 0) {
      titleOpen = titleOpen || title;
      textareaOpen = textareaOpen || !title && tag.is(Tag.RCDATA);
    }
    return at;
  }

  /** Whether the page spells {@code name}, in any case and whole, at {@code at}. */
  static boolean isName(String page, String name, int at) {
    int end = at + name.length();
    return end < page.length()
        && page.regionMatches(true, at, name, 0, name.length())
        && isNameEnd(page.charAt(end));
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < length && !isNameEnd(page.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where the tag ends whose name ends at {@code from}; more than the page is long if it does not.
   */
  private int skipAttributes(int from, boolean kept) {
    selfClosing = false;
    int at = from;
    while (at < length) {
      char unit = page.charAt(at);
      if (unit == '>') {
        return at + 1;
      }
      if (isBlank(unit)) {
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
    while (nameEnd < length && !endsAttributeName(page.charAt(nameEnd))) {
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
    while (end < length && !isBlank(page.charAt(end)) && page.charAt(end) != '>') {
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
    while (at < length && isBlank(page.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean endsAttributeName(char unit) {
    return unit == '=' || isNameEnd(unit);
  }

  private static boolean isNameEnd(char unit) {
    return unit == '>' || unit == '/' || isBlank(unit);
  }

  static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
  }

  private static boolean isLetter(char unit) {
    int lower = unit | 0x20;
    return lower >= 'a' && lower <= 'z';
  }
}
