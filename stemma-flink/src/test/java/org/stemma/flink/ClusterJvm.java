package org.stemma.flink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One JVM of a cluster or a broker: what Flink's own scripts start, from the class path of the
 * tests.
 */
final class ClusterJvm implements AutoCloseable {

  private static final int SECONDS_TO_END = 60;

  /** Of each generation, as the serial collector's JVM tells it. */
  private static final Pattern USED = Pattern.compile("total [0-9]+K, used ([0-9]+)K");

  private final Process process;
  private final Path log;
  private boolean closed;

  private ClusterJvm(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a JVM that ends with the tests' at the latest.
   *
   * @param main the class that is started
   * @param heap most memory of its heap, as the JVM's option has it
   * @param options of the JVM
   * @param words that it is started with
   */
  static ClusterJvm start(
      String main, String heap, List<String> options, List<String> words, Path log)
      throws IOException {
    List<String> call = new ArrayList<>();
    call.add(java("java"));
    call.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC"));
    call.addAll(options);
    call.addAll(List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
    call.add("--enable-native-access=ALL-UNNAMED");
    call.addAll(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", classPath()));
    call.add(main);
    call.addAll(words);
    Process process =
        new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new ClusterJvm(process, log);
  }

  /** Of the tests, also where Surefire keeps it in the manifest of a jar. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Ends it as {@code kill -9} does, and waits until it is gone. */
  @Override
  public void close() {
    closed = true;
    process.destroyForcibly();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        throw new IllegalStateException("a JVM of the cluster did not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until it has ended by itself. */
  void await() {
    closed = true;
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException("a JVM did not end well\n" + told());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Bytes of its heap in use after a full collection, which it is made to do. */
  long heapInUse() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    while (used.find()) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes << 10;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(java("jcmd"), String.valueOf(process.pid()), command)
            .redirectErrorStream(true)
            .start();
    String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return told;
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  /** Whether it ended without being told to. */
  boolean isBroken() {
    return !closed && !process.isAlive();
  }

  /** What it told last. */
  String told() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    } catch (IOException e) {
      return log + " cannot be read: " + e.getMessage();
    }
  }
}
