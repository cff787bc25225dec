package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.account.AccountVersion;
import org.stemma.export.AccountTables;
import org.stemma.export.Table;
import org.stemma.json.AccountJson;
import org.stemma.parquet.ParquetFile;

/** The tables that a job writes hold what its lines do, each row once. */
class TableFilesTest {

  @TempDir private Path folder;

  private Path input() throws IOException {
    Path input = Files.createDirectory(folder.resolve("pages"));
    new InputPages(30).writeFolder(input);
    return input;
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void whatIsReadOnce() throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(2);
    ReadJob.prepare(
        flink,
        "--no-models",
        "--by-story",
        "--parquet",
        "-o",
        out().toString(),
        input().toString());
    flink.execute("tables");
    check(line -> AccountTables.first(AccountJson.read(line)));
  }

  @Test
  void aStream() throws Exception {
    LocalStream.run(out(), "--parquet", input().toString());
    check(AccountJson::version);
  }

  private void check(Function<String, AccountVersion> reading) throws IOException {
    List<AccountVersion> told = lines().stream().map(reading).toList();
    assertThat(told).hasSizeGreaterThan(1);
    for (Table table : AccountTables.of(told)) {
      List<List<Object>> rows = new ArrayList<>();
      for (byte[] file : files(table.name())) {
        rows.addAll(rows(file));
      }
      assertThat(rows)
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(rows(ParquetFile.write(table)));
    }
    assertThat(files("figures")).isNotEmpty();
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(out())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private List<byte[]> files(String table) throws IOException {
    List<byte[]> all = new ArrayList<>();
    if (Files.isDirectory(out().resolve(table))) {
      try (Stream<Path> files = Files.list(out().resolve(table))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
          all.add(Files.readAllBytes(file));
        }
      }
    }
    return all;
  }

  /** What another program reads, a null as an empty text. */
  private static List<List<Object>> rows(byte[] file) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
        RowReader row = reader.rowReader()) {
      int columns = reader.getFileSchema().getColumnCount();
      while (row.hasNext()) {
        row.next();
        List<Object> cells = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
          cells.add(row.isNull(at) ? "" : row.getValue(at));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
