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

  /** Units: what is longer is neither a title nor a name. By judgement. */
  private static final int LONGEST = 1_000;

  /** What PDFBox reads; all that may break on a broken one is over when it is there. */
  private record Found(
      List<PdfLine> lines,
      int pages,
      @Nullable String title,
      @Nullable String author,
      @Nullable Calendar created) {

    static Found in(PDDocument document) throws IOException {
      PDDocumentInformation said = document.getDocumentInformation();
      return new Found(
          PdfLines.of(document, PdfAnswer.MOST),
          document.getNumberOfPages(),
          said.getTitle(),
          said.getAuthor(),
          said.getCreationDate());
    }
  }

  private OpenedPdf() {}

  /** Reads {@code bytes}; nothing is thrown on what is no PDF or is broken. */
  static PdfAnswer read(byte[] bytes) {
    Found found;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (!document.getCurrentAccessPermission().canExtractContent()) {
        return new PdfAnswer.Refused("PDF whose owner forbids that its text is taken out");
      }
      found = Found.in(document);
    } catch (InvalidPasswordException e) {
      return new PdfAnswer.Refused("encrypted PDF: it opens with a password only");
    } catch (PdfLines.TooLarge e) {
      return new PdfAnswer.Refused("PDF too large: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      return new PdfAnswer.Refused("broken PDF: it cannot be opened to its end");
    } catch (StackOverflowError e) {
      return new PdfAnswer.Refused("broken PDF: its parts hold each other");
    }
    return text(found);
  }

  private static PdfAnswer text(Found found) {
    List<PdfLine> lines = found.lines();
    int pages = found.pages();
    Set<Integer> told = new HashSet<>();
    lines.forEach(line -> told.add(line.page()));
    if (lines.stream().mapToInt(line -> line.text().length()).sum() < LEAST) {
      return new PdfAnswer.Refused(
          "PDF without text: its "
              + (pages == 1 ? "page is a picture" : pages + " pages are pictures")
              + "; text recognition (OCR) makes one with text of it");
    }
    return new PdfAnswer.Text(
        String.join("\n\n", Paragraphs.of(RunningLines.leftOut(lines))),
        stated(found.title()).filter(title -> !FILE_NAME.matcher(title).matches()),
        stated(found.author()),
        Optional.ofNullable(found.created()).map(OpenedPdf::time),
        pages,
        pages - told.size());
  }

  private static Optional<String> stated(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(said -> said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
        .filter(said -> !said.isEmpty() && said.length() <= LONGEST);
  }

  private static String time(Calendar time) {
    return OffsetDateTime.ofInstant(time.toInstant(), time.getTimeZone().toZoneId())
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }
}
