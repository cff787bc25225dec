package org.stemma.extract.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Byline;
import org.stemma.article.Field;
import org.stemma.article.Segment;

/**
 * Who signed a digest: all who signed its reports below their headlines, where the page itself has
 * another headline and was held to be signed by some of them.
 */
final class DigestSigners {

  private DigestSigners() {}

  /** The article with these as its own signers, if it is such a page. */
  static Article in(Article article) {
    List<Field<Byline>> page = article.metadata().bylines();
    List<Field<Byline>> all = new ArrayList<>();
    Set<String> names = names(page);
    for (Segment segment : article.segments()) {
      for (Field<Byline> byline : segment.bylines()) {
        if (!names(all).contains(byline.value().name())) {
          all.add(byline);
        }
      }
    }
    return !page.isEmpty()
            && all.size() > page.size()
            && names(all).containsAll(names)
            && hasOwnHeadline(article)
        ? article.withMetadata(article.metadata().copy().bylines(all).build())
        : article;
  }

  private static Set<String> names(List<Field<Byline>> bylines) {
    return bylines.stream().map(field -> field.value().name()).collect(Collectors.toSet());
  }

  /**
   * Whether the page prints a headline, and another below it before any paragraph, or begins with
   * that of a report and has none of its own.
   */
  private static boolean hasOwnHeadline(Article article) {
    boolean titled = article.metadata().title().isEmpty();
    for (Block block : article.blocks()) {
      if (titled && block.kind() == BlockKind.HEADING) {
        return true;
      }
      if (titled && block.kind() == BlockKind.PARAGRAPH) {
        return false;
      }
      titled |= block.kind() == BlockKind.TITLE;
    }
    return false;
  }
}
