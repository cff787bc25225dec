package org.stemma.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code stemma serve} over a collection of an example story, in a process of its own. */
final class RunningDesk implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d{2,5}");

  private final Process process;
  private final String origin;

  private RunningDesk(Process process, String origin) {
    this.process = process;
    this.origin = origin;
  }

  /** Reads the story into a collection in {@code folder} and serves it. */
  static RunningDesk of(String story, Path folder) throws IOException {
    String collection = folder.resolve("collection").toString();
    Process read =
        stemma("read", "-c", collection, Example.pages(story).toString())
            .redirectError(folder.resolve("read.log").toFile())
            .start();
    if (ended(read) != 0) {
      throw new IllegalStateException("the story was not read: " + folder.resolve("read.log"));
    }
    Process process = stemma("serve", "-c", collection, "--port", "0").start();
    BufferedReader told = process.errorReader(StandardCharsets.UTF_8);
    for (String line = told.readLine(); line != null; line = told.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread.ofVirtual().start(() -> told.lines().forEach(rest -> {})); // a full pipe would block
        return new RunningDesk(process, address.group());
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException("the desk ended before it told its address");
  }

  /** Starts quickly, for a short run. */
  private static ProcessBuilder stemma(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.stemma.cli.Main"));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
  }

  private static int ended(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Where it is, without a slash at the end. */
  String origin() {
    return origin;
  }

  String at(String path) {
    return origin + path;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    ended(process);
  }
}
