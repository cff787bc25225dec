package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What the HTML parser is shown of a page: the page unit for unit, but with blanks in place of what
 * no rule reads, so that every offset holds. Blanked are the content of scripts (but for JSON-LD),
 * styles and comments, the attributes of no use ({@link #isRead}), and line ends outside attribute
 * values: the parser looks up the line of every tag.
 *
 * <p>Follows the tokenization of the HTML Living Standard 13.2.5 with the parser's own leniencies;
 * where a page leaves the ways known here, the rest of it is shown as it stands. Not thread-safe;
 * one page.
 */
public final class ParserView {

  /** Elements whose content is no markup. */
  private static final Set<String> RAW =
      Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

  private static final int LONGEST_RAW_NAME = 9;

  /** Longer styles are not read for {@code display:none} either. */
  private static final int LONGEST_STYLE = 500;

  /** Longer values, but for those of {@code content}, say nothing that a rule could use. */
  private static final int LONGEST_VALUE = 10_000;

  private static final int GIVEN_UP = -1;

  private static final Set<String> UNREAD =
      Set.of(
          "action",
          "align",
          "alt",
          "bgcolor",
          "border",
          "cellpadding",
          "cellspacing",
          "color",
          "crossorigin",
          "d",
          "decoding",
          "fill",
          "height",
          "integrity",
          "loading",
          "media",
          "method",
          "placeholder",
          "points",
          "size",
          "sizes",
          "src",
          "srcset",
          "stroke",
          "tabindex",
          "target",
          "transform",
          "valign",
          "viewbox",
          "width",
          "xmlns");

  private final String page;
  private final char[] view;
  private final int length;

  /** Whether the tag read last closes itself. */
  private boolean selfClosing;

  /** Whether an attribute of the tag read last names JSON-LD. */
  private boolean jsonLd;

  private ParserView(String page) {
    this.page = page;
    this.view = page.toCharArray();
    this.length = page.length();
  }

  /** As many units as {@code page} has. */
  public static char[] of(String page) {
    ParserView view = new ParserView(page);
    view.read();
    return view.view;
  }

  private void read() {
    int at = 0;
    while (at >= 0) {
      int open = page.indexOf('<', at);
      flatten(at, open < 0 ? length : open);
      at = open < 0 || open + 1 == length ? GIVEN_UP : markup(open);
    }
  }

  /** Where the markup at {@code open} ends. */
  private int markup(int open) {
    char next = page.charAt(open + 1);
    if (Character.isLetter(next)) {
      return startTag(open);
    }
    return switch (next) {
      case '/' -> endTag(open);
      case '!' -> declaration(open);
      case '?' -> behind(">", open);
      default -> open + 1;
    };
  }

  private int declaration(int open) {
    if (page.startsWith("[CDATA[", open + 2)) {
      return behind("]]>", open);
    }
    if (!page.startsWith("--", open + 2)) {
      return behind(">", open);
    }
    int from = open + 4;
    if (page.startsWith(">", from) || page.startsWith("->", from)) {
      return page.indexOf('>', from) + 1;
    }
    int end = page.indexOf("-->", from);
    if (end < 0) {
      return GIVEN_UP;
    }
    int lenient = page.indexOf("--!>", from, end);
    int stop = lenient < 0 ? end : lenient;
    blank(from, stop);
    return stop + (lenient < 0 ? 3 : 4);
  }

  private int behind(String mark, int from) {
    int at = page.indexOf(mark, from);
    return at < 0 ? GIVEN_UP : at + mark.length();
  }

  private int endTag(int open) {
    if (open + 2 == length || !Character.isLetter(page.charAt(open + 2))) {
      return behind(">", open);
    }
    return attributes(nameEnd(open + 2));
  }

  private int startTag(int open) {
    int end = nameEnd(open + 1);
    jsonLd = false;
    int behind = attributes(end);
    if (behind < 0 || end - open - 1 > LONGEST_RAW_NAME + 1) {
      return behind;
    }
    String name = page.substring(open + 1, end).toLowerCase(Locale.ROOT);
    if (!RAW.contains(name)) {
      return name.equals("plaintext") ? GIVEN_UP : behind;
    }
    return selfClosing ? GIVEN_UP : rawText(name, behind);
  }

  /** Where the end tag of a raw element begins whose content starts at {@code from}. */
  private int rawText(String name, int from) {
    int at = page.indexOf("</", from);
    while (at >= 0 && !closes(name, at + 2)) {
      at = page.indexOf("</", at + 2);
    }
    if (at < 0) {
      return GIVEN_UP;
    }
    if (name.equals("style")) {
      blank(from, at);
    } else if (name.equals("script")) {
      int hidden = page.indexOf("<!--", from, at);
      if (hidden >= 0 && containsTag(name, hidden, at)) {
        return GIVEN_UP; // script data, double escaped: its end is elsewhere
      }
      if (!jsonLd) {
        blank(from, at);
      }
    }
    return at;
  }

  private boolean closes(String name, int at) {
    int end = at + name.length();
    return page.regionMatches(true, at, name, 0, name.length())
        && end < length
        && (isBlank(page.charAt(end)) || page.charAt(end) == '/' || page.charAt(end) == '>');
  }

  private boolean containsTag(String name, int from, int to) {
    int at = page.indexOf('<', from, to);
    while (at >= 0 && !page.regionMatches(true, at + 1, name, 0, name.length())) {
      at = page.indexOf('<', at + 1, to);
    }
    return at >= 0;
  }

  private int nameEnd(int from) {
    int at = from;
    while (at < length) {
      char unit = page.charAt(at);
      if (isBlank(unit) || unit == '/' || unit == '>') {
        return at;
      }
      if (unit == '<' || unit == 0) {
        return length; // the parser's own leniency: not followed
      }
      at++;
    }
    return at;
  }

  /** Where the tag ends whose name ends at {@code from}. */
  private int attributes(int from) {
    selfClosing = false;
    int at = skipBlanks(from);
    while (at < length) {
      char unit = page.charAt(at);
      if (unit == '>') {
        return at + 1;
      } else if (unit == '<') {
        return GIVEN_UP; // the next tag, or a name
      } else if (unit == '/') {
        selfClosing = at + 1 < length && page.charAt(at + 1) == '>';
        at++;
      } else {
        at = attribute(at);
        if (at < 0) {
          return GIVEN_UP;
        }
      }
      at = skipBlanks(at);
    }
    return GIVEN_UP;
  }

  /** Where the attribute ends whose name begins at {@code start}. */
  private int attribute(int start) {
    int end = start + 1;
    while (end < length && !endsAttributeName(page.charAt(end))) {
      end++;
    }
    int at = skipBlanks(end);
    if (at == length || page.charAt(at) == '<') {
      return GIVEN_UP;
    }
    if (page.charAt(at) != '=') {
      return end;
    }
    int value = skipBlanks(at + 1);
    int behind = valueEnd(value);
    if (behind > value) {
      if (!isRead(start, end, value, behind)) {
        blank(start, behind);
      } else if (page.charAt(start) == 't' || page.charAt(start) == 'T') {
        // "application/ld+json", its signs perhaps written as character references
        jsonLd = jsonLd || contains("ld", value, behind) && contains("json", value, behind);
      }
    }
    return behind;
  }

  private static boolean endsAttributeName(char unit) {
    return isBlank(unit) || unit == '/' || unit == '=' || unit == '>';
  }

  private int valueEnd(int value) {
    if (value == length) {
      return GIVEN_UP;
    }
    char first = page.charAt(value);
    if (first == '"' || first == '\'') {
      int close = page.indexOf(first, value + 1);
      return close < 0 ? GIVEN_UP : close + 1;
    }
    int at = value;
    while (at < length && !isBlank(page.charAt(at)) && page.charAt(at) != '>') {
      at++;
    }
    return at;
  }

  /** Whether a rule may read the attribute. Rules that read further ones are to be told here. */
  private boolean isRead(int start, int end, int value, int behind) {
    char first = (char) (page.charAt(start) | 0x20);
    int units = end - start;
    if (units > 5 && page.regionMatches(true, start, "data-", 0, 5)) {
      return contains("date", start, end)
          || contains("time", start, end)
          || contains("publi", start, end)
          || contains("auth", start, end);
    }
    if (first == 'o' && units > 2 && (page.charAt(start + 1) | 0x20) == 'n'
        || first == 'a' && page.regionMatches(true, start, "aria-", 0, 5)) {
      return false;
    }
    if (first == 's' && units == 5 && page.regionMatches(true, start, "style", 0, 5)) {
      return behind - value < LONGEST_STYLE && contains("none", value, behind);
    }
    if (behind - value > LONGEST_VALUE && !page.regionMatches(true, start, "content", 0, units)) {
      return false;
    }
    return "abcdfhilmpstvwx".indexOf(first) < 0
        || !UNREAD.contains(page.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} (lower case) stands in the page's {@code from..to}, in any case. */
  private boolean contains(String word, int from, int to) {
    int last = to - word.length();
    for (int at = from; at <= last; at++) {
      if ((page.charAt(at) | 0x20) == word.charAt(0)
          && page.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < length && isBlank(page.charAt(at))) {
      view[at++] = ' ';
    }
    return at;
  }

  private void flatten(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view[i] == '\n') {
        view[i] = ' ';
      }
    }
  }

  private void blank(int from, int to) {
    Arrays.fill(view, from, to, ' ');
  }

  private static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
  }
}
