package org.stemma.extract.meta;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stemma.article.Article;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

/** An invented page for tests of dates: its head, and what stands under its headline. */
final class DatedPages {

  private DatedPages() {}

  /** The headline, what stands {@code beside} it, and the report. */
  static String report(String beside) {
    return """
        <h1>Ferry brought into harbour after a fire on board</h1>%s
        <p>The ferry was brought into the harbour at noon, and all its passengers were safe, the port said.</p>
        <p>The fire had broken out in the engine room in the morning, and it was put out by the crew itself.</p>
        """
        .formatted(beside);
  }

  static Article page(String head, String beside) {
    return HtmlPages.article(
        "<html lang=en><head>" + head + "</head><body>" + report(beside) + "</body>");
  }

  /** The notes of a page, as the front of the package reads it. */
  static List<String> notes(String head) {
    String html = "<html lang=en><head>" + head + "</head><body>" + report("");
    Capture capture = Capture.of("page.html", html.getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);
    return ((Extraction.Found) read).article().notes();
  }

  static String published(String head, String beside) {
    return published(page(head, beside));
  }

  /** The adopted day of publication in EDTF, or "none". */
  static String published(Article article) {
    return article.metadata().published().map(f -> f.value().edtf()).orElse("none");
  }
}
