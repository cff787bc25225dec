package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Plain pages whose text goes on for those who pay, and pages that are one part of a report. */
class PaidLinesTest {

  private static final String REPORT =
      """
      %s

      The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said, and lorries have to take the road by Anbruck until Friday.

      Engineers will look at the pier in the morning, while the owners of the barge, who had been warned of the current, %s

      %s
      """;

  private static Article read(String title, String end, String behind) {
    String page = REPORT.formatted(title, end, behind);
    return ((Extraction.Found)
            new Extractor(LanguageDetector.NONE)
                .extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  private static Article read(String end, String behind) {
    return read("Barge hits a pier of the old bridge", end, behind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to continue reading",
        "To continue reading this article, please subscribe.",
        "Sie möchten weiterlesen?",
        "Para seguir leyendo, inicia sesión",
        "Conteúdo exclusivo para assinantes",
        "이 콘텐츠는 구독자 전용입니다",
        "Bu haber yalnızca abonelere açık",
        "登录后可阅读全文",
        "You have 0 free articles left.",
        "Already a subscriber? Log in to continue",
        "Members only: log in to see how the strike ends"
      })
  void aPromptInThePlaceOfTheRestMarksThePage(String prompt) {
    Article article = read("wait for a hearing.", prompt);

    assertThat(article.metadata().access().map(Field::value)).contains("paywalled");
    assertThat(article.metadata().access().map(Field::basis))
        .contains("prompt to pay or register behind the text");
    assertThat(article.metadata().access().flatMap(Field::evidence).orElseThrow().exact())
        .isEqualTo(prompt);
    assertThat(article.notes())
        .contains(
            "the page says that it is not free to read; its text may be cut (prompt to pay or"
                + " register behind the text)");
  }

  @ParameterizedTest
  @CsvSource({
    "wait for a..., Subscribe now, text cut in mid-sentence before an offer to subscribe",
    "wait for a […], Log in, text cut in mid-sentence before an offer to subscribe",
    "wait for a hearing., Subscribe now, none",
    "wait for a..., More news, none"
  })
  void aTextThatIsCutBeforeAnOfferMarksThePage(String end, String behind, String basis) {
    assertThat(read(end, behind).metadata().access().map(Field::basis).orElse("none"))
        .isEqualTo(basis);
  }

  @Test
  void aPromptBeforeTheTextMarksNothing() {
    Article article = read("Subscribe to continue reading", "wait for a hearing.", "");

    assertThat(article.metadata().access()).isEmpty();
    assertThat(read("wait for a hearing.", "").metadata().access()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Barge hits a pier (page 2 of 3), '', 2 of 3, headline",
    "Barge hits a pier of the old bridge, Page 1 of 4, 1 of 4, line printed",
    "Barge hits a pier of the old bridge, [Seite 2/2], 2 of 2, line printed"
  })
  void aPageThatCountsItselfAmongSeveralIsAPart(
      String title, String behind, String value, String basis) {
    Article article = read(title, "wait for a hearing.", behind);

    assertThat(article.metadata().part().map(Field::value)).contains(value);
    assertThat(article.metadata().part().map(Field::basis)).contains(basis);
    assertThat(article.notes()).containsExactly("the page holds part " + value + " of its report");
  }

  @Test
  void aPageOfAWholeReportIsNone() {
    Article article = read("wait for a hearing on page 2 of 3 that they signed.", "");

    assertThat(article.metadata().part()).isEmpty();
    assertThat(article.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lockkeepers will sit in the front row. One of the barge's owners gets up and",
        "Nobody at the quay slept that night. What the skipper told the inspector was that..."
      })
  void theParagraphThatBreaksOffBeforeThePromptStays(String cut) {
    String menu = "\nServices\nGames\nLetters\nWeather\nTides\nJobs\nHomes\nCars\nBoats\nPets";
    Article article =
        read(
            "wait for a hearing.",
            "Read also: Members only Barge skipper had twice been warned\n\n"
                + cut
                + "\n\nTo continue reading this article, please subscribe.\n"
                + menu);

    assertThat(article.blocks())
        .filteredOn(Block::isKept)
        .last()
        .satisfies(block -> assertThat(article.words(block.span())).isEqualTo(cut));
  }
}
