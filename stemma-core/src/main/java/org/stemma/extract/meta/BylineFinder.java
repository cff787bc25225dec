package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Byline;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.NameClaim;

/**
 * The persons who signed a page: the first of these sources that names one.
 *
 * <ol>
 *   <li>JSON-LD {@code author} of the article;
 *   <li>{@code meta} elements for authors;
 *   <li>elements that declare the author ({@code rel}, {@code itemprop}, class names);
 *   <li>links to the page of an author ({@link AuthorElements});
 *   <li>JSON-LD {@code author} of the page, who may only have put it up;
 *   <li>lines such as "By Ana Sousa" at the start or the end of the report, "Author: Ana Sousa"
 *       anywhere in it, a name in brackets behind its last words or on its last line in other type,
 *       a name alone beside the date before it ({@link BylineLines}), names between headline and
 *       report, alone or beside their outlet or place ({@link NamesAlone});
 *   <li>what signs without a person's form: the name of a log-in, a pen name. The basis says so.
 * </ol>
 *
 * Names in comments and boxes of other articles do not count.
 */
public final class BylineFinder {

  private BylineFinder() {}

  public static List<Statement<Byline>> find(
      ReportLines lines, HtmlHead head, JsonLd json, OutletNames outlet) {
    Signers signers = new Signers(outlet);
    // 1
    json.names("author", Optional.of("Person")).forEach(s -> signers.add(s, NameClaim.NAME));
    // 2
    for (String name : MetaField.AUTHOR.names()) {
      if (signers.isEmpty()) {
        head.all(name).forEach(s -> signers.add(s, NameClaim.AUTHOR));
      }
    }
    if (signers.isEmpty()) {
      head.first("twitter:label1")
          .filter(label -> BylineOpening.isAt(label.value() + " "))
          .flatMap(label -> head.first("twitter:data1"))
          .ifPresent(s -> signers.add(s, NameClaim.NAME));
    }
    // 3, 4
    if (signers.isEmpty()) {
      new AuthorElements(lines.tree(), lines.body(), signers).read();
    }
    // 5
    if (signers.isEmpty()) {
      json.namesOf("WebPage", "author", Optional.of("Person"))
          .forEach(s -> signers.add(s, NameClaim.NAME));
    }
    // 6
    if (signers.isEmpty()) {
      new BylineLines(lines, signers).read();
    }
    // 7
    return signers.all();
  }
}
