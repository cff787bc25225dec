package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.eval.Gate;

/** What the scripts around the program decide. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir private Path folder;

  /** What {@code commands} print, run by the shell in {@link #folder} after sourcing a script. */
  private String sourced(String script, String commands, String... words) throws Exception {
    String[] call = new String[words.length + 4];
    call[0] = "sh";
    call[1] = "-ec";
    call[2] = ". '" + Gate.root().resolve("scripts").resolve(script) + "'\n" + commands;
    call[3] = "sh";
    System.arraycopy(words, 0, call, 4, words.length);
    Process shell =
        new ProcessBuilder(call).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return (shell.waitFor() + ": " + printed).strip();
  }

  private void pages(String below, int count) throws IOException {
    Files.createDirectories(folder.resolve(below));
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(below).resolve(i + ".txt"), "");
    }
  }

  @Test
  void fewPagesAreReadWithTheQuickCompilerInASmallHeap() throws Exception {
    pages("-few pages", 59);
    String ask = "stemma_size_options \"$@\"";
    assertThat(sourced("java-options", ask, "read", "-few pages"))
        .startsWith("0: -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    assertThat(sourced("java-options", ask)).startsWith("0: -XX:TieredStopAtLevel=1");
    pages("more", 1);
    assertThat(sourced("java-options", ask, "read", "-few pages", "more/0.txt"))
        .startsWith("0: -XX:+UseParallelGC");
    assertThat(sourced("java-options", ask, "eval", "body", "more"))
        .startsWith("0: -XX:+UseParallelGC");
  }

  @Test
  void theJdkThatTheUserNamesIsKept() throws Exception {
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.2\"\n");
    Path javac = Files.writeString(folder.resolve("jdk/bin/javac"), "");
    assertThat(javac.toFile().setExecutable(true)).isTrue();
    String ask = "JAVA_HOME=\"$1\"; stemma_find_jdk; echo \"$JAVA_HOME\"";
    assertThat(sourced("find-jdk", ask, String.valueOf(jdk))).isEqualTo("0: " + jdk);
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
    assertThat(sourced("find-jdk", ask, String.valueOf(jdk))).doesNotContain(String.valueOf(jdk));
  }

  @Test
  void anotherFailureIsNotTakenForAnExitCodeOfTheProgram() throws Exception {
    assertThat(sourced("build", "stemma_build_failed")).startsWith("70: stemma: the build failed");
  }
}
