package org.stemma.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainNetTest {

  private static final List<List<String>> ROWS =
      List.of(
          List.of("(hidden)", "0", "1"),
          List.of("(output)", "-1", "2", "1"),
          List.of("near", "0.5", "0.5", "1", "-1"));

  @Test
  void weighsWhatItsHiddenUnitsMakeOfAMeasure() {
    ChainNet net = ChainNet.of(ROWS);
    assertThat(net.names()).containsExactly("near");
    assertThat(net.likelihood(new double[] {1})).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    assertThat(net.likelihood(new double[] {0})).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    assertThat(net.likelihood(new double[] {0.5})).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void takesWhatIsFarFromTheMeanForFourDeviations() {
    ChainNet net = ChainNet.of(ROWS);
    assertThat(net.likelihood(new double[] {1000})).isEqualTo(net.likelihood(new double[] {2.5}));
  }

  @Test
  void refusesRowsOfDifferentLengths() {
    List<List<String>> rows =
        List.of(
            List.of("(hidden)", "0"),
            List.of("(output)", "0", "1"),
            List.of("near", "0", "1", "1", "1"));
    assertThatThrownBy(() -> ChainNet.of(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 units");
  }

  @Test
  void theFittedNetAsksForMeasuresThatThereAre() {
    assertThat(EventChains.measures())
        .containsExactlyInAnyOrderElementsOf(ChainNet.fitted().names());
  }
}
