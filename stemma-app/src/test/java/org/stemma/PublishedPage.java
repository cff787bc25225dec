package org.stemma;

import java.nio.charset.StandardCharsets;
import org.stemma.capture.Capture;

/** A page that says who publishes it. */
public final class PublishedPage {

  private PublishedPage() {}

  /**
   * A page of {@code publisher} of May 6, 2024.
   *
   * @param paragraphs its text
   */
  public static Capture of(String name, String publisher, String title, String... paragraphs) {
    String page =
        """
        <html><head><title>%s</title><meta property="og:site_name" content="%s">
        <meta property="og:type" content="article"><meta property="og:title" content="%s">
        <meta property="article:published_time" content="2024-05-06T12:00:00Z"></head>
        <body><article><h1>%s</h1><p>%s</p></article></body></html>
        """
            .formatted(title, publisher, title, title, String.join("</p><p>", paragraphs));
    return Capture.of(name, page.getBytes(StandardCharsets.UTF_8));
  }
}
