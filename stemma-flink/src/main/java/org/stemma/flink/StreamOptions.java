package org.stemma.flink;

import java.time.Duration;
import java.util.Optional;
import org.stemma.store.PageCollection;
import org.stemma.store.StoreFailure;
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

  /**
   * What is wrong with the call, in words; empty if nothing is.
   *
   * @param byStory whether it asks for an account of each story of what there is
   */
  Optional<String> wrong(boolean byStory) {
    if (!stream) {
      return isOfStream()
          ? Optional.of("--ends, --keep, --checkpoints, --database and --topic are for --stream")
          : Optional.empty();
    }
    if (byStory) {
      return Optional.of("--stream tells by story as it is: leave out --by-story");
    }
    if (every < 1 || look < 1 || checkpoint < 1) {
      return Optional.of("--every, --look and --checkpoint are seconds, 1 or more");
    }
    if (keep < 0) {
      return Optional.of("--keep is a number of days, or 0 for ever");
    }
    return wrongDatabase();
  }

  private boolean isOfStream() {
    return ends || keep != 0 || !checkpoints.isEmpty() || !database.isEmpty() || !topic.isEmpty();
  }

  private Optional<String> wrongDatabase() {
    try {
      if (!database.isEmpty()) {
        PageCollection.at(database); // reaches for nothing
      }
      return Optional.empty();
    } catch (StoreFailure e) {
      return Optional.of("--database: " + e.getMessage());
    }
  }

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
