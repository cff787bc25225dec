package org.stemma.flink;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How pages are read as they come. */
final class StreamOptions {

  @Option(
      names = "--stream",
      description =
          "Read a folder as files are moved into it, and write the account of each story that changed, with its version.")
  private boolean stream;

  @Option(
      names = "--ends",
      description = "With --stream: read what is there and end, with checkpoints on the way.")
  private boolean ends;

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "With --stream: between news and its account. Default: ${DEFAULT-VALUE}.")
  private int every;

  @Option(
      names = "--look",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "With --stream: between two looks at the folder. Default: ${DEFAULT-VALUE}.")
  private int look;

  @Option(
      names = "--keep",
      paramLabel = "DAYS",
      defaultValue = "0",
      description =
          "With --stream: let a story go when its newest page is so many days older than what comes. Default: never.")
  private int keep;

  @Option(
      names = "--checkpoint",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "With --stream: between checkpoints, at which lines become visible. Default: ${DEFAULT-VALUE}.")
  private int checkpoint;

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description =
          "With --stream: where checkpoints go, as an address that Flink knows. Default: where the cluster puts them.")
  private String checkpoints = "";

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "With --stream: keep each page, and what was read of it, in the collection at jdbc:postgresql://HOST:PORT/NAME?user=... too.")
  private String database = "";

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "With --stream: read the captures of this Kafka topic, not a folder.")
  private String topic = "";

  @Option(
      names = "--brokers",
      paramLabel = "HOST:PORT",
      defaultValue = "localhost:9092",
      description = "With --topic: where it is asked for. Default: ${DEFAULT-VALUE}.")
  private String brokers = "";

  boolean stream() {
    return stream;
  }

  boolean ends() {
    return ends;
  }

  Duration pause() {
    return Duration.ofSeconds(every);
  }

  Duration look() {
    return Duration.ofSeconds(look);
  }

  Kept kept() {
    return new Kept(keep);
  }

  Duration checkpoint() {
    return Duration.ofSeconds(checkpoint);
  }

  /** Empty if the cluster's own place is meant. */
  String checkpoints() {
    return checkpoints;
  }

  /** Where pages are kept; empty if nowhere. */
  String database() {
    return database;
  }

  /** Empty if a folder is read. */
  String topic() {
    return topic;
  }

  String brokers() {
    return brokers;
  }
}
