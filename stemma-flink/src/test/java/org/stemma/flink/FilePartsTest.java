package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.connector.file.src.reader.BulkFormat.RecordIterator;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.files.Manifests;

/** How a file is read part by part. */
class FilePartsTest {

  private static final MediaType TEXT = MediaType.parse("text/plain; charset=utf-8");

  /** Of one page, so that a part of 8 MB holds three of them. */
  private static final int PAGE_BYTES = 3 << 20;

  @TempDir private Path folder;

  private Path archive(int pages) throws IOException {
    Path file = folder.resolve("pages.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      for (int page = 0; page < pages; page++) {
        byte[] text = ("page " + page + " ".repeat(PAGE_BYTES)).getBytes(UTF_8);
        writer.write(
            new WarcResponse.Builder(URI.create("https://news.example/" + page))
                .date(Instant.parse("2031-03-01T08:30:00Z"))
                .body(new HttpResponse.Builder(200, "OK").body(TEXT, text).build())
                .build());
      }
    }
    return file;
  }

  /** The parts that are left, each with where a reading goes on behind it. */
  private static List<RecordAndPosition<ArrivedPages>> parts(Path file, long from)
      throws IOException {
    FileParts parts = new FileParts("name", file, from, new Manifests(), new TriedAgain());
    List<RecordAndPosition<ArrivedPages>> all = new ArrayList<>();
    for (RecordIterator<ArrivedPages> part = parts.readBatch();
        part != null;
        part = parts.readBatch()) {
      for (RecordAndPosition<ArrivedPages> next = part.next(); next != null; next = part.next()) {
        all.add(new RecordAndPosition<>(next.getRecord(), next.getOffset(), 0));
      }
    }
    return all;
  }

  private static List<String> names(List<RecordAndPosition<ArrivedPages>> parts) {
    return parts.stream()
        .flatMap(part -> part.getRecord().captures().stream())
        .map(CaptureRecord::name)
        .toList();
  }

  @Test
  void aReadingThatGoesOnBehindAPartGivesTheRest() throws IOException {
    Path file = archive(7);
    List<RecordAndPosition<ArrivedPages>> whole = parts(file, 0);
    assertThat(whole).hasSize(3);
    assertThat(names(whole)).hasSize(7).doesNotHaveDuplicates();
    for (int part = 0; part < whole.size(); part++) {
      assertThat(names(parts(file, whole.get(part).getOffset())))
          .isEqualTo(names(whole.subList(part + 1, whole.size())));
    }
  }

  @Test
  void aFileThatWasReadWholeIsNotReadAgain() throws IOException {
    assertThat(parts(folder.resolve("none"), FileParts.WHOLE)).isEmpty();
  }

  @Test
  void aPageIsOnePartUnderTheNameItWasGiven() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Words.");
    List<RecordAndPosition<ArrivedPages>> parts = parts(page, 0);
    assertThat(names(parts)).containsExactly("name");
    assertThat(parts.getFirst().getRecord().archived()).isFalse();
    assertThat(parts.getFirst().getOffset()).isEqualTo(FileParts.WHOLE);
  }

  @Test
  void aFileThatIsGoneIsTold() throws IOException {
    List<RecordAndPosition<ArrivedPages>> parts = parts(folder.resolve("gone.txt"), 0);
    assertThat(parts).hasSize(1);
    assertThat(parts.getFirst().getRecord().failures())
        .containsOnlyKeys(folder.resolve("gone.txt").toString());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void anArchiveThatIsGoneIsToldAndOneThatCannotBeReadNowIsTriedAgain() throws IOException {
    Path gone = folder.resolve("gone.warc");
    assertThat(parts(gone, 0).getFirst().getRecord().failures()).containsOnlyKeys(gone.toString());
    Path unreadable = folder.resolve("storage.warc");
    Files.createSymbolicLink(unreadable, Path.of("/proc/self/mem")); // reading it fails
    assertThatIOException().isThrownBy(() -> parts(unreadable, 0));
  }

  @Test
  void aManifestMayNameFilesThatAreStillToCome() throws IOException {
    Path manifest = folder.resolve("manifest.jsonl");
    Files.writeString(
        manifest,
        """
        {"file": "a.txt", "publisher": "The Gull"}
        {"file": "b.txt", "publisher": "The Tern"}
        """);
    Path page = Files.writeString(folder.resolve("a.txt"), "Words.");
    ArrivedPages part = parts(page, 0).getFirst().getRecord();
    assertThat(part.failures()).isEmpty();
    assertThat(part.captures()).extracting(CaptureRecord::publisher).containsExactly("The Gull");
  }

  @Test
  void aManifestIsReadAgainWhenItWasChangedAndOnlyThen() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Words.");
    Path manifest = folder.resolve("manifest.jsonl");
    Manifests manifests = new Manifests();
    Files.writeString(manifest, "no JSON");
    Files.setLastModifiedTime(manifest, FileTime.fromMillis(1000));
    assertThat(part(page, manifests).failures()).containsOnlyKeys(manifest + ":1");
    assertThat(part(page, manifests).failures()).as("read already").isEmpty();
    Files.writeString(manifest, "{\"file\": \"a.txt\", \"publisher\": \"The Gull\"}");
    Files.setLastModifiedTime(manifest, FileTime.fromMillis(2000));
    assertThat(part(page, manifests).captures())
        .extracting(CaptureRecord::publisher)
        .containsExactly("The Gull");
  }

  private static ArrivedPages part(Path page, Manifests manifests) throws IOException {
    RecordIterator<ArrivedPages> part =
        Objects.requireNonNull(
            new FileParts("name", page, 0, manifests, new TriedAgain()).readBatch());
    return Objects.requireNonNull(part.next()).getRecord();
  }
}
