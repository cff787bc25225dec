package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Gate;

/**
 * The README holds: its calls run as they stand there, one after the other, and its excerpt is
 * printed.
 */
class ReadmeTest {

  private static final String CALL = "    ./stemma ";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*+\"|[^ ]++");

  @TempDir private Path folder;

  @Test
  void everyCallRunsInTheOrderOfThePage() throws IOException {
    List<String> lines = Files.readAllLines(Gate.root().resolve("README.md"));
    List<String> calls =
        lines.stream()
            .filter(line -> line.startsWith(CALL))
            .map(line -> line.substring(CALL.length()).split(" {2,}", 2)[0])
            .toList();
    assertThat(calls).hasSizeGreaterThan(15);
    for (String call : calls) {
      if (call.equals("timeline")) {
        continue; // of the working folder, which is not the test's
      }
      Called called = Called.with(words(call).map(this::placed).toArray());
      assertThat(called.code()).as(call + "\n" + called.err()).isLessThan(ExitCode.USAGE);
      if (!call.contains(" -o ")) {
        assertThat(called.out()).as(call).isNotBlank();
      }
    }
    assertThat(folder).isDirectoryContaining("glob:**account.json");
  }

  /** As a shell cuts them: words between quotation marks are one. */
  private static Stream<String> words(String call) {
    return WORD.matcher(call).results().map(word -> word.group().replace("\"", ""));
  }

  /** Examples lie in the checkout, what a call writes and a later one reads in a folder. */
  private String placed(String word) {
    if (word.startsWith("examples/")) {
      return Gate.root().resolve(word).toString();
    }
    return word.startsWith("account.") || word.equals("stemma-data") || word.equals("tables")
        ? folder.resolve(word).toString()
        : word;
  }

  @Test
  void theExcerptIsPrinted() throws IOException {
    String readme = Files.readString(Gate.root().resolve("README.md"));
    String excerpt = readme.substring(readme.indexOf("```text\n") + 8);
    List<String> lines =
        excerpt.substring(0, excerpt.indexOf("```")).lines().filter(l -> !l.isBlank()).toList();
    String printed = Called.with("read", Gate.root().resolve("examples/harbour-talks/pages")).out();
    assertThat(printed.lines().map(String::stripTrailing)).containsAll(lines);
  }
}
