package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Speech, hedges and sources must not fall behind what they have reached. */
class SpeechGateTest {

  /** The first hundred articles keep the test under a minute; the whole set takes five. */
  private static final int ARTICLES = 100;

  @Test
  void attributionsOfThePublicSetReachTheFloors() throws IOException {
    Map<String, Object> scores =
        new PolnearScore(LoadedParser.PARSER, ARTICLES)
            .score(shared("bench/polnear"), new StringBuilder());
    Properties floors = floors();
    List<String> broken = new ArrayList<>();
    check(broken, floors, "polnear.", scores);
    assertThat(broken).isEmpty();
  }

  @Test
  void speechOfTheCaseReachesTheFloors() throws IOException {
    Path folder = shared("cases/talks");
    List<Capture> captures = new ArrayList<>();
    try (var files = Files.list(folder.resolve("pages"))) {
      for (Path file : files.sorted().toList()) {
        captures.add(
            new Capture(
                file.getFileName().toString(),
                Payload.of(Files.readAllBytes(file)),
                Optional.of("text/plain"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    CheckReport report =
        CheckScore.score(
            Files.readString(folder.resolve("gold.json")),
            Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE).account(captures));
    Properties floors = floors();
    List<String> broken = new ArrayList<>();
    for (String section : List.of("quotes", "indirect_speech", "hedged", "upstream_sources")) {
      check(broken, floors, "talks." + section + ".", report.scores().get(section));
    }
    assertThat(broken).as(String.join("\n", report.lines())).isEmpty();
  }

  private static void check(
      List<String> broken, Properties floors, String prefix, Map<String, ?> scores) {
    scores.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> inner) {
            inner.forEach((k, v) -> check(broken, floors, prefix + name + "." + k, (Double) v));
          } else {
            check(broken, floors, prefix + name, (Double) value);
          }
        });
  }

  private static void check(List<String> broken, Properties floors, String name, double value) {
    String floor = floors.getProperty(name);
    if (floor != null && value < Double.parseDouble(floor)) {
      broken.add(name + " is " + value + ", floor " + floor);
    }
  }

  private static Path shared(String path) {
    Path root = Path.of(System.getProperty("stemma.root", "..")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve(path);
    Assumptions.assumeTrue(Files.exists(folder), "skipped: no " + path + " in ../shared");
    return folder;
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(SpeechGateTest.class.getResourceAsStream("/floors.properties"))) {
      floors.load(stream);
    }
    return floors;
  }
}
