package org.stemma.eval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RarityTest {

  private final Rarity rarity =
      new Rarity(
          List.of(
              Set.of("ferry", "lake", "storm"),
              Set.of("ferry", "lake"),
              Set.of("ferry", "port"),
              Set.of("ferry", "port", "storm")));

  @Test
  void whatAllHaveTellsNothing() {
    assertThat(rarity.of("ferry")).isZero();
    assertThat(rarity.of("lake")).isCloseTo(Math.log(2), within(1e-9));
    assertThat(rarity.parting("ferry")).isLessThan(rarity.parting("port"));
    assertThat(rarity.parting("unheard")).isLessThan(rarity.parting("port"));
  }

  @Test
  void overlapIsByTheOneThatTellsLess() {
    assertThat(rarity.overlap(Set.of("lake"), Set.of("lake", "storm"))).isCloseTo(1, within(1e-9));
    assertThat(rarity.overlap(Set.of("lake"), Set.of("port"))).isZero();
    assertThat(rarity.overlap(Set.of(), Set.of("port"))).isZero();
  }

  @Test
  void cosineOfEqualSetsIsOne() {
    assertThat(Rarity.cosine(Set.of("lake", "port"), Set.of("lake", "port"), rarity::of))
        .isCloseTo(1, within(1e-9));
    assertThat(Rarity.cosine(Set.of("ferry"), Set.of("ferry"), rarity::of)).isZero();
  }
}
