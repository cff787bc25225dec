package org.stemma.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class MimeFormTest {

  private static final String HTML =
      """
      <html><head><title>Ferry sinks off Odal</title></head><body><h1>Ferry sinks off Odal</h1>
      <p>The ferry sank off Odal on Monday after its rudder broke in a storm, the port said.</p>
      <p>All of its passengers were saved, and divers will look at the wreck on Tuesday.</p>
      </body></html>
      """;

  private static String text(String page) {
    Extraction read =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of("page.mhtml", page.getBytes(StandardCharsets.UTF_8)));
    return ((Extraction.Found) read).article().page().text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Saved by a browser>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b1\"\r\n\r\n"
            + "----b1\r\nContent-Type: text/html\r\n\r\n",
        "MIME-Version: 1.0\nContent-Type: Multipart/Alternative; boundary=b2\n\n--b2\n"
            + "Content-Type: text/html\n\n",
        "\ufeff\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding:"
            + " quoted-printable\n\n",
        "------=_NextPart_000\r\n"
            + "Content-Type: text/html\r\n"
            + "content-transfer-encoding: Quoted-Printable\r\n\r\n",
        "Received: from mail.example\r\n\tby odal.example\r\nContent-Type: text/html\r\n\r\n",
        "Message-ID: <1@odal.example>\nContent-Type: text/html\n\n"
      })
  void messagesAreOpened(String header) {
    assertThat(MimeForm.is((header + HTML).getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(text(header + HTML)).startsWith("<html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Odal Port Authority\nTo: all media\nSubject: Ferry\n\n",
        "Content-Type: text/html; charset=utf-8\n\n",
        "-- \n",
        "Received:\n\n",
        "Note: what follows was sent as Content-Type: multipart/related\n\n"
      })
  void textsWithLinesOnTopAreReadAsTheyAre(String top) {
    assertThat(MimeForm.is((top + HTML).getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(text(top + HTML)).startsWith(top.strip());
  }
}
