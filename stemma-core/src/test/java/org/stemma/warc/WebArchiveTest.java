package org.stemma.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.capture.Capture;

class WebArchiveTest {

  private static final int LIMIT = 4_000;
  private static final Instant TIME = Instant.parse("2031-03-01T08:30:00Z");
  private static final String FIRST = "https://news.example/first";
  private static final String SECOND = "https://news.example/second";

  @TempDir private Path folder;

  private final List<Capture> pages = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();

  private ArchiveReading read(byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("archive"), archive);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return WebArchive.read(channel, LIMIT, pages::add);
    }
  }

  private byte[] archive(WarcCompression compression, WarcRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
    for (WarcRecord record : records) {
      places.add(writer.position());
      writer.write(record);
    }
    return out.toByteArray();
  }

  private byte[] archive(WarcRecord... records) throws IOException {
    return archive(WarcCompression.GZIP, records);
  }

  private static WarcResponse answer(String address, HttpResponse http) throws IOException {
    return new WarcResponse.Builder(URI.create(address)).date(TIME).body(http).build();
  }

  private static WarcResponse page(String address, String words) throws IOException {
    return answer(
        address,
        new HttpResponse.Builder(200, "OK").body(MediaType.HTML, words.getBytes(UTF_8)).build());
  }

  private static WarcResponse digested(String address, String words, WarcDigest digest)
      throws IOException {
    return new WarcResponse.Builder(URI.create(address))
        .date(TIME)
        .payloadDigest(digest)
        .body(
            new HttpResponse.Builder(200, "OK").body(MediaType.HTML, words.getBytes(UTF_8)).build())
        .build();
  }

  private static WarcRevisit revisit(String address, WarcDigest digest) {
    return new WarcRevisit.Builder(URI.create(address), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
        .date(TIME.plusSeconds(60))
        .payloadDigest(digest)
        .build();
  }

  private List<String> names() {
    return pages.stream().map(Capture::name).toList();
  }

  private List<String> words() {
    return pages.stream().map(page -> new String(page.payload().toBytes(), UTF_8)).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "NONE"})
  void pagesHaveTheirAddressTimeTypeAndBytes(WarcCompression compression) throws IOException {
    ArchiveReading reading =
        read(archive(compression, page(FIRST, "<p>one"), page(SECOND, "<p>two")));
    assertWhole(reading, 2);
    assertThat(words()).containsExactly("<p>one", "<p>two");
    Capture first = pages.getFirst();
    assertThat(first.name()).isEqualTo(FIRST);
    assertThat(first.address()).contains(FIRST);
    assertThat(first.captured()).contains(TIME);
    assertThat(first.mediaType()).contains("text/html");
  }

  @Test
  void whatIsNoPageIsCountedByWhatItIs() throws IOException {
    ArchiveReading reading =
        read(
            archive(
                answer(
                    "https://news.example/a.png",
                    new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("image/png"), new byte[] {1, 2})
                        .build()),
                answer("https://news.example/gone", new HttpResponse.Builder(404, "Gone").build()),
                answer(
                    "https://news.example/moved",
                    new HttpResponse.Builder(301, "Moved").addHeader("Location", FIRST).build()),
                page("https://news.example/robots.txt", "User-agent: *"),
                new WarcResource.Builder(URI.create("urn:text:" + FIRST))
                    .date(TIME)
                    .body(MediaType.PLAIN_TEXT, "words".getBytes(UTF_8))
                    .build(),
                page(FIRST, "<p>one")));
    assertThat(names()).containsExactly(FIRST);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.passedOver())
        .isEqualTo(
            Map.of(
                "no text (image/png)", 1,
                "an answer with status 404", 1,
                "an answer with status 301", 1,
                "rules for crawlers (robots.txt)", 1,
                "no address of the web", 1));
  }

  @Test
  void anAnswerIsUnpackedAsItsHeadSays() throws IOException {
    read(archive(coded("gzip", gzip("<p>packed".getBytes(UTF_8)))));
    assertThat(words()).containsExactly("<p>packed");
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static WarcResponse coded(String coding, byte[] body) throws IOException {
    return answer(
        FIRST,
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", coding)
            .body(MediaType.HTML, body)
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "identity", "x-gzip", "GZIP"})
  void anAnswerThatTheArchiveUnpackedIsTakenAsItIs(String coding) throws IOException {
    read(archive(coded(coding, "<p>plain".getBytes(UTF_8))));
    assertThat(words()).containsExactly("<p>plain");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deflatedContentIsReadWithItsHeadAndWithout(boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, bare))) {
      out.write("<p>packed".getBytes(UTF_8));
    }
    read(archive(coded("deflate", packed.toByteArray())));
    assertThat(words()).containsExactly("<p>packed");
  }

  @Test
  void aCodingThatIsNotReadIsNamed() throws IOException {
    ArchiveReading reading =
        read(archive(coded("br", new byte[] {1, 2, 3}), page(SECOND, "<p>two")));
    assertThat(names()).containsExactly(SECOND);
    assertThat(reading.faults())
        .extracting(ArchiveReading.Fault::reason)
        .containsExactly(FIRST + ": coded with \"br\", which is not read here");
  }

  @Test
  void ofAnAnswerThatBreaksOffTheBeginningIsReadAndTold() throws IOException {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      words.append("<p>").append(Integer.toHexString(i * 7919));
    }
    byte[] packed = gzip(words.toString().getBytes(UTF_8));
    byte[] half = Arrays.copyOf(packed, packed.length - 300);
    ArchiveReading reading = read(archive(coded("gzip", half), page(SECOND, "<p>two")));
    assertThat(names()).containsExactly(FIRST, SECOND);
    assertThat(words().getFirst()).startsWith("<p>0<p>1eef");
    assertThat(reading.faults())
        .extracting(ArchiveReading.Fault::reason)
        .containsExactly(FIRST + ": it breaks off in the archive; its beginning is read");
  }

  @Test
  void aPackedAnswerThatGrowsBeyondTheLimitIsAFault() throws IOException {
    ArchiveReading reading =
        read(archive(coded("gzip", gzip(new byte[1 << 20])), page(SECOND, "<p>two")));
    assertThat(names()).containsExactly(SECOND);
    assertThat(reading.faults())
        .containsExactly(
            new ArchiveReading.Fault(0, FIRST + ": too large: over the limit of 4000 bytes"));
  }

  @Test
  void aRevisitOfTheSameAddressAddsNothing() throws IOException {
    WarcDigest digest = new WarcDigest("sha1", "A".repeat(32));
    ArchiveReading reading =
        read(archive(digested(FIRST, "<p>one", digest), revisit(FIRST, digest)));
    assertThat(names()).containsExactly(FIRST);
    assertThat(reading.passedOver()).isEqualTo(Map.of("a page that had not changed", 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRevisitOfAnotherAddressIsAPageWhereverItsFirstStands(boolean before) throws IOException {
    WarcDigest digest = new WarcDigest("sha1", "B".repeat(32));
    WarcRecord first = digested(FIRST, "<p>one", digest);
    WarcRecord again = revisit(SECOND, digest);
    ArchiveReading reading = read(before ? archive(first, again) : archive(again, first));
    assertWhole(reading, 2);
    assertThat(names()).containsExactly(FIRST, SECOND);
    assertThat(words()).containsExactly("<p>one", "<p>one");
    assertThat(pages.get(1).captured()).contains(TIME.plusSeconds(60));
  }

  @Test
  void aRevisitOfWhatAnotherArchiveHoldsIsCounted() throws IOException {
    ArchiveReading reading = read(archive(revisit(FIRST, new WarcDigest("sha1", "C".repeat(32)))));
    assertThat(pages).isEmpty();
    assertThat(reading.passedOver())
        .isEqualTo(Map.of("something that had not changed since a capture elsewhere", 1));
  }

  private static WarcConversion text(String address) throws IOException {
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", address)
        .date(TIME)
        .body(MediaType.PLAIN_TEXT, "its text".getBytes(UTF_8))
        .build();
  }

  @Test
  void textMadeOfAPageIsReadWhereThePageIsNotThere() throws IOException {
    ArchiveReading reading = read(archive(text(FIRST), text(SECOND), page(FIRST, "<p>one")));
    assertThat(words()).containsExactly("<p>one", "its text");
    assertThat(names()).containsExactly(FIRST, SECOND);
    assertThat(reading.passedOver()).isEqualTo(Map.of("the text of a page that is at hand", 1));
  }

  @Test
  void whatTheArchiveCutIsReadAndTold() throws IOException {
    WarcResponse cut =
        new WarcResponse.Builder(URI.create(FIRST))
            .date(TIME)
            .truncated(WarcTruncationReason.LENGTH)
            .body(
                new HttpResponse.Builder(200, "OK")
                    .body(MediaType.HTML, "<p>on".getBytes(UTF_8))
                    .build())
            .build();
    ArchiveReading reading = read(archive(cut));
    assertThat(words()).containsExactly("<p>on");
    assertThat(reading.faults())
        .containsExactly(
            new ArchiveReading.Fault(
                0, FIRST + ": the archive cut it, as it was too long; its beginning is read"));
  }

  @Test
  void aReasonForACutThatIsNotListedIsNone() throws IOException {
    WarcResponse cut =
        new WarcResponse.Builder(URI.create(FIRST))
            .date(TIME)
            .addHeader("WARC-Truncated", "power-cut")
            .body(
                new HttpResponse.Builder(200, "OK")
                    .body(MediaType.HTML, "<p>on".getBytes(UTF_8))
                    .build())
            .build();
    ArchiveReading reading = read(archive(cut));
    assertThat(words()).containsExactly("<p>on");
    assertThat(reading.faults())
        .extracting(ArchiveReading.Fault::reason)
        .containsExactly(
            FIRST + ": the archive cut it and does not say why; its beginning is read");
  }

  @Test
  void ofAPageInSeveralRecordsTheFirstIsReadAndTold() throws IOException {
    WarcResponse first =
        new WarcResponse.Builder(URI.create(FIRST))
            .date(TIME)
            .segmentNumber(1)
            .body(
                new HttpResponse.Builder(200, "OK")
                    .body(MediaType.HTML, "<p>part".getBytes(UTF_8))
                    .build())
            .build();
    ArchiveReading reading = read(archive(first, page(SECOND, "<p>two")));
    assertThat(words()).containsExactly("<p>part", "<p>two");
    assertThat(reading.faults()).hasSize(1);
  }

  @Test
  void aRecordOfTwoAddressesIsAFaultAndTheNextIsRead() throws IOException {
    WarcRevisit two =
        new WarcRevisit.Builder(URI.create(FIRST), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .date(TIME)
            .addHeader("WARC-Target-URI", SECOND)
            .payloadDigest("sha1", "D".repeat(32))
            .build();
    ArchiveReading reading =
        read(archive(two, digested(SECOND, "<p>two", new WarcDigest("sha1", "D".repeat(32)))));
    assertThat(names()).containsExactly(SECOND);
    assertThat(reading.faults()).hasSize(1);
  }

  @Test
  void bothOfTwoTextsOfOneAddressAreRead() throws IOException {
    read(archive(text(FIRST), text(FIRST)));
    assertThat(names()).containsExactly(FIRST, FIRST);
  }

  @Test
  void aRevisitOfAnAddressThatHasTakenAnotherPayloadIsAPage() throws IOException {
    WarcDigest one = new WarcDigest("sha1", "E".repeat(32));
    WarcDigest other = new WarcDigest("sha1", "F".repeat(32));
    read(
        archive(
            digested(FIRST, "<p>one", one),
            digested(SECOND, "<p>two", other),
            revisit(FIRST, other)));
    assertThat(names()).containsExactly(FIRST, SECOND, FIRST);
    assertThat(words()).containsExactly("<p>one", "<p>two", "<p>two");
  }

  @Test
  void aPageCannotForgeRecordsBehindABrokenOne() throws IOException {
    String forged = "<p>WARC/1.0\r\nWARC-Type: response\r\n";
    byte[] archive =
        archive(WarcCompression.NONE, page(FIRST, "<p>one"), page("https://b.example/", forged));
    Arrays.fill(archive, places.get(1).intValue(), places.get(1).intValue() + 8, (byte) 0);
    ArchiveReading reading = read(archive);
    assertThat(names()).containsExactly(FIRST);
    assertThat(reading.faults()).hasSize(1);
  }

  @Test
  void behindABrokenRecordTheNextIsRead() throws IOException {
    byte[] archive =
        archive(page(FIRST, "<p>one"), page("https://news.example/b", "x"), page(SECOND, "<p>two"));
    Arrays.fill(archive, (int) (places.get(1) + 12), (int) (places.get(1) + 60), (byte) 0x55);
    ArchiveReading reading = read(archive);
    assertThat(names()).containsExactly(FIRST, SECOND);
    assertThat(reading.faults())
        .containsExactly(
            new ArchiveReading.Fault(places.get(1), "a record whose compression is broken"));
  }

  @Test
  void behindAHeadThatCannotBeReadTheNextIsRead() throws IOException {
    byte[] archive =
        archive(
            WarcCompression.NONE,
            page(FIRST, "<p>one"),
            page("https://news.example/b", "x"),
            page(SECOND, "<p>two"));
    Arrays.fill(archive, places.get(1).intValue(), places.get(1).intValue() + 20, (byte) 0);
    ArchiveReading reading = read(archive);
    assertThat(names()).containsExactly(FIRST, SECOND);
    assertThat(reading.faults()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "NONE"})
  void anArchiveThatIsCutAnywhereGivesThePagesBefore(WarcCompression compression)
      throws IOException {
    byte[] archive = archive(compression, page(FIRST, "<p>one"), page(SECOND, "<p>two"));
    int second = places.get(1).intValue();
    for (int end = second + 1; end < archive.length - 4; end++) {
      pages.clear();
      ArchiveReading reading = read(Arrays.copyOf(archive, end));
      assertThat(names()).as("cut at " + end).startsWith(FIRST);
      boolean whole = words().contains("<p>two");
      assertThat(whole || !reading.faults().isEmpty()).as("cut at " + end).isTrue();
    }
  }

  @Test
  void bytesThatAreNoArchiveAreAFaultAndNoMore() throws IOException {
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    noise[0] = 'x';
    ArchiveReading reading = read(noise);
    assertThat(pages).isEmpty();
    assertThat(reading.faults()).hasSize(1);
  }

  @Test
  void headsOfMembersWithoutEndTakeBoundedWork() throws IOException {
    byte[] heads = new byte[3_000_000];
    for (int i = 0; i + 3 <= heads.length; i += 3) {
      heads[i] = 0x1f;
      heads[i + 1] = (byte) 0x8b;
      heads[i + 2] = 8;
    }
    ArchiveReading reading = read(heads);
    assertThat(pages).isEmpty();
    assertThat(reading.faults())
        .last()
        .extracting(ArchiveReading.Fault::reason)
        .isEqualTo("the rest of the archive is not read: no record was found in it so far");
  }

  @Test
  void anArcFileIsReadToo() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>old";
    String version = "1 0 Example\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain "
            + version.length()
            + "\n"
            + version
            + "\n"
            + FIRST
            + " 192.0.2.1 20080430204825 text/html "
            + http.length()
            + "\n"
            + http
            + "\n";
    read(arc.getBytes(ISO_8859_1));
    assertThat(words()).containsExactly("<p>old");
    assertThat(pages.getFirst().captured())
        .isEqualTo(Optional.of(Instant.parse("2008-04-30T20:48:25Z")));
  }

  private static void assertWhole(ArchiveReading reading, int pages) {
    assertThat(reading.pages()).isEqualTo(pages);
    assertThat(reading.passedOver()).isEmpty();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.whole()).isTrue();
  }
}
