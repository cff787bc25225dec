package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;

/**
 * The elements of a page that say something of it as a whole, found in one pass, by their numbers
 * in {@link Markup}: each list in document order. They may stand anywhere, for parsers and
 * publishers put them outside the head too.
 *
 * @param html the root element, the first if there are more
 * @param links elements that link to other resources (HTML 4.2.4)
 * @param metas named metadata (HTML 4.2.5)
 * @param titles titles of the document, of pictures too
 * @param jsonLd {@code script} elements of JSON-LD that are not empty
 */
public record HeadElements(
    OptionalInt html,
    List<Integer> links,
    List<Integer> metas,
    List<Integer> titles,
    List<Integer> jsonLd) {

  public HeadElements {
    links = List.copyOf(links);
    metas = List.copyOf(metas);
    titles = List.copyOf(titles);
    jsonLd = List.copyOf(jsonLd);
  }

  private static final String JSON_LD = "application/ld+json";

  /** The elements of {@code markup}. */
  public static HeadElements of(Markup markup) {
    OptionalInt html = OptionalInt.empty();
    List<Integer> links = new ArrayList<>();
    List<Integer> metas = new ArrayList<>();
    List<Integer> titles = new ArrayList<>();
    List<Integer> jsonLd = new ArrayList<>();
    for (int i = 0; i < markup.size(); i++) {
      if (markup.isText(i)) {
        continue;
      }
      switch (markup.name(i)) {
        case "html" -> html = html.isPresent() ? html : OptionalInt.of(i);
        case "link" -> links.add(i);
        case "meta" -> metas.add(i);
        case "title" -> titles.add(i);
        case "script" -> {
          if (markup.has(i, Attribute.TYPE)
              && markup.attribute(i, Attribute.TYPE).strip().equalsIgnoreCase(JSON_LD)
              && markup.content(i).filter(data -> !data.isEmpty()).isPresent()) {
            jsonLd.add(i);
          }
        }
        default -> {
          // says nothing of the page as a whole
        }
      }
    }
    return new HeadElements(html, links, metas, titles, jsonLd);
  }
}
