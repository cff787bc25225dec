package org.stemma.story;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Readings of invented plain-text pages without models. */
public final class Pages {

  private static final Extractor EXTRACTOR = new Extractor(LanguageDetector.NONE);

  private Pages() {}

  /** A page of which nothing is known from outside. */
  public static Reading page(String name, String text) {
    return page(name, "", "", text);
  }

  /** A page with publisher and EDTF date; empty if unknown. */
  public static Reading page(String name, String publisher, String published, String text) {
    Capture capture =
        new Capture(
            name,
            Payload.of(text.getBytes(StandardCharsets.UTF_8)),
            Optional.of("text/plain"),
            Optional.empty(),
            Optional.of(publisher).filter(p -> !p.isEmpty()),
            Optional.of(published).filter(p -> !p.isEmpty()));
    Extraction extraction = EXTRACTOR.extract(capture);
    if (extraction instanceof Extraction.Found found) {
      Article article = found.article();
      return new Reading(article, List.of(), List.of());
    }
    throw new IllegalArgumentException(name + " is no article: " + extraction);
  }
}
