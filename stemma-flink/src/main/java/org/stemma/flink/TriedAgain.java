package org.stemma.flink;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import org.stemma.files.Reason;

/** Reading of a file that is tried again where its storage fails, which may pass. */
final class TriedAgain {

  /** Between tries; by judgement, what a busy network or a remount takes. */
  static final List<Duration> PAUSES = List.of(Duration.ofMillis(200), Duration.ofSeconds(2));

  private TriedAgain() {}

  /** What reads a file. */
  interface FileReading<T> {
    T read() throws IOException;
  }

  /**
   * What {@code reading} gives, at the first try or after a pause.
   *
   * @throws IOException that of the last try, or of one that would not pass
   */
  static <T> T read(List<Duration> pauses, FileReading<T> reading) throws IOException {
    for (Duration pause : pauses) {
      try {
        return reading.read();
      } catch (IOException e) {
        if (!Reason.mayPass(e)) {
          throw e;
        }
        rest(pause);
      }
    }
    return reading.read();
  }

  private static void rest(Duration pause) throws InterruptedIOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("ended while a file was to be read again");
    }
  }
}
