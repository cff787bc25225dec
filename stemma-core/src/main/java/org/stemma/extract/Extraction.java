package org.stemma.extract;

import org.stemma.article.Article;
import org.stemma.article.Metadata;

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
  record NotAnArticle(String name, String reason, Metadata metadata) implements Extraction {

    /** A page that says nothing about itself either. */
    public NotAnArticle(String name, String reason) {
      this(name, reason, Metadata.NONE);
    }
  }
}
