package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** A release whose last part shares few words with the rest but tells its headline. */
class HeadlineGoesOnTest {

  private static final String PAGE =
      """
      <h1>Votes to be counted in swimming hall for first time</h1>
      <p>Every paper of next month's election will be counted at Odal Baths, ending a custom of more than a century.</p>
      <p>The Corn Exchange has been closed since January, when surveyors found its plaster ceiling loose. Repairs are to be done by autumn.</p>
      <p>Some 140 helpers, many of them pupils of the upper school, will work at long tables. The gym will be open as usual.</p>
      <p>The returning officer said: "We have tried every part of the day, down to the colour of the pegs. The room is bright and has enough sockets."</p>
      <p>"I thank the badminton club, who have given up their Friday without complaint."</p>
      <p>The councillor for communities said: "People were fond of the Corn Exchange, and so was I. But nobody should look up at the ceiling."</p>
      <p>%s</p>
      <p>Everybody is reminded to bring a document with a photograph. Those without one can apply for a free certificate until Wednesday.</p>
      <p>Journalists who wish to attend should apply for a pass by noon on Monday. Photographs may be taken only from the marked area.</p>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boxes will be watched by two guards in the hall, beside the swimming pool, under seal"
            + " until they are opened on Friday.",
        "Observers may follow the votes from the gallery of the hall, above the swimming pool, if"
            + " they are quiet and wear a badge.",
        "Lifeguards have been asked to keep the swimming pool of the hall covered, so that no"
            + " ballot gets wet in the draught at night."
      })
  void isNotCut(String paragraph) {
    assertThat(HtmlPages.article(PAGE.formatted(paragraph)).segments()).hasSize(1);
  }
}
