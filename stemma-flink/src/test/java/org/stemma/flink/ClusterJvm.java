package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One JVM of a cluster: what Flink's own scripts start, from the class path of the tests. */
final class ClusterJvm implements AutoCloseable {

  private static final int SECONDS_TO_END = 20;

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
   * @param main one of Flink's classes
   * @param heap most memory of its heap, as the JVM's option has it
   * @param options of the JVM
   * @param conf the folder with {@code config.yaml}
   */
  static ClusterJvm start(String main, String heap, List<String> options, Path conf, Path log)
      throws IOException {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC"));
    call.addAll(options);
    call.addAll(List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
    call.add("--enable-native-access=ALL-UNNAMED");
    call.addAll(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", classPath()));
    call.addAll(List.of(main, "--configDir", conf.toString()));
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
