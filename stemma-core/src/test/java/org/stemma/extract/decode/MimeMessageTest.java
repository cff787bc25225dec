package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class MimeMessageTest {

  private static final String HTML =
      """
      <html><head><title>Ferry sinks off Odal</title></head><body><h1>Ferry sinks off Odal</h1>
      <p>The ferry sank off Odal on Monday after its rudder broke in a storm, the port said.</p>
      <p>All of its passengers were saved, and divers will look at the wreck on Tuesday.</p>
      </body></html>
      """;

  private static Extraction read(String page) {
    return new Extractor(LanguageDetector.NONE)
        .extract(Capture.of("page.mhtml", page.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: <Saved by a browser>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b1\"\r\n\r\n----b1\r\n",
        "MIME-Version: 1.0\nContent-Type: Multipart/Alternative; boundary=b2\n\n--b2\n",
        "\ufeff\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding:"
            + " quoted-printable\n\n",
        "------=_NextPart_000\r\nContent-Type: text/html\r\ncontent-transfer-encoding: BASE64\r\n\r\n"
      })
  void isRefusedWithWhatToDo(String header) {
    assertThat(MimeMessage.of(header + HTML)).isPresent();
    assertThat(read(header + HTML))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            refused -> assertThat(refused.reason()).contains(".mhtml", "save it as HTML"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: Odal Port Authority\nTo: all media\nSubject: Ferry\n\n",
        "Content-Type: text/html; charset=utf-8\n\n",
        "-- \n",
        "Note: what follows was sent as Content-Type: multipart/related\n\n"
      })
  void textsWithLinesOnTopAreRead(String top) {
    assertThat(MimeMessage.of(top + HTML)).isEmpty();
    assertThat(read(top + HTML)).isInstanceOf(Extraction.Found.class);
  }
}
