package org.stemma.pipeline;

import org.stemma.annotation.Reading;
import org.stemma.extract.Extraction.NotAnArticle;

/** What became of one page: read, or not and why. */
public sealed interface PageReading {

  /** Name of the page. */
  String name();

  /** An article was found and read. */
  record Read(Reading reading) implements PageReading {
    @Override
    public String name() {
      return reading.page();
    }
  }

  /** There was no article to read. */
  record Unread(NotAnArticle page) implements PageReading {
    @Override
    public String name() {
      return page.name();
    }
  }
}
