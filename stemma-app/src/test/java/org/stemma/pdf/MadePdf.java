package org.stemma.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF that a test sets line by line. */
public final class MadePdf implements AutoCloseable {

  static {
    try {
      FontMappers.set(new OneFont()); // no search for the fonts of the machine
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final PDType1Font font = new PDType1Font(FontName.HELVETICA);
  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  /** Begins another page. */
  public MadePdf page() {
    page = new PDPage();
    document.addPage(page);
    return this;
  }

  /** Sets a line so far from the left and the top of the page, in points. */
  MadePdf line(float left, float top, float size, String text) {
    try (PDPageContentStream out =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(left, page.getMediaBox().getHeight() - top);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Sets lines of 11 points below each other. */
  public MadePdf lines(float top, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      line(72, top + 14 * i, 11, lines[i]);
    }
    return this;
  }

  /** Draws a bar, as it were a picture. */
  MadePdf picture() {
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.addRect(50, 50, 400, 600);
      out.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** States title, author and when it was made, on a day of 2031 at noon of universal time. */
  MadePdf stating(String title, String author, int month, int day) {
    PDDocumentInformation said = document.getDocumentInformation();
    said.setTitle(title);
    said.setAuthor(author);
    Calendar time = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    time.clear();
    time.set(2031, month - 1, day, 12, 0, 0);
    said.setCreationDate(time);
    return this;
  }

  /** Locks it; without a password for readers, it only forbids that text is taken out. */
  MadePdf locked(String password) {
    AccessPermission allowed = new AccessPermission();
    allowed.setCanExtractContent(false);
    try {
      document.protect(new StandardProtectionPolicy("owner", password, allowed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PDDocument document() {
    return document;
  }

  /** Its bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
