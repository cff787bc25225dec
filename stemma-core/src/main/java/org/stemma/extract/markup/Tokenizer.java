package org.stemma.extract.markup;

/**
 * Cuts a page into tags and text (HTML Living Standard 13.2.5) and hands them to the {@link
 * TreeBuilder} by their place in the page; nothing is copied. Reads every unit a bounded number of
 * times. Not thread-safe.
 */
final class Tokenizer {

  private final String page;
  private final int length;
  private final Attributes attributes;
  private final TagNames names;
  private final AttributeReader reader;
  private final RawText rawText;
  private final TreeBuilder builder;

  Tokenizer(String page, Attributes attributes, TagNames names, TreeBuilder builder) {
    this.page = page;
    this.length = page.length();
    this.attributes = attributes;
    this.names = names;
    this.reader = new AttributeReader(page, attributes);
    this.rawText = new RawText(page);
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
    return AsciiUnits.isAlpha(next)
        || next == '!'
        || next == '?'
        || next == '/' && open + 2 < length;
  }

  /** Where the markup at {@code open} ends. */
  private int markup(int open) {
    return switch (page.charAt(open + 1)) {
      case '/' -> AsciiUnits.isAlpha(page.charAt(open + 2)) ? endTag(open) : behind(">", open + 2);
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
    Tag tag = names.html(open + 2);
    attributes.begin();
    int end = reader.end(names.end(), false);
    if (end > length) {
      return length;
    }
    builder.endTag(tag, open, end);
    return end;
  }

  private int startTag(int open) {
    Tag tag = names.html(open + 1);
    attributes.begin();
    int end = reader.end(names.end(), true);
    if (end > length) {
      return length;
    }
    builder.startTag(tag, open, end, reader.isSelfClosing());
    if (builder.takesRaw()) {
      int close = rawText.end(tag, end);
      builder.raw(end, close);
      boolean closed =
          page.startsWith("</", close) && AsciiUnits.isName(page, tag.name(), close + 2);
      int nameEnd = close + 2 + tag.name().length();
      return closed ? Math.min(length, reader.end(nameEnd, false)) : close;
    }
    return tag == Tag.PRE || tag == Tag.LISTING ? behindLineFeed(end) : end;
  }

  /** The line feed right behind these tags counts for nothing (13.2.6.4.7). */
  private int behindLineFeed(int at) {
    int feed = page.startsWith("\r", at) ? at + 1 : at;
    return page.startsWith("\n", feed) ? feed + 1 : feed;
  }
}
