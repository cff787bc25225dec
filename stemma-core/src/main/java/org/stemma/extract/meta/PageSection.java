package org.stemma.extract.meta;

import java.util.Optional;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;

/**
 * The section of the publisher that a report stands in: JSON-LD {@code articleSection}, else the
 * {@code meta} element {@code article:section}, else the first link near the report that names a
 * category ({@link FilingLinks}).
 */
public final class PageSection {

  private PageSection() {}

  public static Optional<Statement<String>> of(
      PageTree tree, BodyReading body, HtmlHead head, JsonLd json) {
    return json.text("articleSection")
        .or(() -> head.first("article:section"))
        .or(() -> new FilingLinks(tree, body).sections().stream().findFirst());
  }
}
