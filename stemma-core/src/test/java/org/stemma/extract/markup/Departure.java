package org.stemma.extract.markup;

import java.util.regex.Pattern;

/**
 * What jsoup reads in another way than we do, and why; each with a page that shows it. Without it,
 * both read a page alike.
 */
enum Departure {
  /**
   * White space behind {@code </body>} is text of the body, and opens the active formatting
   * elements again (13.2.6.4.19, 13.2.6.4.22); jsoup puts it there as it is.
   */
  SPACE_BEHIND_BODY(
      "(</(?:body|html)\\b[^>]*+>)\\s++",
      "$1",
      "<div><b>x</div></body> ",
      "\n3 div\n4 bx\n3 b",
      "\n3 div\n4 bx"),
  /**
   * All that may not stand in a table is put before it, as long as the table is open (13.2.6.4.9);
   * jsoup lets the second such element, and text behind a row of elements, into the table.
   */
  SECOND_FOSTERED(
      "</?(?:table|tbody|tr|td|caption|col)\\b[^>]*+>",
      "",
      "<ul><table><li>a<li>b",
      "\n3 ul\n4 lia\n4 lib\n4 table",
      "\n3 ul\n4 lia\n4 table\n5 lib"),
  /** These close a paragraph (13.2.6.4.7); jsoup knows them for elements of a line. */
  MAIN_DIALOG_SEARCH(
      "(</?)(?:main|dialog|search)\\b",
      "$1section",
      "<p>a<search>b",
      "\n3 pa\n3 searchb",
      "\n3 pa\n4 searchb"),
  /** A tag of HTML in a drawing ends it (13.2.6.5); jsoup keeps it in the drawing. */
  HTML_IN_A_DRAWING("</?(?:svg|math)\\b[^>]*+>", "", "<svg><p>x", "\n3 svg\n3 px", "\n3 svg"),
  /**
   * A hidden field stays in its table (13.2.6.4.9); jsoup knows it by {@code type} in small
   * letters.
   */
  HIDDEN_IN_CAPITALS(
      "TYPE=", "type=", "<table><input TYPE=hidden>", "\n3 table\n4 input", "\n3 input\n3 table"),
  /**
   * What stands in these is text (13.2.6.2); jsoup keeps it aside as data, and leaves it out where
   * the end tag is missing.
   */
  RAW_TEXT(
      "</?(?:iframe|xmp|noembed|noframes)\\b[^>]*+>",
      "",
      "<iframe>x<p>y",
      "\n3 iframex<p>y",
      "\n3 iframe"),
  /**
   * Of a page of frames (13.2.6.4.20) we read what stands between the tags for readers without
   * frames: it has no other text.
   */
  FRAMES(
      "</?(?:frameset|frame)\\b[^>]*+>|</?noframes>",
      "",
      "<frameset><frame></frameset>",
      "\n2 body",
      "\n2 frameset\n3 frame"),
  /**
   * These swallow the rest of a page that does not close them; we end them at the next tag, jsoup
   * at the next start tag, for readers of a page lose less so.
   */
  UNCLOSED_TITLE_OR_TEXTAREA(
      "</?(?:title|textarea)\\b[^>]*+>",
      "",
      "<div><title>x</div>y",
      "\n3 div\n4 titlexy",
      "\n3 div\n4 titlex</div>y"),
  /**
   * With scripts what stands in {@code noscript} is text, without them elements; we read elements,
   * but let them close nothing outside of it: most readers do not see them.
   */
  NOSCRIPT(
      "</?noscript\\b[^>]*+>",
      "",
      "<ul><li><noscript></li><li>b",
      "\n3 ul\n4 li\n5 noscript",
      "\n3 ul\n4 li\n5 noscript\n4 lib");

  private final Pattern pattern;
  private final String replacement;

  /** Shows the departure, behind a doctype. */
  final String page;

  final String ours;
  final String jsoups;

  Departure(String pattern, String replacement, String page, String ours, String jsoups) {
    this.pattern = Pattern.compile(pattern);
    this.replacement = replacement;
    this.page = page;
    this.ours = ours;
    this.jsoups = jsoups;
  }

  /** {@code page} without what is read in another way for this reason. */
  String removedFrom(String page) {
    return pattern.matcher(page).replaceAll(replacement);
  }

  /** {@code page} without what is read in another way for any reason. */
  static String without(String page) {
    String rest = page;
    for (Departure departure : values()) {
      rest = departure.removedFrom(rest);
    }
    return rest;
  }
}
