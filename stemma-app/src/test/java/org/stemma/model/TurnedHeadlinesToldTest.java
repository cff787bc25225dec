package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headlines of invented pages that say the contrary of the text below them. */
class TurnedHeadlinesToldTest {

  private static List<String> told(String headline, String text) {
    return ToldAccount.contradictions(headline + "\n\nMay 6, 2024\n\n" + text + "\n");
  }

  @Test
  void contraryOfTheTextIsTold() {
    assertThat(
            told(
                "Petrie: I will quit if Adeyo goes",
                "Rovers manager Lorne Petrie says that he will not quit if Samir Adeyo is sold."))
        .containsExactly(
            "headline-body contradiction: the text says the contrary of what the headline says");
    assertThat(
            told(
                "Minister signed the dredging contract",
                "The minister has not signed the dredging contract, her office said on Monday."))
        .hasSize(1);
    assertThat(
            told(
                "Ferry owner admits doors were locked",
                "The owner of the ferry has rejected claims that doors were locked."))
        .hasSize(1)
        .allSatisfy(found -> assertThat(found).contains("the headline says that it is admitted"));
  }

  @Test
  void sameInTheTextOrAnotherMatterIsNone() {
    assertThat(
            told(
                "Petrie: I will quit if Adeyo goes",
                "Rovers manager Lorne Petrie says that he will quit if Samir Adeyo is sold. He will"
                    + " not quit Rovers if Adeyo stays."))
        .isEmpty();
    assertThat(
            told(
                "Minister signed the dredging contract",
                "The minister signed the contract on Monday. She has not signed the budget."))
        .isEmpty();
    assertThat(
            told(
                "Ferry owner admits doors were locked",
                "The owner of the ferry admitted that doors were locked. He denied that doors were"
                    + " locked on purpose."))
        .isEmpty();
  }
}
