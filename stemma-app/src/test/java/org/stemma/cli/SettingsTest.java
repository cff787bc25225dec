package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options in a file and in the environment, and which of them holds. */
class SettingsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          StandardOutput.to(new ByteArrayOutputStream()),
          new PrintStream(err, false, StandardCharsets.UTF_8),
          false);

  private Path file(String... lines) throws IOException {
    return Files.writeString(folder.resolve("stemma.conf"), String.join("\n", lines));
  }

  private String[] applied(Map<String, String> environment, Object... call) {
    String[] words = Arrays.stream(call).map(String::valueOf).toArray(String[]::new);
    return new Settings(Main.verbs(console), environment).applied(words);
  }

  @Test
  void theCallIsStrongerThanTheEnvironmentAndThatThanTheFile() throws IOException {
    Path file = file("# the desk", "", "serve.port = 1", "port = 2", "host=::1", "threads =  3  ");
    Map<String, String> environment =
        Map.of("STEMMA_CONFIG", file.toString(), "STEMMA_PORT", "4", "STEMMA_TOKEN", "");
    assertThat(applied(environment, "serve", "--host", "localhost"))
        .containsExactly("serve", "--host", "localhost", "--port=4", "--threads=3");
    assertThat(applied(Map.of("STEMMA_SERVE_PORT", "5", "STEMMA_PORT", "4"), "serve"))
        .containsExactly("serve", "--port=5");
    assertThat(applied(Map.of(), "serve", "--config", file, "--threads=8"))
        .containsExactly(
            "serve", "--config", file.toString(), "--threads=8", "--port=1", "--host=::1");
  }

  @Test
  void aVerbTakesOnlyWhatItHas() throws IOException {
    Path file = file("port = 2", "watch.every = 5m", "no-models = true", "verbose = false");
    assertThat(applied(Map.of(), "--config", file, "account", "--", "-odd.txt"))
        .containsExactly("--config", file.toString(), "account", "--no-models", "--", "-odd.txt");
  }

  @Test
  void whoNamesAPlaceInTheCallDoesNotMeanTheOther() throws IOException {
    Path file = file("database = jdbc:postgresql://db/news?user=desk");
    assertThat(applied(Map.of(), "--config", file, "serve")).hasSize(4);
    assertThat(applied(Map.of(), "--config", file, "serve", "-c", "here")).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prot = 1            | line 2: there is no setting \"prot\"; known are archive, ",
        "serve.every = 1m    | line 2: there is no setting \"serve.every\"; of serve known are"
            + " archive, ",
        "swerve.port = 1     | line 2: there is no verb \"swerve\"; verbs are read, ",
        "svg = true          | line 2: there is no setting \"svg\"",
        "config = other.conf | line 2: there is no setting \"config\"",
        "port                | line 2: write \"key = value\"",
        "threads = 2         | line 2: threads is set already (",
        "log = maybe         | line 2: log is true or false, not maybe"
      })
  void whatCannotBeSetIsTold(String line, String told) throws IOException {
    Path file = file("threads = 2", line);
    assertThatExceptionOfType(Complaint.class)
        .isThrownBy(() -> applied(Map.of(), "--config", file, "serve"))
        .withMessageContaining(told)
        .satisfies(complaint -> assertThat(complaint.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  @Test
  void aWrongValueIsToldWithItsPlace() throws IOException {
    Path file = file("port = http");
    assertThat(Main.run(console, Map.of("STEMMA_CONFIG", file.toString()), "serve", "x"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("'http' is not an int", "(set by " + file + ", line 1)");
  }

  @Test
  void helpNeedsNoFile() {
    assertThat(applied(Map.of("STEMMA_CONFIG", "absent.conf"), "serve", "--help"))
        .containsExactly("serve", "--help");
    assertThat(Main.run(console, Map.of("STEMMA_CONFIG", "absent.conf"), "serve", "x"))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("absent.conf: the settings cannot");
  }
}
