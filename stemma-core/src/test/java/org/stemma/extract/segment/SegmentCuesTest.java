package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** Headings that belong to the text above them, though no word of it comes again below. */
class SegmentCuesTest {

  private static final String LEAD =
      "<h1>The harbour pilot who bakes</h1><p>Mara Quist brings tankers through the narrows of Odal"
          + " by day, and by night she bakes rye bread for the crew of the pilot boat.</p>";

  private static int segments(String below) {
    return HtmlPages.article("<html lang=en><body><article>" + LEAD + below + "</article></body>")
        .segments()
        .size();
  }

  @Test
  void questionsOfAnInterviewCutNothing() {
    assertThat(
            segments(
                "<h2>Q: What does the pilot Mara Quist bake at night?</h2><p>Rye bread, since the"
                    + " crew of the boat in the narrows of Odal asks for bread by night.</p>"
                    + "<h2>Q: Where did you grow up?</h2><p>On an island without trees, where my"
                    + " father kept goats and my uncle mended clocks for the whole parish.</p>"
                    + "<h2>Which music do you like?</h2><p>Slow waltzes, old marches, anything"
                    + " with an accordion that somebody has dropped down the stairs once.</p>"))
        .isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q", "Frage", "Question ", "Pregunta", "D", "Otázka", "Вопрос", "問"})
  void labelledQuestionsCutNothing(String label) {
    assertThat(segments(interview(label))).isOne();
  }

  @Test
  void otherLabelsCut() {
    assertThat(segments(interview("Kitchen"))).isGreaterThan(1);
  }

  private static String interview(String label) {
    return "<h2>%s: Rye bread for the boat in the narrows</h2><p>Rye bread, since the"
            .formatted(label)
        + " crew of the boat in the narrows of Odal asks for bread by night.</p>"
        + "<h2>%s: Goats and clocks of the parish</h2><p>On an island without trees, where my"
            .formatted(label)
        + " father kept goats and my uncle mended clocks for the whole parish.</p>"
        + "<h2>%s: Waltzes, marches and an accordion</h2><p>Slow waltzes, old marches, anything"
            .formatted(label)
        + " with an accordion that somebody has dropped down the stairs once.</p>";
  }

  @Test
  void listsUnderAHeadingCutNothing() {
    assertThat(
            segments(
                "<h2>Ingredients</h2><p>500 grams of coarse flour, sifted twice</p><p>One"
                    + " spoon of heather honey</p><p>Twenty grams of salt and some yeast</p>"
                    + "<p>A pint of lukewarm water</p><p>Caraway, fennel, coriander seeds, ground shortly before use by hand</p>"
                    + "<h2>Utensils</h2><p>A wooden bowl with a lid</p><p>Two linen"
                    + " cloths without starch</p><p>An iron casserole, preheated, large enough for one round loaf</p>"))
        .isOne();
    assertThat(
            segments(
                "<h2>References</h2><p>https://grain.example/sourdough</p><p>https://mill.example"
                    + "/coarse</p>"))
        .isOne();
  }

  @Test
  void anotherReportUnderAHeadingIsCut() {
    assertThat(
            segments(
                "<h2>Council shuts two schools</h2><p>Teachers in Tarvia marched against the plan"
                    + " to close both primary schools, which the mayor calls too small.</p>"))
        .isEqualTo(2);
  }
}
