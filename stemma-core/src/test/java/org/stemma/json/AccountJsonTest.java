package org.stemma.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What is read back, and what is refused. */
class AccountJsonTest {

  private static final Account ACCOUNT =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .account(
              List.of(
                  Capture.of(
                      "a.txt",
                      "Fare to rise\n\nThe ferry fare will be 48 crowns from May, the council said.\n"
                          .getBytes(StandardCharsets.UTF_8))));

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(AccountJson.read(AccountJson.write(ACCOUNT))).isEqualTo(ACCOUNT);
  }

  @Test
  void accountOfAnEarlierFormIsRefusedByItsForm() {
    assertThatThrownBy(() -> AccountJson.read("{\"schema\": \"1.3\", \"documents\": []}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an account of form 1.3; this program reads form "
                + Account.SCHEMA
                + ": read its pages again");
  }

  @Test
  void whatIsNoAccountIsRefusedByWhatItLacks() {
    assertThatThrownBy(() -> AccountJson.read("{\"documents\": []}"))
        .hasMessageContaining("not an account");
    assertThatThrownBy(() -> AccountJson.read("{\"schema\": \"" + Account.SCHEMA + "\"}"))
        .hasMessageContaining("not an account");
    assertThatThrownBy(() -> AccountJson.read("{,}")).hasMessageContaining("no JSON");
  }

  @Test
  void theWordNullIsNoItem() {
    assertThatThrownBy(() -> AccountJson.version("null"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no version of an account: null");
    assertThatThrownBy(() -> AccountJson.changes("null"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no changes of an account: null");
    assertThatThrownBy(() -> AccountJson.changes("{,}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no changes of an account (line 1");
  }
}
