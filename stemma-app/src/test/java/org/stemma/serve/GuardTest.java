package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.serve.Guard.Verdict;

/** Who may ask the desk. */
class GuardTest {

  private static final String TOKEN = "0123456789abcdefghijklmn";
  private static final Guard HERE = new Guard(new Binding("127.0.0.1", 0, Optional.empty()));
  private static final Guard ABROAD = new Guard(new Binding("0.0.0.0", 0, Optional.of(TOKEN)));

  private static Verdict here(String host, String origin) {
    return HERE.of(
        Optional.of(host), Optional.of(origin).filter(o -> !o.isEmpty()), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:7878", "127.0.0.1:7878", "[::1]:7878", "LOCALHOST", "[::1]"})
  void thisMachineIsCalledByItsNames(String host) {
    assertThat(here(host, "")).isEqualTo(Verdict.MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example", "evil.example:7878", "localhost.evil.example", "127.0.0.1.evil.example:80",
        "localhost@evil.example", "", ":7878", "[::1].evil.example"
      })
  void aNameThatOnlyPointsHereIsNotAnswered(String host) {
    assertThat(here(host, "")).isEqualTo(Verdict.FORBIDDEN);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:7878, MAY",
    "http://localhost:1, FORBIDDEN",
    "http://evil.example, FORBIDDEN",
    "https://localhost:7878, FORBIDDEN",
    "null, FORBIDDEN"
  })
  void otherSitesMayAskNothing(String origin, Verdict verdict) {
    assertThat(here("localhost:7878", origin)).isEqualTo(verdict);
  }

  @Test
  void aRequestWithoutHostIsNotAnswered() {
    assertThat(HERE.of(Optional.empty(), Optional.empty(), Optional.empty()))
        .isEqualTo(Verdict.FORBIDDEN);
  }

  @Test
  void beyondThisMachineTheTokenIsAskedFor() {
    Optional<String> host = Optional.of("desk.example:7878");
    assertThat(ABROAD.of(host, Optional.empty(), Optional.empty())).isEqualTo(Verdict.UNKNOWN);
    assertThat(ABROAD.of(host, Optional.empty(), Optional.of(TOKEN + "x")))
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(ABROAD.of(host, Optional.empty(), Optional.of(TOKEN))).isEqualTo(Verdict.MAY);
  }

  @Test
  void aBindingBeyondThisMachineNeedsAToken() {
    assertThatThrownBy(() -> new Binding("0.0.0.0", 0, Optional.empty()))
        .hasMessageContaining("a token must guard it");
    assertThatThrownBy(() -> new Binding("0.0.0.0", 0, Optional.of("short")))
        .hasMessageContaining("at least 24");
    assertThatThrownBy(() -> new Binding("127.0.0.1", 70_000, Optional.empty()))
        .hasMessageContaining("0..65535");
    assertThat(new Binding("localhost", 0, Optional.empty()).isLoopback()).isTrue();
    assertThat(new Binding("::1", 0, Optional.empty()).isLoopback()).isTrue();
  }
}
