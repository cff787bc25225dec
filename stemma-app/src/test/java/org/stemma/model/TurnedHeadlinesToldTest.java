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
    assertThat(
            told(
                "Norline boss admits doors were locked on death ferry",
                "The chief executive of Norline has rejected claims that doors on the Borea were"
                    + " locked."))
        .hasSize(1);
    assertThat(
            told(
                "Chairwoman admits secret deal over striker",
                "The chairwoman of Drusk United has denied any secret deal. The club has confirmed"
                    + " that talks are under way."))
        .hasSize(1);
    assertThat(
            told(
                "Minister admits illegal payments to bank",
                "The minister denied illegal payments on Monday, her office said."))
        .hasSize(1);
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
    assertThat(
            told(
                "Chairwoman admits secret deal over striker",
                "The chairwoman of Drusk United admitted a secret deal. Her deputy was"
                    + " silent."))
        .isEmpty();
    assertThat(
            told(
                "Minister admits illegal payments to bank",
                "The minister denied that she had met the bank. She owned the payments."))
        .isEmpty();
  }
}
