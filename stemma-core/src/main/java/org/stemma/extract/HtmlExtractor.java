package org.stemma.extract;

import org.stemma.article.Page;
import org.stemma.capture.Capture;

/** Finds the report in a page of markup. */
final class HtmlExtractor {

  private HtmlExtractor() {}

  /** The article of {@code page}, or why there is none. */
  static Extraction extract(Page page, Capture capture) {
    return new Extraction.NotAnArticle(capture.name(), "markup cannot be read yet: " + page);
  }
}
