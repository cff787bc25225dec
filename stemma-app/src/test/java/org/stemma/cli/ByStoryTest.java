package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.json.AccountJson;

/** {@code read --by-story}: an account a line. */
class ByStoryTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Strike halts trams in Belmar

        Tram drivers in Belmar walked out on 3 June 2031 over shifts at the Harrow depot, the union Verda said.
        """);
    Files.writeString(
        folder.resolve("b.txt"),
        """
        Kestrels win the Orrin Cup

        Kestrels beat Wexley 2-1 in the final of the Orrin Cup on 8 June 2031, with two goals by Ida Marr.
        """);
  }

  @Test
  void eachLineIsAnAccount() {
    Called called = Called.with("read", "--no-models", "--by-story", folder);
    assertThat(called.code()).isEqualTo(ExitCode.OK);
    assertThat(called.out().lines().map(AccountJson::read))
        .extracting(account -> account.documents().getFirst().file())
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void otherFormsAreRefused() {
    Called called = Called.with("read", "--no-models", "--by-story", "--html", folder);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("--by-story writes JSON Lines");
  }

  @Test
  void anAccountThatWasSavedHasNoPagesToTell() {
    Path saved = folder.resolve("account.json");
    Called.with("read", "--no-models", folder, "-o", saved);
    Called called = Called.with("read", "--by-story", saved);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("was saved as a whole");
  }
}
