package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Extraction from public pages must not fall behind what it has reached. */
class PublicExtractionGateTest {

  @Test
  void bodiesReachTheFloors() throws IOException {
    reachesTheFloors("body", new BodyScore());
  }

  @Test
  void segmentsReachTheFloors() throws IOException {
    reachesTheFloors("segments", new SegmentsScore());
  }

  @Test
  void datesReachTheFloors() throws IOException {
    reachesTheFloors("dates", new DatesScore());
  }

  @Test
  void bodiesWithoutMarkupReachTheFloors() throws IOException {
    reachesTheFloors("plain", "body", new PlainScore());
  }

  @Test
  void datesWithoutMarkupReachTheFloors() throws IOException {
    reachesTheFloors("plain-dates", "dates", DatesScore.ofText());
  }

  private static void reachesTheFloors(String name, PublicSet set) throws IOException {
    reachesTheFloors(name, name, set);
  }

  private static void reachesTheFloors(String name, String data, PublicSet set) throws IOException {
    Path folder = Gate.shared("bench/extraction/" + data);
    Map<String, Object> figures = set.score(folder, new StringBuilder());
    int checked = 0;
    for (Map.Entry<String, Object> figure : figures.entrySet()) {
      Optional<Double> floor = Gate.anyFloor(name + "." + figure.getKey());
      if (floor.isPresent()) {
        checked++;
        assertThat((Double) figure.getValue())
            .as("%s of %s", figure.getKey(), figures)
            .isGreaterThanOrEqualTo(floor.get());
      }
    }
    assertThat(checked).as("floors of %s", name).isPositive();
  }
}
