package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Gate;

/** {@code scripts/sweep} on a program of two classes: it prints scores of what it compiled only. */
@DisabledOnOs(OS.WINDOWS)
class SweepScriptTest {

  @TempDir private Path folder;

  /** What the script ended with, and what it printed on both outputs. */
  private record Ended(int code, String scores, String complaints) {}

  @BeforeEach
  void writeAProgram() throws IOException {
    for (String script : List.of("sweep", "find-jdk")) {
      write("scripts/" + script, Files.readString(Gate.root().resolve("scripts/" + script)));
    }
    write("stemma-core/src/main/resources/words.txt", "");
    write("stemma-app/src/main/resources/words.txt", "");
    write(
        "stemma-core/src/main/java/org/stemma/Border.java",
        """
        package org.stemma;
        public final class Border {
          /** In blocks. */
          public static final int WIDTH = 3;
          static final int HEIGHT =
              4;
        }
        """);
    write(
        "stemma-app/src/main/java/org/stemma/cli/Main.java",
        """
        package org.stemma.cli;
        public final class Main {
          public static void main(String[] arguments) {
            if (org.stemma.Border.WIDTH == 9) {
              System.exit(3);
            }
            System.out.println(arguments[1] + " is read");
            System.out.println(
                org.stemma.Border.WIDTH == 8 ? "" : "{\\"f1\\":" + org.stemma.Border.WIDTH + "}");
          }
        }
        """);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Ended sweep(String name, String... values) throws Exception {
    List<String> call = new ArrayList<>(List.of("sh", "scripts/sweep", "org/stemma/Border", name));
    call.addAll(List.of("body", "."));
    call.addAll(Arrays.asList(values));
    Path complaints = folder.resolve("complaints");
    Process shell =
        new ProcessBuilder(call)
            .directory(folder.toFile())
            .redirectError(complaints.toFile())
            .start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(shell.waitFor(), printed, Files.readString(complaints));
  }

  @Test
  void eachValueIsCompiledAndScored() throws Exception {
    assertThat(sweep("WIDTH", "5", "7"))
        .isEqualTo(new Ended(0, "5\t{\"f1\":5}\n7\t{\"f1\":7}\n", ""));
  }

  @Test
  void constantThatIsNotThereIsNamedAndNothingScored() throws Exception {
    Ended ended = sweep("DEPTH", "5");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.scores()).isEmpty();
    assertThat(ended.complaints()).contains("does not declare DEPTH in just one line");
    assertThat(sweep("HEIGHT", "5").code()).isEqualTo(2);
  }

  @Test
  void valueThatDoesNotCompileEndsItWithWhatTheCompilerSaid() throws Exception {
    Ended ended = sweep("WIDTH", "5", "wide", "7");
    assertThat(ended.code()).isEqualTo(70);
    assertThat(ended.scores()).isEqualTo("5\t{\"f1\":5}\n");
    assertThat(ended.complaints()).contains("cannot find symbol", "WIDTH = wide does not compile");
  }

  @Test
  void evaluationThatFailsOrScoresNothingEndsIt() throws Exception {
    Ended failed = sweep("WIDTH", "9", "5");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.scores()).isEmpty();
    assertThat(failed.complaints()).contains("eval body failed with WIDTH = 9");
    Ended silent = sweep("WIDTH", "8", "5");
    assertThat(silent.code()).isEqualTo(1);
    assertThat(silent.scores()).isEmpty();
    assertThat(silent.complaints()).contains("printed no scores with WIDTH = 8");
  }
}
