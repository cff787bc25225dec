package org.stemma.pdf;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** What lies in the bytes of a PDF. */
final class OpenedPdf {

  /** A document with fewer characters has pictures in place of text. */
  private static final int LEAST = 20;

  /** Names of files, which programs put in the place of a title. */
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)microsoft word - .*|.{0,200}\\.(?:docx?|pdf|indd|pptx?|xlsx?|qxp|rtf)");

  private OpenedPdf() {}

  /** Reads {@code bytes}; nothing is thrown on what is no PDF or is broken. */
  static PdfAnswer read(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getCurrentAccessPermission().canExtractContent()
          ? text(document)
          : new PdfAnswer.Refused("PDF whose owner forbids that its text is taken out");
    } catch (InvalidPasswordException e) {
      return new PdfAnswer.Refused("encrypted PDF: it opens with a password only");
    } catch (PdfLines.TooManyLines e) {
      return new PdfAnswer.Refused("PDF too large: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      return new PdfAnswer.Refused("broken PDF: it cannot be opened to its end");
    } catch (StackOverflowError e) {
      return new PdfAnswer.Refused("broken PDF: its parts hold each other");
    }
  }

  private static PdfAnswer text(PDDocument document) throws IOException {
    List<PdfLine> lines = PdfLines.of(document);
    int pages = document.getNumberOfPages();
    Set<Integer> told = new HashSet<>();
    lines.forEach(line -> told.add(line.page()));
    if (lines.stream().mapToInt(line -> line.text().length()).sum() < LEAST) {
      return new PdfAnswer.Refused(
          "PDF without text: its "
              + (pages == 1 ? "page is a picture" : pages + " pages are pictures")
              + "; text recognition (OCR) makes one with text of it");
    }
    PDDocumentInformation said = document.getDocumentInformation();
    return new PdfAnswer.Text(
        String.join("\n\n", Paragraphs.of(RunningLines.leftOut(lines))),
        stated(said.getTitle()).filter(title -> !FILE_NAME.matcher(title).matches()),
        stated(said.getAuthor()),
        Optional.ofNullable(said.getCreationDate()).map(OpenedPdf::time),
        pages,
        pages - told.size());
  }

  private static Optional<String> stated(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(said -> said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(said -> !said.isEmpty());
  }

  private static String time(Calendar time) {
    return OffsetDateTime.ofInstant(time.toInstant(), time.getTimeZone().toZoneId())
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }
}
