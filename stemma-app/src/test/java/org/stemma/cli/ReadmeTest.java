package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.eval.Gate;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;

/** Every call that the README prints is one that the command line takes. */
class ReadmeTest {

  private static final String CALL = "    ./stemma ";

  @TempDir private static Path folder;

  /** The calls of the README, the alternatives of one line apart. */
  static Stream<List<String>> calls() throws IOException {
    List<List<String>> calls = new ArrayList<>();
    for (String line : Files.readAllLines(Gate.root().resolve("README.md"))) {
      if (line.startsWith(CALL)) {
        String call = line.substring(CALL.length()).split(" {2,}", 2)[0];
        calls.addAll(alternatives(call));
      }
    }
    return calls.stream();
  }

  /** {@code "tree --text | --dot"} is two calls of tree; {@code "quotes | figures"} one of each. */
  private static List<List<String>> alternatives(String call) {
    List<String> parts = Arrays.stream(call.split("\\|")).map(String::strip).toList();
    List<List<String>> calls = new ArrayList<>();
    for (String part : parts) {
      List<String> words = new ArrayList<>(List.of(part.split(" +")));
      if (part.startsWith("-")) {
        words.addFirst(parts.getFirst().split(" +")[0]);
      }
      calls.add(words);
    }
    return calls;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isTaken(List<String> call) throws IOException {
    Path account =
        Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
    List<Object> words = new ArrayList<>();
    for (String word : call) {
      words.add(
          switch (word) {
            case "account.json", "PAGES" -> account;
            case "FOLDER" -> folder.resolve("absent");
            default -> word.startsWith("examples/") ? Gate.root().resolve(word) : word;
          });
    }
    Path written = folder.resolve("written.json");
    if (call.contains("-o")) {
      words.set(words.size() - 1, written);
    }
    boolean input = words.stream().anyMatch(Path.class::isInstance);
    if (!input) {
      words.add(account);
    }
    Called called = Called.with(words.toArray());
    assertThat(called.err())
        .doesNotContain("Unknown option", "Unmatched", "Missing required", "Usage:");
    assertThat(!called.out().isEmpty() || !called.err().isEmpty() || Files.exists(written))
        .as("an answer")
        .isTrue();
  }

  @Test
  void theExcerptIsPrinted() throws IOException {
    String readme = Files.readString(Gate.root().resolve("README.md"));
    String excerpt = readme.substring(readme.indexOf("```text\n") + 8);
    List<String> lines =
        excerpt.substring(0, excerpt.indexOf("```")).lines().filter(l -> !l.isBlank()).toList();
    String printed = Called.with("read", Gate.root().resolve("examples/harbour-talks/pages")).out();
    assertThat(printed.replace("\\[", "[").replace("\\]", "]").lines().map(String::stripTrailing))
        .containsAll(lines);
  }
}
