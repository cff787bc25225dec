package org.stemma.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What a version of a story's account may say. */
class AccountVersionTest {

  private static final Account ACCOUNT =
      Stemma.of(new PlainParser(), LanguageDetector.NONE).account(List.of());

  @Test
  void aStoryJoinedToAnotherHasNoAccount() {
    assertThatThrownBy(
            () -> new AccountVersion("ferry", 2, Optional.of("port"), Optional.of(ACCOUNT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("story ferry is joined to port and has an account");
  }

  @Test
  void aStoryIsToldOrJoinedOrToldNoMore() {
    assertThat(new AccountVersion("ferry", 1, Optional.empty(), Optional.of(ACCOUNT)).account())
        .isPresent();
    assertThat(new AccountVersion("ferry", 2, Optional.of("port"), Optional.empty()).into())
        .contains("port");
    assertThat(new AccountVersion("ferry", 3, Optional.empty(), Optional.empty()).into()).isEmpty();
  }

  @Test
  void versionsCountFromOne() {
    assertThatThrownBy(() -> new AccountVersion("ferry", 0, Optional.empty(), Optional.of(ACCOUNT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be >= 1");
  }

  @Test
  void whatIsWrittenCanBeRead() {
    for (AccountVersion version :
        List.of(
            new AccountVersion("ferry", 1, Optional.empty(), Optional.of(ACCOUNT)),
            new AccountVersion("ferry", 2, Optional.of("port"), Optional.empty()))) {
      assertThat(AccountJson.version(AccountJson.line(version))).isEqualTo(version);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountJson.version(AccountJson.line(ACCOUNT)))
        .withMessageContaining("no version of an account");
  }
}
