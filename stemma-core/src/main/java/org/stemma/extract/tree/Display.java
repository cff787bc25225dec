package org.stemma.extract.tree;

import org.stemma.extract.markup.Markup;

/**
 * How a page shows its elements by their names alone (HTML Living Standard 15.3, "rendering"); the
 * names are those of {@code TagLists}.
 */
final class Display {

  private Display() {}

  /**
   * Whether readers see the text of {@code element}.
   *
   * @param scripted whether the page's scripts run: they see no {@code noscript} then
   */
  static boolean isSeen(Markup markup, int element, boolean scripted) {
    return !markup.isUnseen(element) || !scripted && markup.name(element).equals("noscript");
  }

  /** Whether the element parts the text before it from the text behind. */
  static boolean isBlock(Markup markup, int element) {
    String name = markup.name(element);
    if (markup.isInline(element) || name.equals("br")) {
      return false;
    }
    // Elements with a hyphen are the page's own: inside a paragraph they stand in the line.
    return name.indexOf('-') < 0 || !markup.name(markup.parent(element)).equals("p");
  }

  /** Whether elements of this name are set beside each other in a row. */
  static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }
}
