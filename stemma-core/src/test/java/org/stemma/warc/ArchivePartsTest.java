package org.stemma.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.capture.Capture;

/** An archive that is read in parts, or whose reading was cut. */
class ArchivePartsTest {

  private static final int LIMIT = 4_000;
  private static final Instant TIME = Instant.parse("2031-03-01T08:30:00Z");
  private static final WarcDigest DIGEST = new WarcDigest("sha1", "A".repeat(32));

  @TempDir private Path folder;

  private final List<Capture> pages = new ArrayList<>();

  private static String address(String name) {
    return "https://news.example/" + name;
  }

  private static WarcRecord page(String name, String words) throws IOException {
    return new WarcResponse.Builder(URI.create(address(name)))
        .date(TIME)
        .payloadDigest(DIGEST)
        .body(
            new HttpResponse.Builder(200, "OK").body(MediaType.HTML, words.getBytes(UTF_8)).build())
        .build();
  }

  private static WarcRecord revisit(String name) {
    return new WarcRevisit.Builder(
            URI.create(address(name)), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
        .date(TIME.plusSeconds(60))
        .payloadDigest(DIGEST)
        .build();
  }

  private static WarcRecord text(String name) throws IOException {
    return new WarcConversion.Builder()
        .date(TIME)
        .addHeader("WARC-Target-URI", address(name))
        .body(MediaType.parse("text/plain"), "Words".getBytes(UTF_8))
        .build();
  }

  private static byte[] archive(WarcCompression compression, WarcRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
    for (WarcRecord record : records) {
      writer.write(record);
    }
    return out.toByteArray();
  }

  private ArchiveReading read(byte[] archive, long from, long mostBytes) throws IOException {
    Path file = Files.write(folder.resolve("archive"), archive);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return WebArchive.read(channel, from, mostBytes, LIMIT, pages::add);
    }
  }

  private List<String> names() {
    return pages.stream().map(page -> page.name().replace(address(""), "")).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "NONE"})
  void partByPartGivesWhatOneReadingGives(WarcCompression compression) throws IOException {
    WarcRecord[] records = {
      text("d"),
      page("a", "<p>one"),
      revisit("b"),
      page("c", "<p>three"),
      text("a"),
      page("a", "<p>two"),
      revisit("c"),
      page("d", "<p>four")
    };
    byte[] archive = archive(compression, records);
    ArchiveReading whole = read(archive, 0, Long.MAX_VALUE);
    List<String> all = names();
    assertThat(all).containsExactly("a", "c", "a", "d", "b");
    pages.clear();
    ArchiveReading part = read(archive, 0, 1);
    TreeMap<String, Integer> passedOver = new TreeMap<>(part.passedOver());
    int parts = 1;
    while (!part.whole()) {
      part = read(archive, part.end(), 1);
      part.passedOver().forEach((kind, number) -> passedOver.merge(kind, number, Integer::sum));
      parts++;
    }
    assertThat(names()).isEqualTo(all);
    assertThat(passedOver).isEqualTo(whole.passedOver());
    assertThat(parts).isEqualTo(4);
    assertThat(part.end()).isEqualTo(archive.length).isEqualTo(whole.end());
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "NONE"})
  void behindACutTheRestIsReadWhenItHasCome(WarcCompression compression) throws IOException {
    byte[] archive =
        archive(compression, page("a", "<p>one"), page("b", "<p>two"), page("c", "<p>three"));
    for (int cut = 1; cut < archive.length; cut += 3) {
      pages.clear();
      long end = read(Arrays.copyOf(archive, cut), 0, Long.MAX_VALUE).end();
      List<String> first = names();
      ArchiveReading rest = read(archive, end, Long.MAX_VALUE);
      assertThat(names()).as("cut at " + cut).containsSubsequence("a", "b", "c");
      assertThat(rest.faults()).as("cut at " + cut).isEmpty();
      // At most the page that was cut is met once more.
      assertThat(pages.size()).as("cut at " + cut + ": " + first).isBetween(3, 4);
    }
  }

  @Test
  void recordsThatAreAddedAreReadFromWhereTheLastReadingEnded() throws IOException {
    byte[] one = archive(WarcCompression.GZIP, page("a", "<p>one"));
    byte[] two = archive(WarcCompression.GZIP, page("b", "<p>two"));
    long end = read(one, 0, Long.MAX_VALUE).end();
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    ArchiveReading added = read(both, end, Long.MAX_VALUE);
    assertThat(names()).containsExactly("a", "b");
    assertThat(added.pages()).isOne();
    assertThat(read(both, added.end(), Long.MAX_VALUE).pages()).isZero();
  }
}
