package org.stemma.flink;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.stemma.files.Reason;

/**
 * Reading of the files of one task: a file is tried again where its storage fails, which may pass.
 * Where that of many fails one after the other it is away, and no file is to be told for it.
 */
final class TriedAgain {

  /** Between tries; by judgement, what a busy network or a remount takes. */
  static final List<Duration> PAUSES = List.of(Duration.ofMillis(200), Duration.ofSeconds(2));

  /** Files in a row that failed at every try, with which the task fails. By judgement. */
  static final int MOST_LOST = 10;

  private final List<Duration> pauses;

  /** Files that failed at every try since one was read. */
  private int lost;

  TriedAgain() {
    this(PAUSES);
  }

  /**
   * @param pauses between tries
   */
  TriedAgain(List<Duration> pauses) {
    this.pauses = pauses;
  }

  /** What reads a file. */
  interface FileReading<T> {
    T read() throws IOException;
  }

  /**
   * What {@code reading} gives, at the first try or after a pause.
   *
   * @throws IOException that of the last try, or of one that would not pass
   * @throws UncheckedIOException if so many files in a row failed at every try that the task is to
   *     fail
   */
  <T> T read(FileReading<T> reading) throws IOException {
    try {
      T read = tried(reading);
      lost = 0;
      return read;
    } catch (IOException e) {
      if (Reason.mayPass(e) && ++lost >= MOST_LOST) {
        throw new UncheckedIOException("the storage of " + lost + " files in a row fails", e);
      }
      throw e;
    }
  }

  private <T> T tried(FileReading<T> reading) throws IOException {
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
