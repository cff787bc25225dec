package org.stemma.annotate.speech;

import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** The speech on an invented page, read with the real parser. */
final class WhoSaidWhat {

  private WhoSaidWhat() {}

  /** "speaker: words" of each quotation, direct or not, between semicolons; "-" for no speaker. */
  static String said(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(q -> q.speaker().map(Speaker::name).orElse("-") + ": " + page.words(q.span()))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
  }
}
