package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Completion and manual, made of the command line as it is. */
class ShellVerbTest {

  private static final CommandLine LINE =
      Main.verbs(
          new Console(
              InputStream.nullInputStream(),
              StandardOutput.to(OutputStream.nullOutputStream()),
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              false));

  @TempDir private Path folder;

  private static String printed(String what) {
    Called called = Called.with("shell", what);
    assertThat(called.code()).as(called.err()).isZero();
    return called.out();
  }

  /** What a program prints, errors too; skips the test where there is none of that name. */
  private String run(String... call) throws Exception {
    try {
      Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(out).isZero();
      return out;
    } catch (IOException e) {
      assumeTrue(false, call[0] + " is not installed");
      throw e;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "contra, contradictions",
    "cluster, cluster-plan",
    "serve --po, --port",
    "eval tim, timex"
  })
  void whatIsBegunIsCompleted(String begun, String completed) throws Exception {
    Path script = Files.writeString(folder.resolve("completion"), printed("completion"));
    String words = "stemma " + begun;
    String ask =
        ". '%s'; COMP_LINE='%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_stemma; echo \"${COMPREPLY[@]}\""
            .formatted(script, words, words, words.split(" ").length - 1);
    assertThat(run("bash", "-c", ask)).contains(completed);
  }

  @Test
  void theManualNamesEveryVerbAndOption() {
    List<String> lines = printed("man").lines().toList();
    assertThat(lines.getFirst()).startsWith(".TH STEMMA 1 ");
    for (CommandLine verb : LINE.getSubcommands().values()) {
      String name = verb.getCommandName().replace("-", "\\-");
      assertThat(lines).anyMatch(line -> line.startsWith(".SS \"" + name));
      for (var option : verb.getCommandSpec().options()) {
        String named = "\\fB" + option.longestName().replace("-", "\\-") + "\\fR";
        assertThat(lines).as(name).anyMatch(line -> line.contains(named));
      }
    }
    assertThat(lines).noneMatch(line -> line.contains("${"));
  }

  @Test
  void theManualIsReadWithoutAWarning() throws Exception {
    Path page = Files.writeString(folder.resolve("stemma.1"), printed("man"));
    assertThat(run("groff", "-man", "-Tutf8", "-ww", "-z", page.toString())).isEmpty();
  }
}
