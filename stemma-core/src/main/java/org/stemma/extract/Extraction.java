package org.stemma.extract;

import org.stemma.article.Article;

/** What became of a capture: read, or not read and why. */
public sealed interface Extraction {

  /** The name of the capture. */
  String name();

  /** An article was found. */
  record Found(Article article) implements Extraction {
    @Override
    public String name() {
      return article.name();
    }
  }

  /**
   * The page holds no article, or cannot be read; {@code reason} is a sentence for the user without
   * a full stop.
   */
  record NotAnArticle(String name, String reason) implements Extraction {}
}
