package org.stemma.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.CellKind;
import org.stemma.export.Column;
import org.stemma.export.Table;

/** Another program reads what was written. */
class ParquetFileTest {

  private static final List<Column> EACH =
      List.of(
          Column.text("words"),
          Column.count("count"),
          new Column("number", CellKind.NUMBER),
          new Column("day", CellKind.DAY),
          new Column("sure", CellKind.YES_NO));

  private static List<List<String>> readBack(List<Column> columns, List<List<String>> rows)
      throws IOException {
    return ParquetRows.of(ParquetFile.write(new Table("t", columns, rows)), columns);
  }

  @Test
  void cellsOfEachKindComeBack() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("Ferry aground", "212", "1.5", "2031-03-04", "true"),
            List.of("", "", "", "", ""),
            List.of("\uD83D\uDEA2 Übersee\n", "-2147483648", "-0.001", "0001-01-01", "false"),
            List.of("=1+1", "2147483647", "1.0E300", "1969-12-31", ""),
            List.of("", "0", "", "", "true"));
    assertThat(readBack(EACH, rows)).isEqualTo(rows);
  }

  @Test
  void aTableWithoutRowsIsAFile() throws IOException {
    assertThat(readBack(EACH, List.of())).isEmpty();
  }

  /** Truth values stand eight in a byte, runs of known cells at 64 take a second byte. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 63, 64, 65, 8191, 8192})
  void howManyRowsThereAreMattersNot(int count) throws IOException {
    List<List<String>> rows =
        IntStream.range(0, count)
            .mapToObj(
                n ->
                    List.of(
                        "row " + n, String.valueOf(n), "", "", n % 3 == 0 ? "" : "" + (n % 2 == 0)))
            .toList();
    assertThat(readBack(EACH, rows)).isEqualTo(rows);
  }

  /** Lists of twenty and of two hundred have longer heads. */
  @ParameterizedTest
  @ValueSource(ints = {1, 14, 15, 200})
  void howManyColumnsThereAreMattersNot(int count) throws IOException {
    List<Column> columns =
        IntStream.range(0, count).mapToObj(n -> Column.count("column" + n)).toList();
    List<String> row = IntStream.range(0, count).mapToObj(String::valueOf).toList();
    assertThat(readBack(columns, List.of(row, row))).containsExactly(row, row);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 5000})
  void groupsOfRowsStandBehindOneAnother(int bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile file = new ParquetFile(out, EACH, bytes);
    List<List<String>> rows = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      rows.add(List.of("Strike " + n, "" + n, n + ".5", "2031-05-0" + (n % 9 + 1), "true"));
      file.add(rows.getLast());
    }
    file.finish();
    assertThat(ParquetRows.of(out.toByteArray(), EACH)).isEqualTo(rows);
  }

  @Test
  void theSameRowsGiveTheSameBytes() {
    Table table = new Table("t", EACH, List.of(List.of("Court", "2", "", "2031-05-09", "")));
    assertThat(ParquetFile.write(table)).isEqualTo(ParquetFile.write(table));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNT, 2147483648",
    "COUNT, many",
    "NUMBER, about 5",
    "NUMBER, 1d",
    "NUMBER, 0x1p3",
    "NUMBER, ' 1 '",
    "NUMBER, NaN",
    "NUMBER, 1E400",
    "DAY, 2031-02-30",
    "YES_NO, yes",
    "YES_NO, 'TRUE '",
    "YES_NO, 1"
  })
  void aCellOfAnotherKindIsRefused(CellKind kind, String cell) {
    Table table = new Table("t", List.of(new Column("a", kind)), List.of(List.of(cell)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParquetFile.write(table))
        .withMessageContaining("\"" + cell + "\" is no " + kind);
  }

  /** The columns before the refused cell have a row more than those behind it. */
  @Test
  void aFileOfWhichARowWasRefusedCannotBeEnded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile file = new ParquetFile(out, EACH);
    file.add(List.of("Cargo", "12", "", "", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.add(List.of("Cargo", "twelve", "", "", "")));
    assertThatIllegalStateException()
        .isThrownBy(() -> file.add(List.of("Cargo", "12", "", "", "")));
    assertThatIllegalStateException().isThrownBy(file::finish);
    assertThat(out.size()).isEqualTo("PAR1".length());
  }

  @Test
  void anEndedFileTakesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParquetFile file = new ParquetFile(out, EACH);
    file.finish();
    assertThatIllegalStateException().isThrownBy(() -> file.add(List.of("", "", "", "", "")));
    assertThatIllegalStateException().isThrownBy(file::finish);
    assertThat(ParquetRows.of(out.toByteArray(), EACH)).isEmpty();
  }

  @Test
  void aFileWithoutColumnsIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParquetFile(new ByteArrayOutputStream(), List.of()));
  }
}
