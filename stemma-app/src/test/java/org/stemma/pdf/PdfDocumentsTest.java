package org.stemma.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.packed.Unpacked;
import org.stemma.text.LanguageDetector;

/** PDFs that PDFBox made, read in a process of their own. */
class PdfDocumentsTest {

  private static final PdfDocuments READER = new PdfDocuments();

  private static Extraction extracted(byte[] pdf) {
    return new Extractor(LanguageDetector.NONE, ExtractOptions.DEFAULT, READER)
        .extract(Capture.of("release.pdf", pdf));
  }

  private static Article article(byte[] pdf) {
    return extracted(pdf) instanceof Extraction.Found found
        ? found.article()
        : Assertions.fail(reason(pdf));
  }

  private static String reason(byte[] pdf) {
    return extracted(pdf) instanceof Extraction.NotAnArticle none ? none.reason() : "an article";
  }

  private static MadePdf release() {
    return new MadePdf()
        .page()
        .line(72, 40, 9, "Odal Port Authority")
        .line(72, 100, 20, "Barge sinks off Odal with gravel aboard")
        .lines(
            140,
            "The barge Harrow sank off Odal on Monday with 300 tonnes of gravel, the har-",
            "bour office said. Nobody was hurt, and the well-known wreck of the Tern lies a",
            "mile to the north.")
        .lines(
            200,
            "Divers will look at the hull on Thursday, weather permitting, and a crane ship is",
            "on its way from Belmar to lift what can be lifted before the autumn, which the")
        .line(280, 760, 9, "Page 1 of 2")
        .page()
        .line(72, 40, 9, "Odal Port Authority")
        .lines(
            100,
            "owner has agreed to pay for. The well-",
            "known wreck is not in danger, the office said in its statement on Tuesday.")
        .line(280, 760, 9, "Page 2 of 2");
  }

  @Test
  void paragraphsAreLinesWithoutRunningHeadsAndPartedWords() throws IOException {
    try (MadePdf pdf = release()) {
      Article article = article(pdf.bytes());
      assertThat(article.text().lines().filter(line -> !line.isBlank()))
          .containsExactly(
              "Odal Port Authority",
              "Barge sinks off Odal with gravel aboard",
              "The barge Harrow sank off Odal on Monday with 300 tonnes of gravel, the harbour"
                  + " office said. Nobody was hurt, and the well-known wreck of the Tern lies a mile"
                  + " to the north.",
              "Divers will look at the hull on Thursday, weather permitting, and a crane ship is on"
                  + " its way from Belmar to lift what can be lifted before the autumn, which the"
                  + " owner has agreed to pay for. The well-known wreck is not in danger, the office"
                  + " said in its statement on Tuesday.");
      assertThat(article.metadata().title().map(Field::value))
          .contains("Barge sinks off Odal with gravel aboard");
      assertThat(article.notes()).anyMatch(note -> note.contains("taken out of the PDF"));
    }
  }

  @Test
  void whatTheTextLeavesOpenTheDocumentStates() throws IOException {
    try (MadePdf pdf = release().stating("Statement of the port", "Ana Sousa", 3, 4)) {
      Metadata metadata = article(pdf.bytes()).metadata();
      assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo("2031-03-04");
      assertThat(metadata.published().orElseThrow().basis()).startsWith("PDF CreationDate");
      assertThat(metadata.bylines())
          .singleElement()
          .extracting(Field::basis)
          .isEqualTo("PDF Author");
      assertThat(metadata.title().map(Field::value))
          .contains("Barge sinks off Odal with gravel aboard");
    }
  }

  @Test
  void aPrintedDayGoesBeforeThatOfTheFile() throws IOException {
    try (MadePdf pdf =
        new MadePdf()
            .page()
            .line(72, 100, 20, "Strike halts trams in Belmar")
            .lines(130, "3 June 2031")
            .lines(
                160,
                "Tram drivers in Belmar walked out on Tuesday over shifts at the Harrow depot,",
                "the union Verda said, and no tram left the depot before noon.")
            .stating("release_final.docx", "user", 9, 30)) {
      Metadata metadata = article(pdf.bytes()).metadata();
      assertThat(metadata.publishedWitnesses()).hasSize(1);
      assertThat(metadata.published().orElseThrow().value().edtf()).isEqualTo("2031-06-03");
      assertThat(metadata.bylines()).isEmpty();
    }
  }

  @Test
  void aLockedOneIsRefused() throws IOException {
    try (MadePdf secret = release().locked("secret");
        MadePdf forbidden = release().locked("")) {
      assertThat(reason(secret.bytes())).startsWith("encrypted PDF").contains("password");
      assertThat(reason(forbidden.bytes())).contains("owner forbids");
    }
  }

  @Test
  void pagesThatArePicturesAreToldToBe() throws IOException {
    try (MadePdf scanned = new MadePdf().page().picture().page().picture();
        MadePdf partly = release().page().picture()) {
      assertThat(reason(scanned.bytes())).contains("without text", "2 pages are pictures", "OCR");
      assertThat(article(partly.bytes()).notes()).anyMatch(n -> n.startsWith("1 of 3 pages"));
    }
  }

  @Test
  void aBrokenOneIsToldToBe() throws IOException {
    byte[] noise = "%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.US_ASCII);
    assertThat(reason(noise)).startsWith("broken PDF");
    try (MadePdf pdf = release()) {
      byte[] whole = pdf.bytes();
      for (int part = 1; part < 8; part++) {
        assertThat(reason(Arrays.copyOf(whole, whole.length * part / 8))).startsWith("broken PDF");
      }
    }
  }

  @Test
  void theProcessKnowsNothingOfTheEnvironment() {
    assertThat(READER.process().environment().keySet())
        .allMatch(name -> name.equalsIgnoreCase("SystemRoot"));
  }

  @Test
  void whatTheVirtualMachineSaysIsNoPartOfTheAnswer() throws IOException {
    ProcessBuilder builder = READER.process();
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-XX:MaxNewSize=8g -XX:+PrintFlagsFinal -Xlog:gc");
    Process process = builder.start();
    try (MadePdf pdf = release();
        OutputStream out = process.getOutputStream()) {
      out.write(pdf.bytes());
    }
    try (DataInputStream in = new DataInputStream(process.getInputStream())) {
      assertThat(PdfAnswer.read(in)).isInstanceOf(PdfAnswer.Text.class);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void noneTakesMoreTimeThanItMay() throws IOException {
    try (MadePdf pdf = release()) {
      assertThat(new PdfDocuments(Duration.ofMillis(1), 64).open(pdf.bytes()))
          .contains(new Unpacked.Nothing("PDF that takes longer than 0 s to read"));
    }
  }

  @Test
  void whatWorksForLongEndsByItself() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      for (int page = 0; page < 40; page++) {
        pdf.page();
        for (int line = 0; line < 40; line++) {
          pdf.line(40, 40 + 12 * line, 9, "The harbour office said on Monday that it sank");
        }
      }
      assertThat(new PdfDocuments(Duration.ofMillis(100), 256).open(pdf.bytes()))
          .contains(new Unpacked.Nothing("PDF that takes longer than 0 s to read"));
    }
  }

  @Test
  void noneTakesMoreMemoryThanItMay() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      PDPage page = new PDPage();
      PDStream bomb = new PDStream(pdf.document());
      try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] numbers = "1 2 3 4 5 6 7 8 9 0 ".repeat(50_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 100; i++) {
          out.write(numbers);
        }
      }
      page.setContents(bomb);
      pdf.document().addPage(page);
      byte[] bytes = pdf.bytes();
      assertThat(bytes.length).isLessThan(1 << 20);
      assertThat(new PdfDocuments(Duration.ofMinutes(5), 32).open(bytes))
          .contains(new Unpacked.Nothing("PDF that takes more than 32 MB of memory to read"));
    }
  }

  @Test
  void whatIsNoPdfIsLeftToOthers() {
    assertThat(READER.open("Barge sinks\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(READER.open(new byte[0])).isEmpty();
  }

  @Test
  void theSameBytesGiveTheSameText() throws IOException {
    try (MadePdf pdf = release()) {
      byte[] bytes = pdf.bytes();
      assertThat(List.of(article(bytes).text(), article(bytes).text()).stream().distinct())
          .hasSize(1);
    }
  }
}
