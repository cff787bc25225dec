package org.stemma.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.capture.Capture;

class ArchivePagesTest {

  private static final int LIMIT = 1000;
  private static final String REPORT = "https://news.example/report";
  private static final Instant MORNING = Instant.parse("2031-03-01T08:30:00Z");
  private static final Instant EVENING = Instant.parse("2031-03-01T18:30:00Z");

  @TempDir private Path folder;

  private record Saved(String address, String words, Instant time) {}

  private Path archive(String name, Saved... pages) throws IOException {
    Path file = folder.resolve(name);
    try (WarcWriter writer = new WarcWriter(file)) {
      for (Saved page : pages) {
        writer.write(
            new WarcResponse.Builder(URI.create(page.address()))
                .date(page.time())
                .body(
                    new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page.words().getBytes(UTF_8))
                        .build())
                .build());
      }
    }
    return file;
  }

  private static List<String> names(PageFiles pages) {
    return pages.captures().stream().map(Capture::name).toList();
  }

  @Test
  void pagesOfAnArchiveAreCalledByTheirAddressesBesideThoseOfFiles() throws IOException {
    archive("a.warc.gz", new Saved(REPORT, "<p>words", MORNING));
    Files.writeString(folder.resolve("b.txt"), "words");
    PageFiles pages = PageFiles.read(List.of(folder), LIMIT);
    assertThat(names(pages)).containsExactly("b.txt", REPORT);
    assertThat(pages.failures()).isEmpty();
    assertThat(pages.passedOver()).isZero();
  }

  @Test
  void capturesOfOneAddressAreToldApartByTheirTimesInAnyOrder() throws IOException {
    Path first = archive("a.warc.gz", new Saved(REPORT, "<p>old", MORNING));
    Path second = archive("b.warc", new Saved(REPORT, "<p>new", EVENING));
    List<String> expected =
        List.of(REPORT + "@2031-03-01T08:30:00Z", REPORT + "@2031-03-01T18:30:00Z");
    assertThat(names(PageFiles.read(List.of(first, second), LIMIT))).isEqualTo(expected);
    assertThat(names(PageFiles.read(List.of(second, first), LIMIT))).isEqualTo(expected);
  }

  @Test
  void theSameBytesOfOneAddressAreOnePageAsItWasFirst() throws IOException {
    Path late = archive("a.warc.gz", new Saved(REPORT, "<p>words", EVENING));
    Path early = archive("b.warc.gz", new Saved(REPORT, "<p>words", MORNING));
    PageFiles pages = PageFiles.read(List.of(late, early), LIMIT);
    assertThat(names(pages)).containsExactly(REPORT);
    assertThat(pages.captures().getFirst().captured()).contains(MORNING);
    assertThat(pages.records()).isEqualTo(Map.of("a page that had not changed", 1));
  }

  @Test
  void bothOfTwoCapturesOfOneInstantAreKept() throws IOException {
    Path archive =
        archive(
            "a.warc.gz",
            new Saved(REPORT, "<p>this", MORNING),
            new Saved(REPORT, "<p>that", MORNING));
    assertThat(names(PageFiles.read(List.of(archive), LIMIT)))
        .containsExactly(REPORT + "@2031-03-01T08:30:00Z", REPORT + "@2031-03-01T08:30:00Z.2");
  }

  @Test
  void anArchiveThatIsCutIsToldWithThePlaceAndTheRestIsRead() throws IOException {
    Path archive =
        archive(
            "a.warc.gz",
            new Saved(REPORT, "<p>words", MORNING),
            new Saved(REPORT + "/2", "<p>more", MORNING));
    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length - 40));
    PageFiles pages = PageFiles.read(List.of(archive), LIMIT);
    assertThat(names(pages)).containsExactly(REPORT);
    assertThat(pages.failures())
        .hasSize(1)
        .allSatisfy(
            (place, reason) -> {
              assertThat(place).startsWith(archive + ": at byte ");
              assertThat(reason).contains("the archive ends within a record");
            });
  }

  @Test
  void pagesBeyondTheLimitOfOneCallAreLeftAndReadFromThereByTheNext() throws IOException {
    Path archive =
        archive(
            "a.warc.gz",
            new Saved(REPORT, "<p>words", MORNING),
            new Saved(REPORT, "<p>words", EVENING),
            new Saved(REPORT + "/2", "<p>more", MORNING));
    Map<Path, Reached> reached = new TreeMap<>();
    ArchivePages first = part(archive, reached);
    assertThat(first.captures()).extracting(Capture::name).containsExactly(REPORT);
    assertThat(first.unfinished()).containsExactly(archive);
    ArchivePages second = part(archive, reached);
    assertThat(second.captures()).extracting(Capture::name).containsExactly(REPORT);
    ArchivePages third = part(archive, reached);
    assertThat(third.captures()).extracting(Capture::name).containsExactly(REPORT + "/2");
    assertThat(third.unfinished()).isEmpty();
    assertThat(part(archive, reached).reached()).isEmpty();
  }

  private ArchivePages part(Path archive, Map<Path, Reached> reached) throws IOException {
    Map<String, String> failures = new TreeMap<>();
    ArchivePages pages =
        new ArchivePages(LIMIT, 1, file -> Optional.ofNullable(reached.get(file)), failures);
    pages.add(archive);
    assertThat(failures).isEmpty();
    reached.putAll(pages.reached());
    return pages;
  }

  @Test
  void anArchiveThatHasGrownIsReadFromWhereItEndedAndAnotherFromItsBeginning() throws IOException {
    Map<Path, Reached> reached = new TreeMap<>();
    Path archive = archive("a.warc.gz", new Saved(REPORT, "<p>words", MORNING));
    part(archive, reached);
    byte[] before = Files.readAllBytes(archive);
    byte[] more =
        Files.readAllBytes(archive("b.warc.gz", new Saved(REPORT + "/2", "<p>more", MORNING)));
    Files.write(archive, before);
    Files.write(archive, more, StandardOpenOption.APPEND);
    assertThat(part(archive, reached).captures())
        .extracting(Capture::name)
        .containsExactly(REPORT + "/2");
    byte[] other =
        Files.readAllBytes(archive("c.warc.gz", new Saved(REPORT + "/3", "<p>other", MORNING)));
    Files.write(archive, other);
    assertThat(part(archive, reached).captures())
        .extracting(Capture::name)
        .containsExactly(REPORT + "/3");
  }
}
