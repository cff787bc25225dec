package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivations on generated corpora must not fall behind what they have reached. */
class LineageGateTest {

  private static final Path NO_FOLDER = Path.of("none");

  @ParameterizedTest
  @ValueSource(strings = {"exact", "mixed"})
  void reachesTheFloors(String stamping) throws IOException {
    Map<?, ?> scores =
        (Map<?, ?>) new LineageScore(150, 12).score(NO_FOLDER, new StringBuilder()).get(stamping);
    String floors = "lineage." + stamping + ".";
    for (String name : List.of("f1", "strict_f1", "independent", "heavy_recall")) {
      assertThat((Double) scores.get(name))
          .as(name)
          .isGreaterThanOrEqualTo(Gate.floor(floors + name));
    }
    assertThat((Double) scores.get("roots_called_copies"))
        .isLessThanOrEqualTo(Gate.floor(floors + "roots_called_copies.most"));
  }
}
