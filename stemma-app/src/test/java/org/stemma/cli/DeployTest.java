package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.eval.Gate;
import picocli.CommandLine;

/** The examples for whoever runs the program hold: their syntax, and the calls that they make. */
class DeployTest {

  private static final Path FOLDER = Gate.root().resolve("deploy");
  private static final Set<String> SECTIONS = Set.of("[Unit]", "[Service]", "[Install]");
  private static final Pattern SETTING = Pattern.compile("[A-Z][A-Za-z]+=.*");
  private static final Set<String> INSTRUCTIONS =
      Set.of(
          "FROM",
          "RUN",
          "COPY",
          "ENV",
          "USER",
          "WORKDIR",
          "VOLUME",
          "EXPOSE",
          "HEALTHCHECK",
          "STOPSIGNAL",
          "ENTRYPOINT",
          "CMD");

  @TempDir private Path folder;

  /** The call as the program would read it, with the settings of the example. */
  private static CommandLine.ParseResult parsed(
      Map<String, String> environment, List<String> call) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    CommandLine line =
        Main.verbs(
            new Console(InputStream.nullInputStream(), StandardOutput.to(nowhere), nowhere, false));
    String[] words = new Settings(line, environment).applied(call.toArray(new String[0]));
    return line.parseArgs(words).subcommand();
  }

  private static List<String> instructions() throws IOException {
    return Files.readString(FOLDER.resolve("Containerfile"))
        .replaceAll("\\\\\n", " ")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static String instruction(String name) throws IOException {
    return instructions().stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(String json) throws IOException {
    return List.of(new ObjectMapper().readValue(json, String[].class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stemma-serve.service", "stemma-watch.service"})
  void aUnitStartsACallThatIsUnderstood(String name) throws Exception {
    Map<String, String> settings = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(name))) {
      if (!line.isBlank() && !line.startsWith("#") && !SECTIONS.contains(line)) {
        assertThat(line).matches(SETTING);
        settings.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
      }
    }
    List<String> call =
        new ArrayList<>(Arrays.asList(settings.getOrDefault("ExecStart", "").split(" ", -1)));
    assertThat(call.removeFirst()).isEqualTo("/opt/stemma/bin/stemma");
    call.replaceAll(
        word -> word.equals("/etc/stemma/stemma.conf") ? FOLDER.resolve("stemma.conf") + "" : word);
    CommandLine.ParseResult parsed = parsed(Map.of(), call);
    assertThat(name).isEqualTo("stemma-" + parsed.commandSpec().name() + ".service");
    assertThat(parsed.hasMatchedOption("--collection")).isTrue();
    assertThat(parsed.hasMatchedOption("--log")).isTrue();
    assertThat(settings).containsEntry("SuccessExitStatus", "143");
  }

  /** What systemd says of a unit whose program is there. */
  @ParameterizedTest
  @ValueSource(strings = {"stemma-serve.service", "stemma-watch.service"})
  void systemdFindsNoFaultInAUnit(String name) throws Exception {
    Path unit =
        Files.writeString(
            folder.resolve(name),
            Files.readString(FOLDER.resolve(name)).replace("/opt/stemma/bin/stemma", "/bin/true"));
    ProcessBuilder verify =
        new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString());
    Process process;
    try {
      process = verify.redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "systemd-analyze is not installed");
      return;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain(name);
  }

  @Test
  void aContainerIsMadeOfWhatIsKnownAndStartsTheDesk() throws Exception {
    assertThat(instructions())
        .allMatch(line -> INSTRUCTIONS.contains(line.split(" ", 2)[0]))
        .first()
        .asString()
        .startsWith("FROM ");
    Map<String, String> environment =
        Arrays.stream(instruction("ENV").split("\\s+", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    List<String> entry = words(instruction("ENTRYPOINT"));
    assertThat(entry).containsExactly(instruction("COPY").split(" ")[1] + "/bin/stemma");
    CommandLine.ParseResult parsed = parsed(environment, words(instruction("CMD")));
    assertThat(parsed.matchedOptionValue("--host", "")).isEqualTo("0.0.0.0");
    assertThat(parsed.hasMatchedOption("--collection")).isTrue();
    assertThat(instruction("EXPOSE"))
        .isEqualTo(parsed.commandSpec().findOption("--port").initialValue() + "");
  }

  @Test
  void theCheckOfItsHealthAsksForIt() throws Exception {
    String check = instruction("HEALTHCHECK");
    List<String> call = words(check.substring(check.indexOf('[')));
    for (String status : List.of("up", "down")) {
      try (ServerSocket port = new ServerSocket(0)) {
        Thread answer = new Thread(() -> answer(port, status));
        answer.start();
        List<String> asked = new ArrayList<>(call);
        asked.replaceAll(word -> word.replace("7878", String.valueOf(port.getLocalPort())));
        Process process;
        try {
          process = new ProcessBuilder(asked).redirectErrorStream(true).start();
        } catch (IOException e) {
          assumeTrue(false, call.getFirst() + " is not installed");
          return;
        }
        assertThat(process.waitFor() == 0).as(status).isEqualTo(status.equals("up"));
        answer.join();
      }
    }
  }

  private static void answer(ServerSocket port, String status) {
    try (var asked = port.accept()) {
      BufferedReader request =
          new BufferedReader(
              new InputStreamReader(asked.getInputStream(), StandardCharsets.US_ASCII));
      assertThat(request.readLine()).isEqualTo("GET /health HTTP/1.1");
      while (!request.readLine().isEmpty()) {
        // What is left unread would break the connection off, and the answer with it.
      }
      asked
          .getOutputStream()
          .write(
              ("HTTP/1.1 200 OK\r\n\r\n{\"status\":\"" + status + "\"}\n")
                  .getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
