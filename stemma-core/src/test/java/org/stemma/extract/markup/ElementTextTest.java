package org.stemma.extract.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTextTest {

  private static Markup markup(String html) {
    return Markup.read(html, 10_000);
  }

  @Test
  void aTextThatIsNotOverTheMostIsWhole() {
    Markup markup = markup("<p>Ferry <b>at</b> <i>sea</i> </p>");

    assertThat(markup.text(0, 12)).isEqualTo("Ferry at sea").isEqualTo(markup.text(0));
    assertThat(markup.text(0, 200)).isEqualTo("Ferry at sea");
  }

  @Test
  void ofALongerOneMoreThanTheMostComesBackButNotAll() {
    String words = "Ferry <b>at</b> sea ".repeat(1_000);
    String cut = markup("<p>" + words).text(0, 60);

    assertThat(cut).hasSizeBetween(61, 80).startsWith("Ferry at sea Ferry at sea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&shy;", "\u00ad", "&ZeroWidthSpace;", "&#8288;", "\u2060", "&#xfeff;"})
  void marksThatNobodySeesAreNoPartOfAWord(String mark) {
    assertThat(markup("<a>Night" + mark + "train</a>").text(0)).isEqualTo("Nighttrain");
  }

  @Test
  void ofALongRunOfTextTheBeginningIsRead() {
    Markup markup = markup("<p>" + "Ferry ".repeat(100_000));

    assertThat(markup.text(0, 60)).hasSizeBetween(61, 20_000);
    assertThat(markup.text(0)).hasSize(599_999);
  }
}
