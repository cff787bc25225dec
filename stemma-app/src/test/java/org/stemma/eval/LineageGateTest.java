package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Derivations on generated corpora must not fall behind what they have reached. */
class LineageGateTest {

  private static final Path NO_FOLDER = Path.of("none");

  @Test
  void reachesTheFloors() throws IOException {
    Map<String, Object> scores = new LineageScore(150, 12).score(NO_FOLDER, new StringBuilder());
    for (String name : List.of("f1", "strict_f1", "independent", "heavy_recall")) {
      assertThat((Double) scores.get(name))
          .as(name)
          .isGreaterThanOrEqualTo(Gate.floor("lineage." + name));
    }
    assertThat((Double) scores.get("roots_called_copies"))
        .isLessThanOrEqualTo(Gate.floor("lineage.roots_called_copies.most"));
  }
}
