package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.files.PageFiles;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/**
 * Every measure of a whole account must not fall behind what it has reached: on our own example
 * stories, and on pages read by hand.
 */
class AccountGateTest {

  private static final int MOST_BYTES = 20_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cargo-ship",
        "cup-final",
        "dam-flood",
        "fraud-trial",
        "harbour-talks",
        "night-train",
        "silo-inquest"
      })
  void examplesAreFoundAsTheirGoldTellsThem(String story) throws IOException {
    holds(story, Gate.example(story));
  }

  @Test
  void talksReachTheFloors() throws IOException {
    holds("talks", Gate.shared("cases/talks"));
  }

  private static void holds(String name, Path folder) throws IOException {
    Account account =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
            .account(PageFiles.read(List.of(folder.resolve("pages")), MOST_BYTES).captures());
    CheckReport report = CheckScore.score(Files.readString(folder.resolve("gold.json")), account);
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Map<String, Double>> section : report.scores().entrySet()) {
      for (Map.Entry<String, Double> measure : section.getValue().entrySet()) {
        String key = name + "." + section.getKey() + "." + measure.getKey();
        boolean fault = measure.getKey().equals("merged") || measure.getKey().equals("hit");
        double floor = Gate.floor(key);
        if (fault ? measure.getValue() > floor : measure.getValue() < floor) {
          broken.add(key + " " + measure.getValue() + ", floor " + floor);
        }
      }
    }
    assertThat(broken).as(String.join("\n", report.lines())).isEmpty();
  }
}
