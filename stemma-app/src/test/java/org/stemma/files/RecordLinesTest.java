package org.stemma.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.capture.Capture;

class RecordLinesTest {

  private static final int LIMIT = 200;
  private static final String DAM =
      "{\"maintext\": \"The dam held.\", \"source_domain\": \"odal.example\"}";
  private static final String TRAIN =
      "{\"maintext\": \"The train left the rails.\", \"source_domain\": \"odal.example\"}";

  @TempDir private Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static PageFiles read(Path path) {
    return PageFiles.read(List.of(path), LIMIT);
  }

  private static List<String> names(PageFiles pages) {
    return pages.captures().stream().map(Capture::name).toList();
  }

  @Test
  void pagesAreCalledByTheirLine() throws IOException {
    PageFiles pages = read(file("news.jsonl", DAM, "", TRAIN));
    assertThat(names(pages)).containsExactly("news.jsonl:1", "news.jsonl:3");
    assertThat(pages.captures().get(1).payload().toBytes())
        .isEqualTo(TRAIN.getBytes(StandardCharsets.UTF_8));
    assertThat(pages.failures()).isEmpty();
  }

  @Test
  void badLinesAreToldWithTheirNumberAndTheRestIsRead() throws IOException {
    Path file =
        file("news.jsonl", DAM, "{\"maintext\": \"cut", "{\"a\": 1}", "x".repeat(LIMIT + 1), TRAIN);
    PageFiles pages = read(file);
    assertThat(names(pages)).containsExactly("news.jsonl:1", "news.jsonl:5");
    assertThat(pages.failures())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                file + ":2", "no JSON",
                file + ":3", "no record of news-please, trafilatura or ninjs",
                file + ":4", "too large: over the limit of 0 MB"));
  }

  @Test
  void ofVeryManyBadLinesTheFirstAreTold() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "bad\n".repeat(150));
    assertThat(read(file).failures())
        .hasSize(101)
        .containsEntry(file + ": lines", "50 more cannot be read, 150 in all");
  }

  @Test
  void foldersGiveRecordsAndPassOverOtherData() throws IOException {
    file("news.ndjson", DAM);
    file("one.json", TRAIN);
    file("data.jsonl", "{\"a\": 1}");
    file("other.json", "{\"features\": []}");
    file("manifest.jsonl", "{\"file\": \"one.json\", \"publisher\": \"Odal Courier\"}");
    PageFiles pages = read(folder);
    assertThat(names(pages)).containsExactly("news.ndjson:1", "one.json");
    assertThat(pages.captures().get(1).publisher()).contains("Odal Courier");
    assertThat(pages.passedOver()).isEqualTo(3);
    assertThat(pages.failures()).isEmpty();
  }

  @Test
  void packedFilesAreReadUpToWhereTheyBreak() throws IOException {
    Path whole = folder.resolve("whole.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((DAM + "\n" + TRAIN).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(names(read(whole))).containsExactly("whole.jsonl.gz:1", "whole.jsonl.gz:2");
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, 30));
    Map<String, String> failures = new TreeMap<>();
    RecordLines records = new RecordLines(LIMIT, 10 * LIMIT, failures);
    records.add("whole.jsonl.gz", whole);
    records.add("cut.jsonl.gz", cut);
    assertThat(records.captures()).hasSize(2);
    assertThat(failures).containsOnlyKeys(cut + ": after 0 records");
  }

  @Test
  void pagesBeyondTheBoundAreToldAndLeft() throws IOException {
    Path file = file("news.jsonl", DAM, TRAIN, DAM);
    Map<String, String> failures = new TreeMap<>();
    RecordLines records = new RecordLines(LIMIT, 2 * DAM.length() + 20, failures);
    records.add("news.jsonl", file);
    assertThat(records.captures()).hasSize(2);
    assertThat(failures.get(file.toString())).startsWith("1 page of it not read");
  }
}
