package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** What stands without links below words for other reports. */
class RelatedBoxTest {

  private static final String LEAD =
      "The tram depot at Marrow closed on Monday after a wall of the workshop moved by a hand.";
  private static final String END =
      "Drivers will start from the old yard until engineers have looked at the piles, it said.";

  private static List<String> kept(String below) {
    return HtmlPages.kept(
        HtmlPages.article(
            "<html lang='en'><body><article><h1>Depot closed</h1><div class='text'><p>"
                + LEAD
                + "</p>"
                + below
                + "</div></article></body></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><h4>Read also</h4><ul><li>Market hall keeps its clock</li><li>Goat"
            + " found</li></ul></div>",
        "<h4>Related articles</h4><ul><li>Market hall keeps its clock</li><li>Goat found</li></ul>",
        "<section><h3>Related stories</h3><div><h4>Market hall keeps its clock</h4><p>Delivery of"
            + " the new hands is expected in the third week of May.</p></div></section>"
      })
  void titlesBelowThemLeadToOtherReports(String box) {
    assertThat(kept(box + "<p>" + END + "</p>")).containsExactly(LEAD, END);
    assertThat(kept("<p>" + END + "</p>" + box)).containsExactly(LEAD, END);
  }

  @Test
  void aBoxWithASentenceUnderNoHeadingStays() {
    String box =
        "<div><p>Related articles</p><p>The overview of all lines is at the depot.</p></div>";

    assertThat(kept(box + "<p>" + END + "</p>"))
        .containsExactly(LEAD, "The overview of all lines is at the depot.", END);
  }

  @Test
  void theReportThatGoesOnBelowThemStays() {
    assertThat(kept("<h4>Related articles</h4><p>%s</p>".formatted(END)))
        .containsExactly(LEAD, END);
  }

  @Test
  void sentencesOfAListBelowThemStay() {
    String demands = "<li>The depot must have a second gate.</li><li>Nobody may work there.</li>";

    assertThat(kept("<h4>Related articles</h4><ul>%s</ul><p>%s</p>".formatted(demands, END)))
        .contains("The depot must have a second gate.", END);
  }
}
