package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.Quotation;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Speakers whose name stands behind an office, or is a word of another kind too. */
class NamedSpeakersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The director of Arden Rail, Finn Gale, said the line was safe. | Finn Gale: the line was safe
          The owner of Marlow Mills, Edda Stern, denied that the roof was weak. | Edda Stern: that the roof was weak
          “The seam was bad,” said a miner with 20 years at the pit, Josef Hamm, outside the gates. | Josef Hamm: The seam was bad,
          His manager of thirty years, Sal Penrose, said that the tour was over. | Sal Penrose: that the tour was over
          “I saw nothing,” said one of the drivers, Hugo Lent. | Hugo Lent: I saw nothing,
          “I lost it all,” said one of them, Joan Pike, a widow of 71. | Joan Pike: I lost it all,
          The ship was sound, according to the head of the union, Olaf Brand. | Olaf Brand: The ship was sound
          “Nobody told us,” said the bishop, the Right Rev Amos Pell, at the gate. | Amos Pell: Nobody told us,
          “We can’t say,” said the vicar, the Rev Jolan Teague, ladling soup. | Jolan Teague: We can’t say,
          “It was cold,” said the winner, the former sailor Ivo Lund. | Ivo Lund: It was cold,
          The dam's operator, Great Lode, said the wall was sound. | Great Lode: the wall was sound
          """)
  void whoIsNamedBehindAnOfficeSpeaks(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rolf Even scored twice. “I was lucky,” Even said. | Rolf Even: I was lucky,
          Marta Still took the bench. Still told the court that she had waited. | Marta Still: that she had waited
          Marta Still took the bench. “I never hid it,” Still told jurors. | Marta Still: I never hid it,
          Nils Early denies it. “I said the sea was too rough,” Early told the court. | Nils Early: I said the sea was too rough,
          Karl Early, a baker, ran. Early said that he had smelled gas. | Karl Early: that he had smelled gas
          """)
  void aSurnameMayBeAnAdverb(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @Test
  void whoIsToldDoesNotSpeak() {
    assertThat(said("“I never hid it,” then told the court.")).doesNotContain("court:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council said no fewer than 40 homes were empty. | council: no fewer than 40 homes were empty
          According to the chief of the union, Jan Holt, one in four ferries has no radio. | Jan Holt: one in four ferries has no radio
          The miners were told by the company that drilling would go on. | company: that drilling would go on
          The clerk said the boss had confessed and that the money was gone. | clerk: the boss had confessed and that the money was gone
          """)
  void aClauseIsWhole(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @Test
  void aPersonWithoutANameIsTakenUp() {
    assertThat(
            said(
                """
                A lawyer, Basil Cray, was there.
                One, a nurse, said her car had gone. “I cried,” she said.
                """))
        .isEqualTo("One: her car had gone; One: I cried,");
    assertThat(said("Another said she would walk. They said that talks would resume."))
        .isEqualTo("Another: she would walk; They: that talks would resume");
  }

  @Test
  void aHeadlineDoesNotTellWhichClubTheTextIsOf() {
    String html =
        "<article><h1>Harle United rivals fined</h1><p>The seats were torn out on Saturday.</p>"
            + "<p>The club said it would appeal against the fine.</p></article>";
    PageReading page =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
            .read(Capture.of("page.html", html.getBytes(StandardCharsets.UTF_8)));
    assertThat(((PageReading.Read) page).reading().all(Quotation.class))
        .extracting(q -> q.speaker().orElseThrow().name())
        .containsExactly("club");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain thanked the fans.",
        "The bishop praised the nurses for their courage.",
        "The premier congratulated the winner.",
        "The general saluted the crew."
      })
  void thanksAndPraiseAreNoReportedWords(String text) {
    ParsedPage page = ParsedPage.of(text);
    assertThat(page.all(Quotation.class)).isEmpty();
    assertThat(page.all(Attitude.class)).hasSize(1);
  }
}
