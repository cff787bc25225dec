package org.stemma.extract.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The {@link Outline} of a page as jsoup reads it. */
final class JsoupOutline {

  private JsoupOutline() {}

  static String of(String page) {
    Document document = Parser.htmlParser().setMaxDepth(OpenElements.DEEPEST).parseInput(page, "");
    StringBuilder outline = new StringBuilder();
    @Nullable Node node = document;
    while (node != null) {
      boolean inside = true;
      if (node instanceof Element element) {
        outline.append('\n').append(depth(node)).append(' ').append(element.normalName());
        inside = !Outline.ASIDE.contains(element.normalName());
      } else if (node instanceof TextNode text) {
        outline.append(Outline.squeezed(text.getWholeText()));
      }
      node = following(node, inside);
    }
    return outline.toString();
  }

  private static @Nullable Node following(Node node, boolean inside) {
    if (inside && node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    @Nullable Node at = node;
    while (at != null && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextSibling();
  }

  private static int depth(Node node) {
    int depth = 0;
    for (Node at = node; at.parent() != null; at = at.parent()) {
      depth++;
    }
    return depth;
  }
}
