package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.pipeline.Stemma;

/** What becomes of a story that breaks the program. */
class TellVersionsTest {

  private final KeyStates states = new KeyStates();
  private final TellVersions tell = new TellVersions();

  @BeforeEach
  void open() {
    tell.setRuntimeContext(states.runtime());
    tell.open(KeyStates.OPENED);
  }

  private static Account deeper(int depth) {
    return depth < 0 ? Stemma.accountOf(List.of()) : deeper(depth + 1);
  }

  @Test
  void aStoryThatBreaksTheProgramIsToldAndCountedAndStopsNoOther() throws Exception {
    assertThat(
            tell.account(
                "a.txt",
                () -> {
                  throw new IllegalStateException("broken");
                }))
        .isEmpty();
    assertThat(tell.account("b.txt", () -> deeper(0))).isEmpty();
    assertThat(states.counted(Unreadable.COUNTER)).isEqualTo(2);
    assertThat(tell.account("c.txt", () -> Stemma.accountOf(List.of()))).isPresent();
  }

  @Test
  void aMachineThatBreaksIsNoFaultOfTheStory() {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(
            () ->
                tell.account(
                    "a.txt",
                    () -> {
                      throw new OutOfMemoryError("full");
                    }));
    assertThat(states.counted(Unreadable.COUNTER)).isEqualTo(0);
  }
}
