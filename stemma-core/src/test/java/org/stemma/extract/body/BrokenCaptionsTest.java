package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** Captions that only a line break parts from their pictures. */
class BrokenCaptionsTest {

  private static final String LEAD =
      "The cargo train left the rails at Brae on Sunday and tore up half a mile of sleepers.";
  private static final String END =
      "A crane from the north will lift the four wagons on Tuesday if the wind drops, it said.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='pic'><img src='a.jpg' alt=''><br><small>Sleepers at Brae. A."
            + " Weil</small></div>",
        "<p style='text-align:center'><img src='a.jpg'><br>Four wagons beside the line</p>",
        "<p><a href='big.jpg'><img src='a.jpg'></a> <br>The crane that is to come</p>",
        "<p><img src='a.jpg'><br>Wagons beside the line on Sunday (photo A.W.)</p>",
        "<table align='right'><tr><td><img src='a.jpg'><br><font size='1'>Sleepers at Brae on"
            + " Sunday night (photo A.W.)</font></td></tr></table>",
        "<table><tr><td><img src='a.jpg'><br><small>The four wagons</small></td></tr></table>"
      })
  void aLineBelowAPictureIsItsCaption(String picture) {
    assertThat(kept(picture + "<p>" + LEAD + "</p><p>" + END + "</p>")).containsExactly(LEAD, END);
    assertThat(kept("<p>" + LEAD + "</p>" + picture + "<p>" + END + "</p>"))
        .containsExactly(LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src='a.jpg'><br>%s</p>",
        "<p><img src='a.jpg'>%s</p>",
        "<div><img src='a.jpg'><br><p>%s</p></div>"
      })
  void aSentenceBelowAPictureIsText(String form) {
    assertThat(kept(form.formatted(LEAD) + "<p>" + END + "</p>")).containsExactly(LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>%s<br><img src='a.jpg'><br></p>", "<p><img src='a.jpg'>%s</p>"})
  void aLineThatNoPictureAndBreakStandBeforeIsText(String form) {
    String heading = "What the signalman said";

    assertThat(kept("<p>" + LEAD + "</p>" + form.formatted(heading) + "<p>" + END + "</p>"))
        .containsExactly(LEAD, heading, END);
  }

  private static List<String> kept(String body) {
    return HtmlPages.kept(
        HtmlPages.article(
            "<html lang='en'><body><div><h1>Train off the rails</h1>"
                + body
                + "</div></body></html>"));
  }
}
