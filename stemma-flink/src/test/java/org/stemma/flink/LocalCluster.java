package org.stemma.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** One JobManager and some TaskManagers, each a JVM, on the loopback interface. */
final class LocalCluster implements AutoCloseable {

  static final String HOST = "127.0.0.1";

  private static final Duration LONGEST_START = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<ClusterJvm> jvms = new ArrayList<>();
  private final Path folder;
  private final ClusterHeap heap;
  private final int restPort;
  private final int rpcPort;

  /**
   * Starts a JobManager and waits until it answers.
   *
   * @param folder for settings, logs and what tasks write down
   */
  LocalCluster(Path folder, ClusterHeap heap) throws IOException {
    this.folder = folder;
    this.heap = heap;
    this.restPort = freePort();
    this.rpcPort = freePort();
    Files.writeString(folder.resolve("config.yaml"), settings());
    jvm("org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", "320m");
    await("a JobManager", () -> taskManagers() == 0, LONGEST_START);
  }

  private String settings() {
    return String.join(
        "\n",
        "jobmanager.rpc.address: " + HOST,
        "jobmanager.rpc.port: " + rpcPort,
        "jobmanager.bind-host: " + HOST,
        "rest.address: " + HOST,
        "rest.bind-address: " + HOST,
        "rest.port: " + restPort,
        "web.refresh-interval: 50", // or answers are as old as three seconds
        "metrics.fetcher.update-interval: 500", // or numbers as old as ten
        "taskmanager.host: " + HOST,
        "taskmanager.bind-host: " + HOST,
        "taskmanager.cpu.cores: 1",
        "taskmanager.numberOfTaskSlots: 1",
        "taskmanager.memory.framework.heap.size: 64m",
        "taskmanager.memory.framework.off-heap.size: 64m",
        "taskmanager.memory.framework.off-heap.batch-shuffle.size: 32m",
        "taskmanager.memory.task.heap.size: " + heap.task() + "m",
        "taskmanager.memory.task.off-heap.size: 64m",
        "taskmanager.memory.managed.size: " + heap.managed() + "m",
        "taskmanager.memory.network.min: 64m",
        "taskmanager.memory.network.max: 64m",
        "taskmanager.memory.jvm-metaspace.size: 128m",
        "taskmanager.memory.jvm-overhead.min: 64m",
        "taskmanager.memory.jvm-overhead.max: 64m",
        "taskmanager.network.sort-shuffle.min-buffers: 64",
        "heartbeat.interval: 1000",
        "heartbeat.timeout: 10000",
        "io.tmp.dirs: " + folder,
        "");
  }

  /** A port of the loopback interface that nothing listens on now. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      return socket.getLocalPort();
    }
  }

  private ClusterJvm jvm(String main, String most) throws IOException {
    Path log = folder.resolve("jvm" + jvms.size() + ".log");
    ClusterJvm jvm =
        ClusterJvm.start(
            main, most, heap.options(), List.of("--configDir", folder.toString()), log);
    jvms.add(jvm);
    return jvm;
  }

  /** Starts a TaskManager of one slot. */
  ClusterJvm startTaskManager() throws IOException {
    return jvm("org.apache.flink.runtime.taskexecutor.TaskManagerRunner", heap.all());
  }

  void awaitTaskManagers(int number) {
    await(number + " TaskManagers", () -> taskManagers() == number, LONGEST_START);
  }

  private int taskManagers() {
    return get("/overview").path("taskmanagers").asInt(-1);
  }

  /** Where jobs are made that run here. */
  StreamExecutionEnvironment environment(int parallelism) {
    return StreamExecutionEnvironment.createRemoteEnvironment(HOST, restPort)
        .setParallelism(parallelism);
  }

  /** The tasks of a job, or of one of its steps, by the addresses that the web interface has. */
  JsonNode get(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + restPort + address))
              .timeout(Duration.ofSeconds(10))
              .build();
      return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return JSON.missingNode(); // not up yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The steps of a job whose names hold {@code name}. */
  List<JsonNode> steps(String job, String name) {
    return StreamSupport.stream(get("/jobs/" + job).path("vertices").spliterator(), false)
        .filter(step -> step.path("name").asText().contains(name))
        .toList();
  }

  /** Whether a task of the job was tried more than once. */
  boolean anyTriedAgain(String job) {
    return steps(job, "").stream()
        .map(step -> get("/jobs/" + job + "/vertices/" + step.path("id").asText()))
        .flatMap(step -> StreamSupport.stream(step.path("subtasks").spliterator(), false))
        .anyMatch(task -> task.path("attempt").asInt() > 0);
  }

  /** Waits until {@code holds}, and fails with what the cluster told if that takes too long. */
  void await(String what, BooleanSupplier holds, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end || jvms.stream().anyMatch(ClusterJvm::isBroken)) {
        throw new AssertionError("no " + what + " in " + longest + "\n" + told());
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** What the JVMs told last. */
  String told() {
    return jvms.stream().map(ClusterJvm::told).collect(Collectors.joining("\n---\n"));
  }

  @Override
  public void close() {
    jvms.forEach(ClusterJvm::close);
  }
}
