package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.json.AccountJson;
import org.stemma.pdf.MadePdf;

/** PDFs are read wherever pages are: in folders, web archives and collections. */
class PdfReadTest {

  @TempDir private Path folder;

  private static byte[] release() throws IOException {
    try (MadePdf pdf =
        new MadePdf()
            .page()
            .lines(
                80,
                "Barge sinks off Odal",
                "",
                "4 March 2031",
                "",
                "The barge Harrow sank off Odal on Monday with 300 tonnes of gravel, the har-",
                "bour office said. Nobody was hurt.")) {
      return pdf.bytes();
    }
  }

  private static void assertRead(String json, String name) {
    Account account = AccountJson.read(json);
    assertThat(account.documents()).extracting(DocumentItem::file).containsExactly(name);
    assertThat(account.documents()).allMatch(DocumentItem::read);
    assertThat(json).contains("300 tonnes", "the harbour office said");
  }

  @Test
  void inAFolder() throws IOException {
    Files.write(folder.resolve("release.pdf"), release());
    Called called = Called.with("read", "--no-models", "--json", folder);
    assertThat(called.code()).as(called.err()).isZero();
    assertRead(called.out(), "release.pdf");
  }

  @Test
  void inAWebArchiveThatACollectionKeeps() throws IOException {
    String address = "https://port.example/release";
    Path archive = folder.resolve("pages.warc.gz");
    try (WarcWriter writer = new WarcWriter(archive)) {
      writer.write(
          new WarcResponse.Builder(URI.create(address))
              .date(Instant.parse("2031-03-05T08:30:00Z"))
              .body(
                  new HttpResponse.Builder(200, "OK")
                      .body(MediaType.parse("application/pdf"), release())
                      .build())
              .build());
    }
    Path collection = folder.resolve("kept");
    Called called = Called.with("read", "--no-models", "--json", "-c", collection, archive);
    assertThat(called.code()).as(called.err()).isZero();
    assertRead(called.out(), address);
    Files.write(folder.resolve("release.pdf"), release());
    Called again =
        Called.with("read", "--no-models", "-c", collection, folder.resolve("release.pdf"));
    assertThat(again.err()).contains("1 page read, 0 known already; 2 pages in all");
  }

  @Test
  void oneThatIsBrokenIsToldByNameAndReason() throws IOException {
    Path broken = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj <<");
    Called called = Called.with("read", "--no-models", folder);
    assertThat(called.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(called.err().lines().toList())
        .isEqualTo(
            List.of(
                "stemma: " + broken + ": broken PDF: it cannot be opened to its end",
                "stemma: nothing readable: no page holds a report"));
  }
}
