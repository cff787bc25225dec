package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of storage that pass, and those that do not. */
class TriedAgainTest {

  private static final List<Duration> TWICE = List.of(Duration.ZERO, Duration.ZERO);

  private final Deque<IOException> faults = new ArrayDeque<>();
  private final TriedAgain tries = new TriedAgain(TWICE);

  private String read() throws IOException {
    IOException fault = faults.poll();
    if (fault != null) {
      throw fault;
    }
    return "words";
  }

  @Test
  void aFaultThatPassesIsNotSeen() throws IOException {
    faults.add(new IOException("Input/output error"));
    faults.add(new IOException("Stale file handle"));
    assertThat(tries.read(this::read)).isEqualTo("words");
  }

  @Test
  void aFaultThatStaysIsThatOfTheLastTry() {
    for (int n = 1; n <= 4; n++) {
      faults.add(new IOException("fault " + n));
    }
    assertThatIOException().isThrownBy(() -> tries.read(this::read)).withMessage("fault 3");
  }

  @Test
  void aFileThatIsGoneIsNotAskedForAgain() {
    faults.add(new NoSuchFileException("a.txt"));
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> tries.read(this::read));
    assertThat(faults).isEmpty();
  }

  private void failAtEveryTry(int files) {
    for (int file = 0; file < files; file++) {
      for (int n = 0; n <= TWICE.size(); n++) {
        faults.add(new IOException("Input/output error"));
      }
      assertThatIOException().isThrownBy(() -> tries.read(this::read));
    }
  }

  @Test
  void whereTheStorageOfManyFilesInARowFailsTheTaskDoes() {
    failAtEveryTry(TriedAgain.MOST_LOST - 1);
    faults.add(new NoSuchFileException("a.txt"));
    assertThatIOException().as("no fault of storage").isThrownBy(() -> tries.read(this::read));
    for (int n = 0; n <= TWICE.size(); n++) {
      faults.add(new IOException("Input/output error"));
    }
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> tries.read(this::read))
        .withMessageContaining(TriedAgain.MOST_LOST + " files in a row");
  }

  @Test
  void aFileThatIsReadBetweenEndsTheRow() throws IOException {
    failAtEveryTry(TriedAgain.MOST_LOST - 1);
    assertThat(tries.read(this::read)).isEqualTo("words");
    failAtEveryTry(TriedAgain.MOST_LOST - 1);
  }
}
