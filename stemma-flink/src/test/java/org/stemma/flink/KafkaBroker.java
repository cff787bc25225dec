package org.stemma.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/** A Kafka broker, which is its own controller, as a JVM on the loopback interface. */
final class KafkaBroker implements AutoCloseable {

  private static final int LONGEST_START_SECONDS = 120;

  private final int port;
  private final ClusterJvm jvm;

  /**
   * Starts a broker.
   *
   * @param folder for its settings, its log and what it holds
   */
  KafkaBroker(Path folder) throws IOException {
    port = LocalCluster.freePort();
    Path settings = Files.writeString(folder.resolve("kafka.properties"), settings(folder));
    ClusterJvm.start(
            "kafka.tools.StorageTool",
            "128m",
            List.of("-XX:TieredStopAtLevel=1"),
            List.of("format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()),
            folder.resolve("format.log"))
        .await();
    jvm =
        ClusterJvm.start(
            "kafka.Kafka",
            "256m",
            List.of("-XX:TieredStopAtLevel=1"),
            List.of(settings.toString()),
            folder.resolve("kafka.log"));
  }

  private String settings(Path folder) throws IOException {
    int controller = LocalCluster.freePort();
    return String.join(
        "\n",
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.voters=1@" + LocalCluster.HOST + ":" + controller,
        "controller.listener.names=CONTROLLER",
        "listeners=PLAINTEXT://"
            + LocalCluster.HOST
            + ":"
            + port
            + ",CONTROLLER://"
            + LocalCluster.HOST
            + ":"
            + controller,
        "advertised.listeners=PLAINTEXT://" + address(),
        "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=1",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "log.dirs=" + folder.resolve("messages"),
        "");
  }

  String address() {
    return LocalCluster.HOST + ":" + port;
  }

  /** Makes a topic as soon as the broker answers. */
  void topic(String name, int partitions) throws Exception {
    Map<String, Object> settings =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            address(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            1000 * LONGEST_START_SECONDS);
    try (Admin admin = Admin.create(settings)) {
      admin
          .createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
          .all()
          .get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new AssertionError("no broker\n" + jvm.told(), e);
    }
  }

  @Override
  public void close() {
    jvm.close();
  }
}
