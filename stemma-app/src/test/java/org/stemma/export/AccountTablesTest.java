package org.stemma.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.AccountVersion;
import org.stemma.capture.Capture;
import org.stemma.parquet.ParquetFile;
import org.stemma.parquet.ParquetRows;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Accounts as tables that can be joined. */
class AccountTablesTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String CARGO =
      """
      Freighter Ostra loses 12 containers off Vell

      The freighter Ostra lost 12 containers in a storm off Vell on 4 March 2031, the port office said.

      "Nobody was hurt," said harbour master Ilse Brandt.
      """;

  private static final String TRIAL =
      """
      Court in Plovdiv clears former banker

      A court in Plovdiv acquitted the former banker Petar Iliev of fraud on 9 May 2031 after a trial of two years.
      """;

  private static Account account() {
    return STEMMA.account(
        List.of(
            Capture.of("cargo.txt", CARGO.getBytes(UTF_8)),
            Capture.of("trial.txt", TRIAL.getBytes(UTF_8))));
  }

  private static Table table(List<Table> tables, String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> column(Table table, String name) {
    int at = table.names().indexOf(name);
    return table.rows().stream().map(row -> row.get(at)).toList();
  }

  @Test
  void everyRowSaysOfWhichAccountVersionAndStoryItIs() {
    AccountVersion told =
        new AccountVersion("cargo.txt", 3, Optional.empty(), Optional.of(account()));
    List<Table> tables = AccountTables.of(told);
    for (Table table : tables) {
      assertThat(column(table, "account")).as(table.name()).allMatch("cargo.txt"::equals);
      assertThat(column(table, "version")).as(table.name()).allMatch("3"::equals);
    }
    assertThat(column(table(tables, "documents"), "story")).containsExactly("ST1", "ST2");
    assertThat(column(table(tables, "segments"), "story_label"))
        .containsExactly(
            "Freighter Ostra loses 12 containers off Vell",
            "Court in Plovdiv clears former banker");
    Table quotes = table(tables, "quotes");
    assertThat(column(quotes, "story")).isNotEmpty().containsOnly("ST1");
    assertThat(column(quotes, "exact")).contains("Nobody was hurt,");
    assertThat(column(table(tables, "figures"), "story")).contains("ST1", "ST2");
  }

  @Test
  void everyTableComesBackFromItsFile() throws IOException {
    for (Account account : List.of(account(), SmallAccount.FULL, SmallAccount.EMPTY)) {
      for (Table table : AccountTables.of(AccountTables.first(account))) {
        List<List<String>> rows = ParquetRows.of(ParquetFile.write(table), table.columns());
        assertThat(texts(rows, table.columns()))
            .as(table.name())
            .isEqualTo(texts(table.rows(), table.columns()));
        assertThat(AccountTables.columns()).containsEntry(table.name(), table.columns());
      }
    }
  }

  /** Without numbers that may have a fraction, which each program writes in its own way. */
  private static List<List<String>> texts(List<List<String>> rows, List<Column> columns) {
    return rows.stream()
        .map(
            row ->
                Stream.iterate(0, n -> n < row.size(), n -> n + 1)
                    .filter(n -> columns.get(n).kind() != CellKind.NUMBER)
                    .map(row::get)
                    .toList())
        .toList();
  }

  @Test
  void daysCountsAndOffsetsHaveTypes() {
    Table events = table(AccountTables.of(AccountTables.first(SmallAccount.FULL)), "events");
    assertThat(events.columns())
        .contains(
            Column.text("date"),
            new Column("date_min", CellKind.DAY),
            new Column("date_max", CellKind.DAY),
            Column.count("start"),
            Column.count("end"),
            Column.text("exact"));
    assertThat(column(events, "date_min")).contains("2025-03-01");
  }

  @Test
  void aStoryThatIsToldNoMoreHasARowOfItsOwnAlone() {
    List<Table> tables =
        AccountTables.of(new AccountVersion("b.txt", 2, Optional.of("a.txt"), Optional.empty()));
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().rows())
        .containsExactly(List.of("b.txt", "2", "false", "a.txt", "0"));
  }

  @Test
  void tablesOfSeveralAccountsAreOne() {
    List<Table> tables =
        AccountTables.of(
            List.of(AccountTables.first(account()), AccountTables.first(SmallAccount.FULL)));
    assertThat(tables).extracting(Table::name).doesNotHaveDuplicates();
    assertThat(column(table(tables, "versions"), "account")).containsExactly("cargo.txt", "a.txt");
    assertThat(column(table(tables, "figures"), "account")).contains("cargo.txt", "a.txt");
  }

  @Test
  void ofNoAccountEachTableIsThereWithoutRows() {
    assertThat(AccountTables.of(List.of()))
        .allMatch(table -> table.rows().isEmpty())
        .allMatch(table -> table.columns().equals(AccountTables.columns().get(table.name())))
        .extracting(Table::name)
        .containsExactlyInAnyOrderElementsOf(AccountTables.columns().keySet());
  }
}
