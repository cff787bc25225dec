package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.wording.LineReader;

class ReportStretchTest {

  private static final String SENTENCE =
      "The ferry ran aground off the harbour on Monday night, the coast guard said.";

  private static ReportStretch of(String... lines) {
    return ReportStretch.of(LineReader.lines(String.join("\n\n", lines)));
  }

  @Test
  void leavesShortLinesOnBothSides() {
    assertThat(of("News", "Sport", SENTENCE, SENTENCE, "Contact", "Imprint"))
        .isEqualTo(new ReportStretch(2, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {" (Ana Sousa)", " [as]", "（安娜）"})
  void aLastSentenceBeforeNamesInBracketsIsOne(String signature) {
    String last = "Nobody on board was hurt, the coast guard said.";

    assertThat(of("News", SENTENCE, last + signature, "Contact", "Imprint"))
        .isEqualTo(new ReportStretch(1, 3));
  }

  @Test
  void holdsAHeadingBetweenSentences() {
    assertThat(of(SENTENCE, "A troubled ship", SENTENCE)).isEqualTo(new ReportStretch(0, 3));
  }

  @Test
  void leavesATeaserBehindAMenu() {
    assertThat(of(SENTENCE, SENTENCE, "News", "Sport", "Weather", "Contact", "Videos", SENTENCE))
        .isEqualTo(new ReportStretch(0, 2));
  }

  @Test
  void goesOnBehindAListThatASentenceAnnounces() {
    assertThat(
            of(
                SENTENCE,
                "Four large pumps will be started at these places on Thursday morning:",
                "- two at the mill,",
                "- one at the school,",
                "- one at the sewage works.",
                "Tenders for the wall will be opened in June, the council said.",
                "Contact",
                "Imprint"))
        .isEqualTo(new ReportStretch(0, 6));
  }

  @Test
  void leavesAListThatNothingAnnounces() {
    assertThat(of(SENTENCE, SENTENCE, "Read more", "- Two at the mill", "- One at the school"))
        .isEqualTo(new ReportStretch(0, 2));
  }

  @Test
  void isTheWholePageIfNothingIsASentence() {
    assertThat(of("News", "Sport", "Weather")).isEqualTo(new ReportStretch(0, 3));
  }
}
