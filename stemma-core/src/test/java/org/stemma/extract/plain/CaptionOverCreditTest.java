package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.PlainPages.reason;
import static org.stemma.extract.PlainPages.title;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** Captions over the line that names who made the picture. */
class CaptionOverCreditTest {

  private static final String CAPTION = "Passengers wait on the quay at Odal";

  private static Article read(String between) {
    return PlainPages.read(
        "Ferry runs aground off Odal\nBy Jane Orrin\n\n" + between + PlainPages.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Ann Loft",
        "Photo by Ann Loft",
        "Image credit: Ann Loft",
        "Photo: Ann Loft\nCredit: Odal Gull",
        "Photograph: Ann Loft/Odal Gull"
      })
  void areDropped(String credit) {
    assertThat(reason(read(CAPTION + "\n" + credit + "\n"), CAPTION)).contains("caption");
  }

  @Test
  void oneThatIsPrintedAgainIsNoHeadline() {
    Article article = read(CAPTION + "\nPhoto: Ann Loft\n\n" + CAPTION + "\n");

    assertThat(title(article)).contains("Ferry runs aground off Odal");
    assertThat(PlainPages.kept(article)).doesNotContain(CAPTION);
  }

  @Test
  void theHeadlineOverACreditStays() {
    Article article =
        PlainPages.read("Ferry runs aground off Odal\nPhoto: Ann Loft\n" + PlainPages.BODY);

    assertThat(title(article)).contains("Ferry runs aground off Odal");
  }

  @Test
  void aStandfirstApartFromTheCreditStays() {
    String standfirst = "Two hundred people were taken off by helicopter";

    assertThat(PlainPages.kept(read(standfirst + "\n\nPhoto: Ann Loft\n"))).contains(standfirst);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passengers on the quay of Odal in the rain of Monday (Photo by Ann Loft)",
        "Waiting: passengers on the quay at Odal. Photo: Ann Loft",
        "Passengers wait on the quay at Odal / fot. Anna Lis"
      })
  void wordsInPlaceOfAPictureGoWithTheCaptionBelow(String caption) {
    Article article = read(CAPTION + "\n" + caption + "\n");

    assertThat(reason(article, caption)).contains("caption");
    assertThat(reason(article, CAPTION)).contains("caption");
  }
}
