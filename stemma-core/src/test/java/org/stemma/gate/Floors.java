package org.stemma.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The figures that a stage must reach on its gold data: {@code core-floors.properties}. A floor
 * rises with the code; whoever lowers one says why in the commit.
 */
final class Floors {

  private final String stage;
  private final Properties floors;
  private final List<String> broken = new ArrayList<>();

  private Floors(String stage, Properties floors) {
    this.stage = stage;
    this.floors = floors;
  }

  /** The floors whose names begin with {@code stage}. */
  static Floors read(String stage) throws IOException {
    Properties floors = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(Floors.class.getResourceAsStream("/core-floors.properties"))) {
      floors.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return new Floors(stage, floors);
  }

  /** Notes {@code value} if it lies below the floor {@code name}, which must be there. */
  void check(String name, double value) {
    String floor = Objects.requireNonNull(floors.getProperty(stage + name), stage + name);
    if (value < Double.parseDouble(floor) - 1e-9) {
      broken.add(String.format(Locale.ROOT, "%s%s is %.4f, floor %s", stage, name, value, floor));
    }
  }

  List<String> broken() {
    return broken;
  }
}
