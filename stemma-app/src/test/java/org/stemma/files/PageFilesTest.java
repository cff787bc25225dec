package org.stemma.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Capture;

class PageFilesTest {

  private static final int LIMIT = 1000;

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "words");
  }

  private static List<String> names(PageFiles pages) {
    return pages.captures().stream().map(Capture::name).toList();
  }

  @Test
  void aFileThatIsNamedTwiceIsOnePage() throws IOException {
    Path file = file("pages/a.txt");
    PageFiles pages =
        PageFiles.read(List.of(file, folder.resolve("pages"), file, folder.resolve(".")), LIMIT);
    assertThat(pages.captures()).hasSize(1);
    assertThat(pages.failures()).isEmpty();
  }

  @Test
  void filesOfACollectionArePassedOverWhereverItLies() throws IOException {
    for (String name : List.of("stemma.db", "stemma.db-wal", "writer.lock")) {
      file("pages/stemma-data/" + name);
    }
    file("pages/a.txt");
    file("pages/stemma-data/b.txt");
    PageFiles pages = PageFiles.read(List.of(folder.resolve("pages")), LIMIT);
    assertThat(names(pages)).containsExactly("a.txt", "stemma-data/b.txt");
    assertThat(pages.failures()).isEmpty();
    assertThat(pages.passedOver()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"1, 1.1 MB", "104857, 1.1 MB", "104858, 1.2 MB", "2097152, 3.0 MB"})
  void aPageOverTheLimitIsNeverToldToBeOfTheLimit(int over, String told) throws IOException {
    Path large = Files.write(folder.resolve("large.html"), new byte[(1 << 20) + over]);
    assertThat(PageFiles.read(List.of(large), 1 << 20).failures())
        .containsExactly(entry(large.toString(), "too large: " + told + ", the limit is 1 MB"));
  }

  @Test
  void pagesOfOneNameAreCalledByTheirPathsInAnyOrder() throws IOException {
    Path here = file("x/a.txt");
    Path there = file("y/a.txt");
    List<String> expected = List.of(here.toString(), there.toString());
    assertThat(names(PageFiles.read(List.of(here, there), LIMIT))).isEqualTo(expected);
    assertThat(names(PageFiles.read(List.of(there, here), LIMIT))).isEqualTo(expected);
  }

  @Test
  void pathsAreThoseThatTheCallerWouldOpen() throws IOException {
    Path file = file("pages/below/a.txt");
    PageFiles pages = PageFiles.read(List.of(folder.resolve("pages")), LIMIT);
    assertThat(names(pages)).containsExactly("below/a.txt");
    assertThat(pages.paths()).containsEntry("below/a.txt", file);
  }

  @Test
  void aLinkThatIsNamedIsFollowedAndOneInAFolderIsPassedOver() throws IOException {
    file("pages/a.txt");
    Files.createSymbolicLink(folder.resolve("pages/round"), folder.resolve("pages"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("pages"));
    PageFiles pages = PageFiles.read(List.of(link), LIMIT);
    assertThat(names(pages)).containsExactly("a.txt");
    assertThat(pages.paths()).containsEntry("a.txt", link.resolve("a.txt"));
    assertThat(pages.passedOver()).isEqualTo(1);
  }

  @Test
  void aLinkToItselfIsTold() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    PageFiles pages = PageFiles.read(List.of(loop), LIMIT);
    assertThat(pages.captures()).isEmpty();
    assertThat(pages.failures()).containsOnlyKeys(loop.toString());
    assertThat(pages.failures().get(loop.toString())).doesNotContain(loop.toString());
  }

  @Test
  void markdownIsAPageUnlessItTellsOfPages() throws IOException {
    for (String name : List.of("report.md", "Strike.MD", "README.md", "License.md", "index.md")) {
      file("notes/" + name);
    }

    PageFiles pages = PageFiles.read(List.of(folder.resolve("notes")), 1_000);

    assertThat(pages.captures().stream().map(Capture::name))
        .containsExactly("Strike.MD", "index.md", "report.md");
    assertThat(pages.passedOver()).isEqualTo(2);
  }

  @Test
  void hiddenFilesAndDataAboutPagesArePassedOver() throws IOException {
    file("pages/.git/a.txt");
    file("pages/.hidden");
    file("pages/data.json");
    file("pages/a.html");
    PageFiles pages = PageFiles.read(List.of(folder.resolve("pages")), LIMIT);
    assertThat(names(pages)).containsExactly("a.html");
    assertThat(pages.passedOver()).isEqualTo(2);
  }

  @Test
  void aFileOverTheLimitIsTold() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), new byte[LIMIT + 1]);
    assertThat(PageFiles.read(List.of(file), LIMIT).failures().get(file.toString()))
        .startsWith("too large");
    assertThat(PageFiles.read(List.of(file), LIMIT + 1).captures()).hasSize(1);
  }

  @Test
  void aManifestThatIsNotUtf8IsTold() throws IOException {
    Path page = file("pages/a.txt");
    Path manifest =
        Files.write(folder.resolve("pages/manifest.jsonl"), new byte[] {'{', (byte) 0xC3, '}'});
    PageFiles pages = PageFiles.read(List.of(page), LIMIT);
    assertThat(pages.captures()).hasSize(1);
    assertThat(pages.failures())
        .containsEntry(manifest.toString(), "manifest cannot be read: not UTF-8");
  }

  @Test
  void theTimeOfCaptureIsReadAndABadOneIsTold() throws IOException {
    Path monday = file("pages/monday.txt");
    Path tuesday = file("pages/tuesday.txt");
    Path manifest =
        Files.writeString(
            folder.resolve("pages/manifest.jsonl"),
            """
            {"file": "monday.txt", "captured": "2031-03-03T08:30+01:00"}
            {"file": "tuesday.txt", "captured": "yesterday"}
            """);
    PageFiles pages = PageFiles.read(List.of(monday, tuesday), LIMIT);
    assertThat(pages.captures())
        .extracting(Capture::captured)
        .containsExactly(Optional.of(Instant.parse("2031-03-03T07:30:00Z")), Optional.empty());
    assertThat(pages.failures().get(manifest + ":2")).startsWith("\"captured\" is no time");
  }

  @Test
  void aBadDayOfPublicationAndAFileThatIsNotThereAreTold() throws IOException {
    Path page = file("pages/monday.txt");
    Path manifest =
        Files.writeString(
            folder.resolve("pages/manifest.jsonl"),
            """
            {"file": "monday.txt", "published": "07.10.2031"}
            {"file": "tuesday.txt", "published": "2031-10"}
            """);
    PageFiles pages = PageFiles.read(List.of(page), LIMIT);
    assertThat(pages.captures()).hasSize(1);
    assertThat(pages.failures().get(manifest + ":1")).startsWith("\"published\" is neither a day");
    assertThat(pages.failures().get(manifest + ": tuesday.txt"))
        .isEqualTo("the manifest names no file at hand");
    assertThat(pages.failures()).hasSize(2);
  }

  @Test
  void thousandsOfFilesAreFound() throws IOException {
    for (int i = 0; i < 5_000; i++) {
      file("many/" + i % 70 + "/" + i + ".txt");
    }
    assertThat(PageFiles.read(List.of(folder.resolve("many")), LIMIT).captures()).hasSize(5_000);
  }
}
