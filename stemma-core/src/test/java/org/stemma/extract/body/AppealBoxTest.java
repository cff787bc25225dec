package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** Small boxes that ask something of readers in words that no list has. */
class AppealBoxTest {

  private static final String LEAD =
      "Dockers at Ost Haven stopped work on Sunday over a roster that leaves them six hours'"
          + " sleep.";
  private static final String END =
      "Talks resume on Friday at the port office, where both sides will bring their own figures.";

  private static List<String> kept(String body) {
    return HtmlPages.kept(
        HtmlPages.article(
            "<html lang='en'><main><h1>Dockers stop work at Ost Haven</h1>"
                + body
                + "</main></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><h3>Before you go</h3><p>Our reporters on the quay are paid for by 900 of you."
            + " Will you be the next?</p><button>Give a pound</button></section>",
        "<div><p>Donate now</p><p>Every flood map on this page was drawn by two people.</p>"
            + "<p>It costs us a week.</p><button>Yes, count me in</button></div>"
      })
  void theirSentencesAreNoText(String box) {
    assertThat(kept("<p>" + LEAD + "</p><p>" + END + "</p>" + box)).containsExactly(LEAD, END);
    assertThat(kept("<p>" + LEAD + "</p>" + box + "<p>" + END + "</p>")).containsExactly(LEAD, END);
  }

  @Test
  void theReportBelowSuchALineStays() {
    assertThat(kept("<p>" + LEAD + "</p><h3>Before you go</h3><p>" + END + "</p>"))
        .containsExactly(LEAD, END);
  }
}
