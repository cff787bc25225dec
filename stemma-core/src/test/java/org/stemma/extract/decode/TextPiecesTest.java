package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPiecesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 64, 65, 300, 10_000})
  void runsAndUnitsStandInTheOrderInWhichTheyAreAdded(int length) {
    String run = "Odal, ".repeat(length).substring(0, length);
    TextPieces pieces = new TextPieces(run.getBytes(StandardCharsets.UTF_8));
    pieces.addAscii(0, length);
    pieces.add('渡');
    pieces.addAscii(0, length);
    pieces.addAscii(length - 1, length);

    assertThat(pieces.whole()).isEqualTo(run + "渡" + run + run.charAt(length - 1));
  }

  @Test
  void aCharacterOfTwoUnitsMayStandInTwoPieces() {
    TextPieces pieces = new TextPieces(new byte[0]);
    String ship = "\ud83d\udea2";
    pieces.add('x');
    for (int i = 0; i < 5_000; i++) {
      pieces.add(ship.charAt(0));
      pieces.add(ship.charAt(1));
    }

    assertThat(pieces.whole()).isEqualTo("x" + ship.repeat(5_000));
  }

  @Test
  void ofNothingTheTextIsEmpty() {
    assertThat(new TextPieces(new byte[0]).whole()).isEmpty();
  }
}
