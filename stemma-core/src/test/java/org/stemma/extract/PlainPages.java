package org.stemma.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Reads invented pages of plain text for the tests of this package. */
public final class PlainPages {

  /** Two paragraphs of a report, blank lines around them. */
  public static final String BODY =
      """

      The ferry Solveig ran aground off Odal on Monday night, the coast guard said in a statement.

      All 212 passengers were taken off by helicopter before dawn, and nobody was hurt, it said.
      """;

  /** The menu of a site. */
  public static final String MENU =
      String.join(
          "\n\n",
          "Home",
          "World",
          "Business",
          "Sport",
          "Culture",
          "Weather",
          "Videos",
          "Podcasts",
          "Games",
          "Travel",
          "Health",
          "Style",
          "Food",
          "Property",
          "Subscribe to the newsletter today",
          "Winter storm special with pictures");

  private PlainPages() {}

  public static Article read(String page) {
    return read(page, LanguageDetector.NONE);
  }

  public static Article read(String page, LanguageDetector languages) {
    Extractor extractor = new Extractor(languages);
    return ((Extraction.Found)
            extractor.extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  public static Optional<String> title(Article article) {
    return article.metadata().title().map(Field::value);
  }

  public static Optional<String> outlet(Article article) {
    return article.metadata().publisher().map(Field::value);
  }

  public static List<String> signers(Article article) {
    return article.metadata().bylines().stream().map(field -> field.value().name()).toList();
  }

  public static List<String> kept(Article article) {
    return article.blocks().stream()
        .filter(Block::isKept)
        .map(b -> article.words(b.span()))
        .toList();
  }

  /** Why the first line with these words is dropped, if it is. */
  public static Optional<String> reason(Article article, String words) {
    return article.blocks().stream()
        .filter(b -> article.words(b.span()).equals(words))
        .findFirst()
        .flatMap(Block::dropped)
        .map(DropReason::label);
  }
}
