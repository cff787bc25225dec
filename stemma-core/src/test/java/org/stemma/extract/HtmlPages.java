package org.stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Page;
import org.stemma.extract.body.BodyRule;

/** Reads invented pages for the tests of this package. */
public final class HtmlPages {

  private HtmlPages() {}

  public static Extraction extract(String html) {
    return extract(html, BodyRule.ALL);
  }

  /** Reads by some rules only. */
  public static Extraction extract(String html, Set<BodyRule> rules) {
    Page page = new Page("page.html", Optional.empty(), "text/html", "UTF-8", "", html);
    ExtractOptions limits = ExtractOptions.DEFAULT;
    return HtmlExtractor.extract(
        page, List.of(), new ExtractOptions(limits.maxBytes(), limits.maxBlocks(), rules));
  }

  public static Article article(String html) {
    return ((Extraction.Found) extract(html)).article();
  }

  public static List<String> kept(Article article) {
    return article.blocks().stream()
        .filter(Block::isBody)
        .map(block -> article.words(block.span()))
        .toList();
  }

  /** Reasons and words of the dropped blocks. */
  public static List<String> dropped(Article article) {
    return article.blocks().stream()
        .filter(block -> !block.isKept())
        .map(block -> block.dropped().orElseThrow() + ": " + article.words(block.span()))
        .toList();
  }
}
