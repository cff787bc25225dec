package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.BlockKind;
import org.stemma.extract.PlainPages;

/** Headlines in capitals inside a page that stitches several reports. */
class CapitalHeadlinesTest {

  private static final String FERRY =
      """
      FERRY RUNS AGROUND OFF ODAL
      The ferry Solveig ran aground off Odal on Monday night, the
      coast guard said in a statement to the press on Tuesday.
      All 212 passengers were taken off the Solveig by helicopter
      before dawn, and nobody was hurt, the coast guard said.
      """;

  private static final String NEXT =
      """
      Dockers at Brennick walked out on Tuesday over night shifts,
      the jury in Senn could not agree, and the keeper of Senn
      saved two shots in the final before nine thousand people.
      """;

  private static List<String> headings(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADING)
        .map(block -> article.words(block.span()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOCKERS STRIKE IN BRENNICK",
        "JURY SPLIT OVER HARBOUR FRAUD",
        "SENN KEEPER SAVES CUP FINAL",
        "СПИСОК ГРУЗА НЕ ПОЛОН"
      })
  void aLineInCapitalsGoesOnNoParagraph(String headline) {
    Article article = PlainPages.read(FERRY + headline + "\n" + NEXT);

    assertThat(headings(article)).containsExactly(headline);
    assertThat(article.segments()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOCKERS STRIKE IN BRENNICK.",
        "JURY SPLIT OVER HARBOUR FRAUD.",
        "KEEPER SAVES CUP FINAL!",
        "FLOOD CUTS OFF THE LOWER TOWN."
      })
  void aStopMakesItNoSentence(String headline) {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n"
                + PlainPages.BODY
                + "\n"
                + headline
                + "\n\n"
                + NEXT.replace("\n", " "));

    assertThat(headings(article)).containsExactly(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INTERNATIONAL FEDERATION OF RED CROSS AND RED CRESCENT AIDS",
        "UNITED NATIONS RELIEF AND REHABILITATION AGENCY OF ODAL BAY",
        "ODAL HARBOUR BOARD AND THE ASSOCIATION OF PILOTS OF ODAL SH"
      })
  void capitalsInsideASentenceStayInIt(String name) {
    Article article =
        PlainPages.read(
            "Ferry runs aground off Odal\n\n"
                + "The ferry ran aground on Monday night and helpers of the whole\n"
                + name
                + "\nwere there before dawn, the coast guard said in its statement,\n"
                + "and all 212 passengers were taken off by helicopter at noon.\n");

    assertThat(headings(article)).isEmpty();
    assertThat(PlainPages.kept(article)).hasSize(2);
  }
}
