package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.extract.HtmlPages;
import org.stemma.text.Span;

class RetoldTest {

  private static final String FIRST =
      "The ferry Solveig ran aground off Odal on Monday night with 212 passengers, the coast guard"
          + " said.";

  private static final String SECOND =
      "Helicopters lifted the passengers from the deck before dawn, and captain Berg stayed aboard.";

  /** What the block with these words repeats, in words. */
  private static Optional<String> repeated(String page, String words) {
    Article article = HtmlPages.article(page);
    return article.blocks().stream()
        .filter(Block::isKept)
        .filter(block -> article.words(block.span()).equals(words))
        .reduce((before, last) -> last)
        .flatMap(Block::repeats)
        .map((Span span) -> article.words(span));
  }

  private static String page(String... paragraphs) {
    return "<html><body><article><h1>Ferry runs aground off Odal</h1><p>"
        + String.join("</p><p>", List.of(paragraphs))
        + "</p></article></body></html>";
  }

  @Test
  void aParagraphInMuchTheSameWordsRepeats() {
    String recap =
        "The coast guard said the ferry Solveig ran aground on Monday night off Odal with"
            + " passengers.";

    assertThat(repeated(page(FIRST, SECOND, recap), recap)).contains(FIRST);
  }

  @Test
  void theSameParagraphAgainRepeats() {
    assertThat(repeated(page(FIRST, SECOND, FIRST), FIRST)).contains(FIRST);
  }

  @Test
  void aParagraphWithAnotherNumberRepeatsNothing() {
    String other = FIRST.replace("212", "240");

    assertThat(repeated(page(FIRST, SECOND, other), other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'off Odal', 'off Marsk'",
    "'Solveig', 'Ingrid'",
    "'on Monday', 'on Tuesday'",
    "'the coast guard said.', 'the coast guard denied.'",
    "'ran aground', 'never ran aground'",
    "'ran aground', 'didn’t run aground'"
  })
  void aParagraphWithAnotherNameOrADenialRepeatsNothing(String said, String instead) {
    String other = FIRST.replace(said, instead);

    assertThat(repeated(page(FIRST, SECOND, other), other)).isEmpty();
  }

  @Test
  void aParagraphThatTellsMoreRepeatsNothing() {
    assertThat(repeated(page(FIRST, SECOND), SECOND)).isEmpty();
  }

  @Test
  void aClosingListRepeatsInOtherWords() {
    String page =
        "<html><body><article><h1>Ferry runs aground off Odal</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><ul><li>Ferry Solveig aground: all passengers lifted by helicopters before dawn,"
            + " captain aboard</li></ul></article></body></html>";

    assertThat(
            repeated(
                page,
                "Ferry Solveig aground: all passengers lifted by helicopters before dawn, captain"
                    + " aboard"))
        .contains(SECOND);
  }
}
