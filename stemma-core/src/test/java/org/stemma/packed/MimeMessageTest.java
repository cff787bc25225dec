package org.stemma.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeMessageTest {

  private static final String HEAD =
      """
      Received: by mail.odal.example; Tue, 3 Jun 2031 09:12:46 +0200
      From: "Ana Sousa" <ana@courier.example>
      To: readers@courier.example
      Subject: =?utf-8?Q?Caf=C3=A9_fire?= in =?iso-8859-1?B?w2RhbA==?=
      Date: Tue, 3 Jun 2031 09:12:44 +0200 (CEST)
      Message-ID: <17@courier.example>
      MIME-Version: 1.0
      """;

  private static Unpacked open(String message) {
    return Packing.open(message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1))
        .orElseThrow();
  }

  private static Unpacked.Page page(String message) {
    return (Unpacked.Page) open(message);
  }

  private static String text(Unpacked.Page page, Charset charset) {
    return new String(page.payload().toBytes(), charset).strip();
  }

  private static String text(String message) {
    return text(page(message), StandardCharsets.UTF_8);
  }

  @Test
  void theHeaderStatesHeadlineSenderAndDay() {
    Unpacked.Page page = page(HEAD + "Content-Type: text/plain\n\nThe fire is out.\n");
    assertThat(page.title()).contains(new Statement("Café fire in Ãdal", "mail Subject"));
    assertThat(page.author())
        .contains(new Statement("\"Ana Sousa\" <ana@courier.example>", "mail From"));
    assertThat(page.published()).contains(new Statement("2031-06-03T09:12:44+02:00", "mail Date"));
    assertThat(page.address()).isEmpty();
    assertThat(text(page, StandardCharsets.UTF_8)).isEqualTo("The fire is out.");
  }

  @Test
  void ofTwoFormsThatInMarkupIsRead() {
    Unpacked.Page page =
        page(
            HEAD
                + """
                Archived-At: <https://courier.example/letters/17>
                Content-Type: multipart/alternative; boundary="b1"

                --b1
                Content-Type: text/plain; charset=utf-8

                The fire is out.
                --b1
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>The fire at the caf=E9 is=
                 out.</p>
                --b1--
                """);
    assertThat(text(page, StandardCharsets.ISO_8859_1))
        .isEqualTo("<p>The fire at the café is out.</p>");
    assertThat(page.mediaType()).isEqualTo("text/html; charset=iso-8859-1");
    assertThat(page.address()).contains("https://courier.example/letters/17");
  }

  @Test
  void emptyMarkupGivesWayToText() {
    assertThat(
            text(
                HEAD
                    + """
                    Content-Type: multipart/alternative; boundary=b1

                    --b1
                    Content-Type: text/plain

                    The fire is out.
                    --b1
                    Content-Type: text/html

                    --b1--
                    """))
        .isEqualTo("The fire is out.");
  }

  @Test
  void whatIsAttachedIsNoText() {
    String attached =
        """
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: text/html
        Content-Disposition: attachment; filename="terms.html"

        <p>Terms</p>
        --b1
        Content-Type: text/plain
        Content-Transfer-Encoding: base64

        %s
        --b1--
        """;
    String base64 =
        Base64.getEncoder().encodeToString("The fire is out.".getBytes(StandardCharsets.UTF_8));
    assertThat(text(HEAD + attached.formatted(base64))).isEqualTo("The fire is out.");
    assertThat(open(HEAD + attached.formatted("")))
        .isEqualTo(
            new Unpacked.Nothing("a message (MIME) without text: what it holds is attached"));
  }

  @Test
  void aForwardedMessageIsReadIfThereIsNoOtherText() {
    assertThat(
            text(
                HEAD
                    + """
                    Content-Type: multipart/mixed; boundary=b1

                    --b1
                    Content-Type: message/rfc822

                    From: Jim Okafor <jim@courier.example>
                    Content-Type: text/plain

                    The ship is afloat.
                    --b1--
                    """))
        .isEqualTo("The ship is afloat.");
  }

  @Test
  void aSavedPageStatesWhereItLayAndWhenItWasSaved() {
    Unpacked.Page page =
        page(
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://courier.example/fire
            Subject: Fire - Courier
            Date: Tue, 3 Jun 2031 07:12:44 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; start="<page>"; boundary="--b1--"

            ----b1--
            Content-Type: text/html
            Content-ID: <frame>
            Content-Location: https://ads.example/box

            <p>Buy</p>
            ----b1--
            Content-Type: text/html
            Content-ID: <page>
            Content-Transfer-Encoding: binary
            Content-Location: https://courier.example/fire

            <p>The fire is out.</p>
            ----b1--
            Content-Type: image/png
            Content-Transfer-Encoding: binary

            \u0000\u0001\u0089PNG
            ----b1----
            """);
    assertThat(text(page, StandardCharsets.UTF_8)).isEqualTo("<p>The fire is out.</p>");
    assertThat(page.address()).contains("https://courier.example/fire");
    assertThat(page.captured()).contains(Instant.parse("2031-06-03T07:12:44Z"));
    assertThat(page.title()).isEmpty();
    assertThat(page.published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 03 Jun 2031 09:12:44 GMT | 2031-06-03T09:12:44Z",
        "Mon, 3 Jun 2031 09:12:44 UT | 2031-06-03T09:12:44Z",
        "3 Jun 2031 09:12 +0530 | 2031-06-03T09:12+05:30"
      })
  void timesAreReadWithTheirOffset(String value, String time) {
    assertThat(MailTime.of(value)).get().hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "Tue, 31 Feb 2031 09:12:44 GMT", "3 Jun 2031", ""})
  void otherTimesAreNone(String value) {
    assertThat(MailTime.of(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?B?w5Y=?= =?utf-8?B?ZGFs?= burns | Ödal burns",
        "=?utf-8?Q?=C3?= =?utf-8?Q?=96dal?= | Ödal",
        "=?nonsense?Q?Odal?= burns | =?nonsense?Q?Odal?= burns",
        "=?utf-8*en?q?Odal_burns?= | Odal burns",
        "Why =? | Why =?"
      })
  void encodedWordsAreRead(String value, String words) {
    assertThat(EncodedWords.read(value)).isEqualTo(words);
  }

  @Test
  void messagesInMessagesWithoutEndAreBounded() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i);
      deep.append('\n');
    }
    String wide =
        HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nOdal\n".repeat(50_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(open(deep.toString())).isNotNull();
          assertThat(open(wide)).isInstanceOf(Unpacked.Page.class);
          assertThat(EncodedWords.read("=?=?".repeat(100_000))).hasSize(400_000);
        });
  }

  @Test
  void aCutMessageIsReadUpToTheCut() {
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.writeBytes(
        (HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\n"
                + "Content-Type: text/plain\n\n"
                + "The fi")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(Packing.open(cut.toByteArray()))
        .get()
        .isInstanceOfSatisfying(
            Unpacked.Page.class,
            page -> assertThat(text(page, StandardCharsets.UTF_8)).isEqualTo("The fi"));
  }
}
