package org.stemma.extract.markup;

import java.util.Set;

/** The elements of a page, each with its depth on a line, and its text without white space. */
final class Outline {

  /** Elements whose content is left out. */
  static final Set<String> ASIDE = Set.of("noscript", "template", "svg", "math", "script", "style");

  private Outline() {}

  static String of(String page) {
    Markup markup = Markup.read(page, 1_000_000);
    StringBuilder outline = new StringBuilder();
    int node = 0;
    while (node < markup.size()) {
      if (markup.isText(node)) {
        String words = page.substring(markup.start(node), markup.startEnd(node));
        outline.append(squeezed(CharacterReferences.decode(words)));
        node++;
      } else {
        outline.append('\n').append(depth(markup, node)).append(' ').append(markup.name(node));
        node = ASIDE.contains(markup.name(node)) ? markup.end(node) : node + 1;
      }
    }
    return outline.toString();
  }

  private static int depth(Markup markup, int node) {
    int depth = 0;
    for (int at = node; markup.parent(at) >= 0; at = markup.parent(at)) {
      depth++;
    }
    return depth;
  }

  static String squeezed(String words) {
    return words.replaceAll("[\\s\\u0000\\ufffd]++", "");
  }
}
