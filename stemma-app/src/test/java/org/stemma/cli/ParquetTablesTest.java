package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.AccountTables;
import org.stemma.export.Column;
import org.stemma.parquet.ParquetRows;

/** {@code read --parquet}: tables beside the account. */
class ParquetTablesTest {

  @TempDir private Path folder;
  private Path pages;

  @BeforeEach
  void write() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("a.txt"),
        """
        Strike halts trams in Belmar

        Tram drivers in Belmar walked out on 3 June 2031 over shifts at the Harrow depot, the union Verda said.
        """);
    Files.writeString(
        pages.resolve("b.txt"),
        """
        Kestrels win the Orrin Cup

        Kestrels beat Wexley 2-1 in the final of the Orrin Cup on 8 June 2031, with two goals by Ida Marr.
        """);
  }

  private List<List<String>> rows(String table) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve("tables").resolve(table + ".parquet"));
    return ParquetRows.of(file, columns(table));
  }

  private static List<Column> columns(String table) {
    return AccountTables.columns().getOrDefault(table, List.of());
  }

  @Test
  void theTablesLieInTheFolderBesideTheAccount() throws IOException {
    Called called =
        Called.with("read", "--no-models", "--parquet", folder.resolve("tables"), pages);
    assertThat(called.code()).isEqualTo(ExitCode.OK);
    assertThat(called.out()).contains("Strike halts trams in Belmar");
    assertThat(rows("documents")).extracting(row -> row.getFirst()).containsOnly("a.txt");
    assertThat(rows("figures")).extracting(row -> row.getFirst()).containsOnly("a.txt");
    assertThat(rows("versions")).containsExactly(List.of("a.txt", "1", "true", "", "2"));
  }

  @Test
  void byStoryEachAccountHasItsRows() throws IOException {
    Called called =
        Called.with(
            "read", "--no-models", "--by-story", "--parquet", folder.resolve("tables"), pages);
    assertThat(called.code()).isEqualTo(ExitCode.OK);
    assertThat(called.out().lines()).hasSize(2);
    assertThat(rows("versions"))
        .containsExactly(
            List.of("a.txt", "1", "true", "", "1"), List.of("b.txt", "1", "true", "", "1"));
  }

  @Test
  void aFolderThatCannotBeIsAComplaintBeforeAnythingIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("tables"), "a file");
    Called called = Called.with("read", "--no-models", "--parquet", file, pages);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("cannot make the folder").contains("tables");
    assertThat(called.out()).isEmpty();
  }

  @Test
  void aTableThatCannotBeWrittenIsAComplaintBeforeAnythingIsRead() throws IOException {
    Files.createDirectories(folder.resolve("tables").resolve("events.parquet"));
    Called called =
        Called.with("read", "--no-models", "--parquet", folder.resolve("tables"), pages);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err()).contains("events.parquet");
    assertThat(called.out()).isEmpty();
  }
}
