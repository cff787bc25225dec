package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.WitnessKind;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.text.LanguageDetector;

class PackedPagesTest {

  private static final String RECORD =
      """
      {"title": "Express leaves the rails near Odal", "author": "Ana Sousa; Jim Okafor",
       "date": "2031-06-03", "fingerprint": "f1", "hostname": "courier.example",
       "source": "https://courier.example/express", "source-hostname": "The Odal Courier",
       "text": "The night express to Marrow left the rails near Odal on Tuesday, the railway said.\\nEleven \\
      passengers were hurt and taken to the hospital in Odal.\\n\\"We are still searching the last coach,\\" said \\
      fire chief Pia Lund.\\nThe line stays closed until Friday."}
      """
          .replace("\\\n", "");

  private static Article read(Capture capture) {
    return ((Extraction.Found) new Extractor(LanguageDetector.NONE).extract(capture)).article();
  }

  private static Article read(String page) {
    return read(Capture.of("news.jsonl:1", page.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatARecordSaysIsItsOwnWitness() {
    Article article = read(RECORD);
    assertThat(article.metadata().title())
        .get()
        .satisfies(
            title -> assertThat(title.value()).isEqualTo("Express leaves the rails near Odal"))
        .satisfies(title -> assertThat(title.basis()).isEqualTo("trafilatura title"));
    assertThat(article.metadata().bylines())
        .extracting(byline -> byline.value().name() + ", " + byline.basis())
        .containsExactly("Ana Sousa, trafilatura author", "Jim Okafor, trafilatura author");
    assertThat(article.metadata().publisher().orElseThrow().value()).isEqualTo("The Odal Courier");
    assertThat(article.metadata().publishedWitnesses())
        .singleElement()
        .satisfies(day -> assertThat(day.kind()).isEqualTo(WitnessKind.FIELD))
        .satisfies(day -> assertThat(day.value().edtf()).isEqualTo("2031-06-03"));
    assertThat(article.page().address()).contains("https://courier.example/express");
  }

  @Test
  void theTextOfARecordIsThePageUnderItsHeadline() {
    Article article = read(RECORD);
    assertThat(article.page().text())
        .startsWith("Express leaves the rails near Odal\n\nThe night express")
        .endsWith("until Friday.");
    assertThat(article.metadata().title().orElseThrow().evidence().orElseThrow().exact())
        .isEqualTo("Express leaves the rails near Odal");
    assertThat(article.blocks().stream().filter(Block::isBody)).hasSize(4);
  }

  @Test
  void aHeadlineThatTheTextHasIsNotSaidTwice() {
    assertThat(
            read(RECORD.replace(
                    "\"text\": \"", "\"text\": \"EXPRESS leaves the rails near Odal\\n"))
                .page()
                .text())
        .startsWith("EXPRESS leaves the rails near Odal\nThe night express");
  }

  @Test
  void whoHandsTheRecordInGoesBeforeIt() {
    Article article =
        read(
            new Capture(
                "news.jsonl:1",
                Payload.of(RECORD.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                Optional.of("https://mirror.example/express"),
                Optional.of("Marrow Mirror"),
                Optional.of("2031-06-04")));
    assertThat(article.metadata().publisher().orElseThrow().value()).isEqualTo("Marrow Mirror");
    assertThat(article.metadata().publishedWitnesses())
        .extracting(day -> day.value().edtf())
        .containsExactly("2031-06-04", "2031-06-03");
    assertThat(article.page().address()).contains("https://mirror.example/express");
  }

  @Test
  void anItemThatIsWithdrawnIsNotRead() {
    assertThat(
            new Extractor(LanguageDetector.NONE)
                .extract(
                    Capture.of(
                        "item.json",
                        "{\"uri\":\"urn:a\",\"body_text\":\"Kill.\",\"pubstatus\":\"canceled\"}"
                            .getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).contains("ninjs pubstatus: canceled"));
  }

  @Test
  void aNewsletterIsReadWithWhatItsHeaderStates() {
    Article article =
        read(
            """
            From: The Odal Courier <news@courier.example>
            Subject: =?utf-8?Q?Dam_at_Br=C3=A6_holds?=
            Date: Tue, 3 Jun 2031 09:12:44 +0200
            MIME-Version: 1.0
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The dam at Br=E6 held on Tuesday after a night of rain, the county said in a st=
            atement.

            Some 300 people had left their homes below the dam on Monday evening.

            "The water is falling," said county engineer Tom Reyes.
            """);
    assertThat(article.page().text()).startsWith("Dam at Bræ holds\n\nThe dam at Bræ held");
    assertThat(article.metadata().title().orElseThrow().basis()).isEqualTo("mail Subject");
    assertThat(article.metadata().publisher().orElseThrow().value()).isEqualTo("The Odal Courier");
    assertThat(article.metadata().bylines()).isEmpty();
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-06-03");
    assertThat(article.metadata().publishedAt()).isPresent();
    assertThat(article.blocks().stream().filter(Block::isBody)).hasSize(3);
  }
}
