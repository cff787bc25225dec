package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that an invented page calls wrong by name of the right one. */
class NamedErrorToldTest {

  private static List<String> found(String first, String second) {
    return ToldAccount.ofPair(
        "May 7, 2024",
        "Fire on ferry off Drusk",
        "A fire broke out on the ferry Norna off Drusk on Monday.",
        first,
        second);
  }

  @Test
  void errorIsHeldAgainstWhoMadeIt() {
    assertThat(
            found(
                "Eleven lorries were destroyed in the blaze.",
                "Nine lorries burnt out, not eleven as has been reported, the owner said."))
        .containsExactly(
            "number contradiction: Eleven lorries were destroyed / Nine lorries burnt, not"
                + " eleven, says the other page");
    assertThat(
            found(
                "The mill stored 40 tonnes of resin.",
                "There were 25 tonnes in the hall, not 40 as the union claims."))
        .hasSize(1);
    assertThat(
            found(
                "The club fined 14 players.",
                "It was 12 players, not the 14 mentioned on Monday, who had to pay."))
        .hasSize(1);
  }

  @Test
  void otherThingsAndNumbersAreNone() {
    assertThat(
            found(
                "Eleven sailors were on the bridge.",
                "Nine lorries burnt out, not eleven as has been reported, the owner said."))
        .isEmpty();
    assertThat(
            found(
                "Twelve lorries were destroyed in the blaze.",
                "Lorries burnt out, not eleven cars as has been reported."))
        .isEmpty();
    assertThat(
            found(
                "Eleven lorries were on board, of which some burnt out.",
                "Nine lorries burnt out, and not long after eleven cars did too."))
        .isEmpty();
  }
}
