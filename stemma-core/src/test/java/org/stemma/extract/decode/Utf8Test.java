package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  private static final int ROUNDS = 20_000;

  private static Optional<String> platform(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080",
        "c1bf",
        "e08080",
        "e09fbf",
        "eda080",
        "edbfbf",
        "f0808080",
        "f08fbfbf",
        "f4908080",
        "f5808080",
        "ff",
        "80",
        "c3",
        "e282",
        "f09f98",
        "41c3",
        "c328",
        "e28228",
        "f09f9828"
      })
  void illFormedBytesAreNone(String hex) {
    assertThat(Utf8.read(HexFormat.of().parseHex(hex))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7f",
        "c280",
        "dfbf",
        "e0a080",
        "ed9fbf",
        "ee8080",
        "efbfbf",
        "f0908080",
        "f48fbfbf",
        "00"
      })
  void theEndsOfTheTableAreWellFormed(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(Utf8.read(bytes).map(Utf8::text))
        .contains(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void readsAnyBytesAsThePlatformDoes() {
    Random random = new Random(7);
    int wellFormed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.appendCodePoint(random.nextInt(1 << (1 + random.nextInt(20))));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (random.nextBoolean()) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Optional<String> expected = platform(bytes);
      wellFormed += expected.isPresent() ? 1 : 0;

      assertThat(Utf8.read(bytes).map(Utf8::text)).isEqualTo(expected);
    }
    assertThat(wellFormed).isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
  }

  /** Runs end at any place of eight bytes, and long ones are copied otherwise than short ones. */
  @Test
  void readsRunsOfAsciiWithControlsAnywhere() {
    Random random = new Random(11);
    int controls = 0;
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int run = random.nextInt(4); run >= 0; run--) {
        for (int i = random.nextInt(100); i > 0; i--) {
          text.append(
              (char) (random.nextInt(20) == 0 ? random.nextInt(' ') : random.nextInt(' ', 0x80)));
        }
        text.append(run % 2 == 0 ? "é" : "");
      }
      Utf8 page = Utf8.read(text.toString().getBytes(StandardCharsets.UTF_8)).orElseThrow();
      controls += page.controls();

      assertThat(page.text()).isEqualTo(text.toString());
      assertThat(page.controls()).isEqualTo(Controls.count(page.text()));
      assertThat(page.escapes()).isEqualTo((int) text.chars().filter(unit -> unit == 0x1b).count());
    }
    assertThat(controls).isGreaterThan(ROUNDS);
  }

  @Test
  void countsWhatTellsOfThePagesState() {
    Utf8 page =
        Utf8.read("a\u0000\u0001\tb\u001b\n\ufffd Ã Â â é".getBytes(StandardCharsets.UTF_8))
            .orElseThrow();

    assertThat(page.controls()).isEqualTo(2);
    assertThat(page.escapes()).isEqualTo(1);
    assertThat(page.lost()).isEqualTo(1);
    assertThat(page.suspects()).isEqualTo(3);
  }
}
