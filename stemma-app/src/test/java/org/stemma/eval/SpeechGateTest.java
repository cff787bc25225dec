package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        new PolnearScore(LoadedParser.PARSER, number -> number < ARTICLES)
            .score(Gate.shared("bench/polnear"), new StringBuilder());
    List<String> broken = new ArrayList<>();
    check(broken, "polnear.", scores);
    assertThat(broken).isEmpty();
  }

  @Test
  void speechOfTheCaseReachesTheFloors() throws IOException {
    Path folder = Gate.shared("cases/talks");
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
    List<String> broken = new ArrayList<>();
    for (String section : List.of("quotes", "indirect_speech", "hedged", "upstream_sources")) {
      check(broken, "talks." + section + ".", report.scores().get(section));
    }
    assertThat(broken).as(String.join("\n", report.lines())).isEmpty();
  }

  private static void check(List<String> broken, String prefix, Map<String, ?> scores)
      throws IOException {
    for (Map.Entry<String, ?> score : scores.entrySet()) {
      if (score.getValue() instanceof Map<?, ?> inner) {
        for (Map.Entry<?, ?> measure : inner.entrySet()) {
          String name = prefix + score.getKey() + "." + measure.getKey();
          check(broken, name, (Double) measure.getValue());
        }
      } else {
        check(broken, prefix + score.getKey(), (Double) score.getValue());
      }
    }
  }

  private static void check(List<String> broken, String name, double value) throws IOException {
    Gate.anyFloor(name)
        .filter(floor -> value < floor)
        .ifPresent(floor -> broken.add(name + " is " + value + ", floor " + floor));
  }
}
