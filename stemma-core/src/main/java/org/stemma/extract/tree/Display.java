package org.stemma.extract.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a page shows its elements by their names alone (HTML Living Standard 15.3, "rendering"). */
final class Display {

  /** Elements whose text nobody sees, or that are no text. */
  private static final Set<String> UNSEEN =
      hashed(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "iframe",
          "object",
          "embed",
          "canvas",
          "svg",
          "math",
          "audio",
          "video",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "noframes",
          "applet",
          "map",
          "title");

  /** Elements inside a line of text; everything else starts a block. */
  private static final Set<String> INLINE =
      hashed(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");

  private Display() {}

  /** A set that is asked for every element of a page: the unmodifiable ones are slower to ask. */
  private static Set<String> hashed(String... names) {
    return new HashSet<>(List.of(names));
  }

  /**
   * Whether readers see the text of elements of this name.
   *
   * @param scripted whether the page's scripts run: they see no {@code noscript} then
   */
  static boolean isSeen(String name, boolean scripted) {
    return !UNSEEN.contains(name) || !scripted && name.equals("noscript");
  }

  /** Whether elements of this name stand inside a line of text. */
  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  /**
   * Whether an element parts the text before it from the text behind.
   *
   * @param parent the name of the element around it; empty if there is none
   */
  static boolean isBlock(String name, String parent) {
    if (INLINE.contains(name) || name.equals("br")) {
      return false;
    }
    // Elements with a hyphen are the page's own: inside a paragraph they stand in the line.
    return name.indexOf('-') < 0 || !parent.equals("p");
  }

  /** Whether elements of this name are set beside each other in a row. */
  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }
}
