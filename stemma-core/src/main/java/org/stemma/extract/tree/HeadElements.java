package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that say something of it as a whole, found in one pass: each list in
 * document order. They may stand anywhere, for parsers and publishers put them outside the head
 * too.
 *
 * @param html the root element, the first if there are more
 * @param links elements that link to other resources (HTML 4.2.4)
 * @param metas named metadata (HTML 4.2.5)
 * @param titles titles of the document, of pictures too
 * @param jsonLd {@code script} elements of JSON-LD that are not empty
 */
public record HeadElements(
    Optional<Element> html,
    List<Element> links,
    List<Element> metas,
    List<Element> titles,
    List<Element> jsonLd) {

  private static final String JSON_LD = "application/ld+json";

  /** The elements of {@code document}. */
  public static HeadElements of(Document document) {
    List<Element> html = new ArrayList<>();
    List<Element> links = new ArrayList<>();
    List<Element> metas = new ArrayList<>();
    List<Element> titles = new ArrayList<>();
    List<Element> jsonLd = new ArrayList<>();
    document.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            switch (element.normalName()) {
              case "html" -> html.add(element);
              case "link" -> links.add(element);
              case "meta" -> metas.add(element);
              case "title" -> titles.add(element);
              case "script" -> {
                if (element.childNodeSize() > 0
                    && element.attr("type").strip().equalsIgnoreCase(JSON_LD)) {
                  jsonLd.add(element);
                }
              }
              default -> {
                // says nothing of the page as a whole
              }
            }
          }
        });
    return new HeadElements(html.stream().findFirst(), links, metas, titles, jsonLd);
  }
}
