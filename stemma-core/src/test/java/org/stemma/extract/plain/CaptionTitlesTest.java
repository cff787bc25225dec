package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** Captions and rows of buttons around the headline of a plain page are no headlines. */
class CaptionTitlesTest {

  private static final String HEADLINE = "Ferry runs aground off Odal";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rocks at Odal on Tuesday. Photo: Ana Sousa",
        "Sandbags lie before the town hall (Picture: Jonas Weil)",
        "Der Strafraum nach dem Abpfiff – Foto: Jonas Weil",
        "Pickets at the bus depot. Photograph by Ana Sousa"
      })
  void aCreditedLineThatIsSaidAgainIsACaption(String caption) {
    Article article =
        PlainPages.read(
            HEADLINE
                + "\n\nBy Marit Odden\n3 March 2031\n\n"
                + caption
                + "\n"
                + PlainPages.BODY
                + "\n"
                + caption
                + "\n");

    assertThat(PlainPages.title(article)).contains(HEADLINE);
    assertThat(PlainPages.reason(article, caption)).contains("caption");
    assertThat(article.metadata().bylines().getFirst().value().name()).isEqualTo("Marit Odden");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ana Sousa\nThe rocks at Odal on Tuesday.",
        "Picture: Jonas Weil\nThe court room in Halden before the verdict.",
        "Image: Lea Dunn\nFans wait for the second half."
      })
  void aSentenceInOneParagraphWithACreditIsACaption(String caption) {
    Article article =
        PlainPages.read(caption + "\n\n" + HEADLINE + "\n\nBy Marit Odden\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }

  @Test
  void aSentenceOfItsOwnParagraphMayBeTheHeadline() {
    Article article =
        PlainPages.read("Photo: Ana Sousa\n\nThe Solveig lies on the rocks.\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains("The Solveig lies on the rocks.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Subscribe | Log in", "Home • Sport", "Share · Print", "News | Contact us"})
  void aRowOfButtonsIsNoHeadline(String row) {
    Article article =
        PlainPages.read(row + "\n\n" + HEADLINE + "\n\nBy Marit Odden\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NEWS IN BRIEF", "World News Headlines", "Sport News Briefs"})
  void theNameOfASectionIsNoOutlet(String section) {
    Article article =
        PlainPages.read(section + "\n\n" + HEADLINE + "\n\nBy Marit Odden\n" + PlainPages.BODY);

    assertThat(article.metadata().publisher()).isEmpty();
    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }
}
