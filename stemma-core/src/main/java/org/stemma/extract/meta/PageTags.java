package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;

/**
 * The keywords a publisher gives: the first of JSON-LD {@code keywords}, {@code article:tag},
 * {@code news_keywords}, {@code keywords}, links near the report that are tags ({@link
 * FilingLinks}) that names one. A list in one string is cut at its commas.
 */
public final class PageTags {

  private static final List<String> METAS = List.of("article:tag", "news_keywords", "keywords");

  private static final int MAX_TAGS = 50;

  private PageTags() {}

  public static List<String> of(PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    List<String> said = new ArrayList<>(json.list("keywords"));
    for (int i = 0; i < METAS.size() && said.isEmpty(); i++) {
      head.all(METAS.get(i)).forEach(s -> said.add(s.value()));
    }
    if (said.isEmpty()) {
      new FilingLinks(tree, body).tags().forEach(s -> said.add(s.value()));
    }
    Set<String> tags = new LinkedHashSet<>();
    for (String one : said) {
      for (String tag : one.split("[,;]", MAX_TAGS + 1)) {
        if (!tag.isBlank() && tags.size() < MAX_TAGS) {
          tags.add(tag.strip());
        }
      }
    }
    return List.copyOf(tags);
  }
}
