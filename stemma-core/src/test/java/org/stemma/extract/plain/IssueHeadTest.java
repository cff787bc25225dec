package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** What a paper or letter says of itself over its reports, and its boxes below them. */
class IssueHeadTest {

  private static final String HEAD =
      "THE CORRAN COURIER\nAll that floats, every week\n4 June 2031\n";

  private static final String LETTER =
      HEAD
          + """

          --------------------

          FERRY LOSES RUDDER OFF ODAL
          By Ana Sousa

          The ferry Solveig lost her rudder off Odal on Tuesday evening and was towed to the quay by two tugs.

          Nobody was hurt, the coast guard said.

          --------------------

          COURT SELLS ARRESTED TRAWLER
          By Jim Okafor

          A judge at Lemm ordered the sale of the trawler Brand, whose crew of nine had waited a year for wages.

          --------------------

          PILOTS WORK TO RULE
          By Ana Sousa

          Pilots of three harbours began to work to rule at midnight over rosters that leave no time for sleep.

          --------------------

          """;

  @Test
  void whatItSaysOfItselfIsNoHeadline() {
    Article article = PlainPages.read(HEAD + "\nFerry runs aground off Odal\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("Ferry runs aground off Odal");
    assertThat(article.metadata().publisher().map(Field::value)).contains("THE CORRAN COURIER");
  }

  @Test
  void aLetterOfReportsBetweenRulesHasNoHeadlineAndAllTheirSigners() {
    Article article = PlainPages.read(LETTER);

    assertThat(PlainPages.title(article)).isEmpty();
    assertThat(article.segments()).hasSize(3);
    assertThat(article.metadata().bylines().stream().map(field -> field.value().name()))
        .containsExactlyInAnyOrder("Ana Sousa", "Jim Okafor");
    assertThat(article.metadata().published()).isPresent();
  }

  @Test
  void noHeadlineBelowARuleIsThatOfTheLetter() {
    String own = "A cold week, and what comes behind it";

    assertThat(PlainPages.title(PlainPages.read(own + LETTER.substring(HEAD.length()))))
        .contains(own);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SPONSORED  Need a rope? We have a mile of it.",
        "TODAY'S TIDES  Odal 05.12 / 17.38\nSPONSORED  Need a rope? We have a mile of it.",
        "ADVERTISEMENT  Anchors from nine pounds.\nRIVER LEVELS  Lemm 2.1, Odal 0.9"
      })
  void boxesBelowTheLastRuleAreNoText(String boxes) {
    Article article = PlainPages.read(LETTER + boxes + "\n");

    assertThat(PlainPages.kept(article)).isEqualTo(PlainPages.kept(PlainPages.read(LETTER)));
  }

  @Test
  void linesWithLabelsOfWhichNoneAdvertisesStay() {
    String results = "FINAL SCORE  Odal 2, Lemm 1";

    assertThat(PlainPages.kept(PlainPages.read(LETTER + results + "\n")))
        .anyMatch(line -> line.startsWith("FINAL SCORE"));
  }
}
