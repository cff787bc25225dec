package org.stemma.annotate.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

class DroppedLinesTest {

  private static List<String> recaps(Article article) {
    return DroppedLines.in(article).stream()
        .filter(residue -> residue.kind() == ResidueClass.RECAP)
        .map(residue -> article.words(residue.span()))
        .toList();
  }

  private static Article page(String lead, String list, String end) {
    return HtmlPages.article(
        "<html lang=en><body><article><h1>What is known</h1><p>"
            + lead
            + "</p><p>Nobody at the office answered questions before the evening of that day.</p>"
            + list
            + end
            + "</article></body></html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two freight trains collided near Altbruck on Monday after a signal failed in the fog. |"
            + " Two freight trains collided near Altbruck after a signal failed in dense fog.",
        "The river Orle flooded the lower quarter and cut the road to the hospital at night. |"
            + " The lower quarter is flooded and the hospital road cut since the river Orle rose at night.",
        "The court in Lornsey sentenced the former harbour master to four years for bribery. |"
            + " The former harbour master goes to prison for bribery, the Lornsey court ruled.",
        "The striker Ane Roth leaves Odal for the champions after two seasons and forty goals. |"
            + " Striker Ane Roth leaves Odal after two seasons to join the champions."
      })
  void closingListThatSaysTheTextAgainIsARecap(String lead, String item) {
    String list = "<ul><li>" + item + "</li><li>More is to be said tomorrow.</li></ul>";

    assertThat(recaps(page(lead, list, ""))).containsExactly(item);
  }

  @Test
  void listThatSaysNewThingsOrStandsInTheTextIsNone() {
    String lead = "Two freight trains collided near Altbruck after a signal failed in the fog.";
    String again = "<ul><li>" + lead + "</li><li>More is to be said tomorrow.</li></ul>";
    String other = again.replace("Two freight trains collided", "Three drivers were questioned");
    String behind = "<p>The line stays closed until the rails have been laid anew, it said.</p>";

    assertThat(recaps(page(lead, again, ""))).containsExactly(lead);
    assertThat(recaps(page(lead, again, behind))).isEmpty();
    assertThat(recaps(page("The mayor spoke of a bridge.", other, ""))).isEmpty();
  }
}
