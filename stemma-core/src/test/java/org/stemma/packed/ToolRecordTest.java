package org.stemma.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolRecordTest {

  private static Optional<Unpacked> open(String record) {
    return Packing.open(record.getBytes(StandardCharsets.UTF_8));
  }

  private static Unpacked.Page page(String record) {
    return (Unpacked.Page) open(record).orElseThrow();
  }

  private static String text(Unpacked.Page page) {
    return new String(page.payload().toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void recordsOfNewsPleaseGiveTextAuthorsAndDay() {
    Unpacked.Page page =
        page(
            """
            {"authors": ["Ana Sousa", "Jim Okafor"], "date_download": "2031-06-04 08:00:00",
             "date_publish": "2031-06-03 21:15:00", "maintext": "The train left the rails.",
             "source_domain": "odal.example", "title": "Train off the rails",
             "url": "https://odal.example/train"}
            """);
    assertThat(text(page)).isEqualTo("The train left the rails.");
    assertThat(page.title()).contains(new Statement("Train off the rails", "news-please title"));
    assertThat(page.author())
        .contains(new Statement("Ana Sousa; Jim Okafor", "news-please authors"));
    assertThat(page.published()).contains(new Statement("2031-06-03", "news-please date_publish"));
    assertThat(page.address()).contains("https://odal.example/train");
    assertThat(page.publisher()).isEmpty();
    assertThat(page.captured()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {"title": "Dam holds", "author": "Ana Sousa", "hostname": "odal.example", "date": "2031-06-03",
         "fingerprint": "f1", "source": "https://odal.example/dam", "source-hostname": "Odal Courier",
         "excerpt": null, "text": "The dam held.", "comments": "First!"}
        """,
        """
        {"title": "Dam holds", "author": "Ana Sousa", "hostname": "odal.example", "date": "2031-06-03",
         "fingerprint": "f1", "url": "https://odal.example/dam", "sitename": "Odal Courier",
         "text": "The dam held.", "raw_text": "The dam held."}
        """
      })
  void recordsOfTrafilaturaGiveTextSiteAndDay(String record) {
    Unpacked.Page page = page(record);
    assertThat(text(page)).isEqualTo("The dam held.");
    assertThat(page.title()).contains(new Statement("Dam holds", "trafilatura title"));
    assertThat(page.publisher().map(Statement::value)).contains("Odal Courier");
    assertThat(page.published()).contains(new Statement("2031-06-03", "trafilatura date"));
    assertThat(page.address()).contains("https://odal.example/dam");
  }

  @Test
  void recordsOfTrafilaturaWithoutMetadataAreText() {
    assertThat(text(page("{\"text\": \"The dam held.\", \"comments\": \"\"}")))
        .isEqualTo("The dam held.");
  }

  @Test
  void itemsOfNinjs1GiveTheirMarkup() {
    Unpacked.Page page =
        page(
            """
            {"uri": "https://wire.example/items/17", "type": "text", "pubstatus": "usable",
             "versioncreated": "2031-06-03T10:37:00Z", "byline": "Ana Sousa", "headline": "Dam holds",
             "copyrightholder": "Odal Wire", "body_text": "The dam held.",
             "body_xhtml": "<p>The dam held.</p>"}
            """);
    assertThat(text(page)).isEqualTo("<p>The dam held.</p>");
    assertThat(page.mediaType()).startsWith("text/html");
    assertThat(page.author()).contains(new Statement("Ana Sousa", "ninjs byline"));
    assertThat(page.published())
        .contains(new Statement("2031-06-03T10:37:00Z", "ninjs versioncreated"));
    assertThat(page.publisher()).contains(new Statement("Odal Wire", "ninjs copyrightholder"));
    assertThat(page.address()).contains("https://wire.example/items/17");
  }

  @Test
  void itemsOfNinjs3GiveTheirMainHeadlineAndText() {
    Unpacked.Page page =
        page(
            """
            {"uri": "urn:newsml:wire.example:17", "pubStatus": "usable", "by": "Ana Sousa",
             "firstCreated": "2031-06-03T10:37:00+02:00", "versionCreated": "2031-06-04T11:00:00+02:00",
             "headlines": [{"role": "short", "value": "Dam"}, {"role": "main", "value": "Dam holds"}],
             "bodies": [{"contentType": "text/plain", "value": "The dam held."}]}
            """);
    assertThat(text(page)).isEqualTo("The dam held.");
    assertThat(page.title()).contains(new Statement("Dam holds", "ninjs headlines"));
    assertThat(page.published())
        .contains(new Statement("2031-06-03T10:37:00+02:00", "ninjs firstCreated"));
    assertThat(page.address()).isEmpty();
  }

  @Test
  void theTimeOfALaterVersionIsNotThatOfPublication() {
    assertThat(
            page("""
            {"uri": "urn:a", "version": "6", "versioncreated": "2031-06-04T11:00:00Z",
             "body_text": "The dam held."}
            """)
                .published())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"uri\":\"urn:a\",\"body_text\":\"Kill.\",\"pubstatus\":\"canceled\"} | canceled",
        "{\"uri\":\"urn:a\",\"versioncreated\":\"2031-06-04T11:00:00Z\",\"type\":\"picture\"} |"
            + " without text",
        "{\"maintext\":null,\"source_domain\":\"odal.example\"} | maintext",
        "{\"text\":\" \",\"source-hostname\":null} | without text"
      })
  void whatIsNotToBeReadSaysWhy(String record, String reason) {
    assertThat(open(record))
        .get()
        .isInstanceOfSatisfying(
            Unpacked.Nothing.class, nothing -> assertThat(nothing.reason()).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Odal\", \"text\": \"The dam held.\"}",
        "{\"maintext\": \"The dam held.\", \"source_domain\": \"odal.example\"} and more",
        "{\"text\": \"The dam held.\", \"comments\"",
        "[{\"uri\": \"urn:a\", \"body_text\": \"The dam held.\"}]",
        "The dam held.",
        ""
      })
  void whatIsNoRecordIsLeftAsItIs(String text) {
    assertThat(open(text)).isEmpty();
  }

  @Test
  void aRecordOfManyLevelsIsNone() {
    assertThat(open("{\"maintext\":" + "[".repeat(100_000))).isEmpty();
  }
}
