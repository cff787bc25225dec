package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
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
    assertThat(TriedAgain.read(TWICE, this::read)).isEqualTo("words");
  }

  @Test
  void aFaultThatStaysIsThatOfTheLastTry() {
    for (int n = 1; n <= 4; n++) {
      faults.add(new IOException("fault " + n));
    }
    assertThatIOException()
        .isThrownBy(() -> TriedAgain.read(TWICE, this::read))
        .withMessage("fault 3");
  }

  @Test
  void aFileThatIsGoneIsNotAskedForAgain() {
    faults.add(new NoSuchFileException("a.txt"));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> TriedAgain.read(TWICE, this::read));
    assertThat(faults).isEmpty();
  }
}
