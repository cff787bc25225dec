package org.stemma.eval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
    refuses("row near has 5 numbers, must have 4", 2, "near", "0", "1", "1", "1", "1");
    refuses("row near has 1 numbers, must have 4", 2, "near", "0");
    refuses("row near has 0 numbers, must have 4", 2, "near");
    refuses("row (output) has 2 numbers, must have 3", 1, "(output)", "0", "1");
    refuses("row (output) has 0 numbers, must have 3", 1, "(output)");
    refuses("row (hidden) has no unit", 0, "(hidden)");
  }

  @Test
  void refusesMeasuresThatDoNotVary() {
    refuses("deviation 0.0 of near", 2, "near", "0", "0", "1", "1");
    refuses("deviation -1.0 of near", 2, "near", "0", "-1", "1", "1");
    refuses("deviation NaN of near", 2, "near", "0", "NaN", "1", "1");
  }

  @Test
  void refusesWhatIsNoNumber() {
    refuses("much", 2, "near", "0", "much", "1", "1");
  }

  @Test
  void refusesUnitsThatAreMissingOrGivenTwice() {
    refuses("0 rows (hidden), must be 1", 0, "far", "0", "1", "1", "1");
    refuses("0 rows (output), must be 1", 1, "far", "0", "1", "1", "1");
    refuses("2 rows (output), must be 1", 2, "(output)", "-1", "2", "1");
    refuses("2 rows (hidden), must be 1", 2, "(hidden)", "0", "1");
  }

  @Test
  void refusesMoreOrFewerMeasuresThanItHasNamesFor() {
    ChainNet net = ChainNet.of(ROWS);
    assertThatThrownBy(() -> net.likelihood(new double[] {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 measures, must be 1");
    assertThatThrownBy(() -> net.likelihood(new double[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 measures, must be 1");
  }

  private static void refuses(String why, int at, String... row) {
    List<List<String>> rows = new ArrayList<>(ROWS);
    rows.set(at, List.of(row));
    assertThatThrownBy(() -> ChainNet.of(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void theFittedNetAsksForMeasuresThatThereAre() {
    assertThat(EventChains.measures())
        .containsExactlyInAnyOrderElementsOf(ChainNet.fitted().names());
  }
}
