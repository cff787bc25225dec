package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.PlainPages.reason;
import static org.stemma.extract.PlainPages.title;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Evidence;
import org.stemma.extract.PlainPages;

/** Pages that programs save as Markdown under the name of plain text. */
class MarkdownLinesTest {

  private static final String PAGE =
      """
      [Skip to content](https://www.messenger.example/#main)

      ![Image 1: logo](https://www.messenger.example/logo.png)

      *   [Home](https://www.messenger.example/)
      *   [News](https://www.messenger.example/news)
      *   [Court](https://www.messenger.example/court)

      # Court frees harbour pilot after six weeks

      By [Lena Marsh](https://www.messenger.example/by/lena-marsh)

      4 May 2034

      [![Image 2](https://www.messenger.example/2.jpg)](https://www.messenger.example/gallery)

      The harbour pilot Karl Venn left the [court](https://www.messenger.example/c) at Selby a **free man** on Wednesday, six weeks after he was arrested.

      ## One witness

      *   The charges rested on one witness, Judge Ruth Abel said on Wednesday.
      *   The witness had since withdrawn his statement.

      > “We will not appeal,” said Nora Falk, who spoke for the prosecution.

      | Charge | Years |
      |:---|---:|
      | Arson | 4 |
      | Theft | 2 |

      The pilot will go back to work on Monday, the port of Selby said in the evening.

      [Bridge shut for repairs](https://www.messenger.example/b)
      """;

  private static List<String> ofKind(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.isKept() && block.kind() == kind)
        .map(block -> article.words(block.span()))
        .toList();
  }

  @Test
  void marksTellTheKindsOfLines() {
    Article article = PlainPages.read(PAGE);

    assertThat(title(article)).contains("Court frees harbour pilot after six weeks");
    assertThat(article.metadata().bylines().getFirst().value().name()).isEqualTo("Lena Marsh");
    assertThat(ofKind(article, BlockKind.HEADING)).containsExactly("One witness");
    assertThat(ofKind(article, BlockKind.LIST_ITEM)).hasSize(2);
    assertThat(ofKind(article, BlockKind.QUOTATION))
        .containsExactly("“We will not appeal,” said Nora Falk, who spoke for the prosecution.");
    assertThat(ofKind(article, BlockKind.TABLE))
        .containsExactly("Charge | Years", "Arson | 4", "Theft | 2");
    assertThat(ofKind(article, BlockKind.PARAGRAPH)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "![Image 1: logo](https://www.messenger.example/logo.png); picture",
        "[![Image 2](https://www.messenger.example/2.jpg)](https://www.messenger.example/gallery);"
            + " picture",
        ":---|---:; rule",
        "* News; links",
        "Bridge shut for repairs; links"
      })
  void picturesRulesAndRowsOfLinksAreDropped(String line, String reason) {
    assertThat(reason(PlainPages.read(PAGE), line)).contains(reason);
  }

  @Test
  void evidenceStandsOnThePageAsReceived() {
    Article article = PlainPages.read(PAGE);

    for (Block block : article.blocks()) {
      Evidence evidence = article.evidence(block.span());
      assertThat(PAGE.substring(evidence.start(), evidence.end())).isEqualTo(evidence.exact());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un train déraille à l'aube\n=====\n\n_Par **Odile Verne**_\n\nTEXT",
        "[ Accueil ](/) / [ Rail ](/rail)\n\n"
            + "# Un train déraille à l'aube\n\n"
            + "Par **Odile Verne**\n\n"
            + "TEXT",
        "# Un train déraille à l'aube\nPar Odile Verne\n## Deux blessés\nTEXT",
        "---\n"
            + "title: \"Un train déraille à l'aube\"\n"
            + "author: Odile Verne\n"
            + "---\n\n"
            + "Par **Odile Verne**\n\n"
            + "TEXT"
      })
  void headlineAndBylineAreReadInManyForms(String page) {
    Article article =
        PlainPages.read(
            page.replace(
                "TEXT",
                "Un train de marchandises a déraillé jeudi à l'aube près de Corlay, a indiqué la"
                    + " [gendarmerie](https://phare.example/g).\n"));

    assertThat(title(article)).contains("Un train déraille à l'aube");
    assertThat(article.metadata().bylines()).hasSize(1);
    assertThat(article.metadata().bylines().getFirst().value().name()).isEqualTo("Odile Verne");
  }

  @Test
  void wordsBehindAPictureAreItsCaption() {
    Article article =
        PlainPages.read(
            PAGE + "\n![](https://www.messenger.example/3.jpg) _The pilot on Wednesday._\n");

    assertThat(reason(article, "The pilot on Wednesday.")).contains("caption");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Get Verdict, our weekly court letter | [![Image 3](https://www.messenger.example/n.png)"
            + " Get Verdict, our weekly court letter](https://www.messenger.example/v)",
        "Nine trawlers that never came home | *   [![](https://www.messenger.example/n.png) Nine"
            + " trawlers that never came home](https://www.messenger.example/t)"
      })
  void aPictureAndWordsInOneLinkLeadElsewhere(String words, String row) {
    assertThat(PlainPages.kept(PlainPages.read(PAGE.replace("## One witness", row))))
        .noneMatch(line -> line.contains(words));
  }

  @Test
  void aPictureThatAParagraphOpensWithDropsNoneOfIt() {
    String row =
        "[![Image 3](https://www.messenger.example/n.png)](https://www.messenger.example/v) The"
            + " clerk had kept the statement in a drawer for three weeks, the court was told.";

    assertThat(PlainPages.kept(PlainPages.read(PAGE.replace("## One witness", row))))
        .anyMatch(line -> line.contains("in a drawer"));
  }
}
