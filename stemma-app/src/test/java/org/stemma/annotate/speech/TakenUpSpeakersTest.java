package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** Who speaks where a noun takes up somebody whom the page has named before. */
class TakenUpSpeakersTest {

  private static List<String> speakers(String text) {
    return ParsedPage.of(text).all(Quotation.class).stream()
        .map(q -> q.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velt Freight is selling its depots. The company said the sale would be over by May.     | Velt Freight
          The Orm Weather Service gave a warning. Snow will fall until Friday, the agency said.   | Orm Weather Service
          The Daily Courier printed the list. The paper said it had three sources.                | Daily Courier
          The Altish health ministry said two wards were shut. The ministry said that they leaked. | Altish health ministry
          The Dock Workers' Union has met. The union said the strike was on.                      | Dock Workers' Union
          """)
  void aBodyIsTakenUpByItsNoun(String text, String speaker) {
    assertThat(speakers(text)).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The auditors, Dorn & Hale, would not comment. Last year they called the books “a joy to read”. | Dorn & Hale
          The lawyers, Ana Lind and Bo Kerr, came. They said that the case was weak.                     | They
          Bo Kerr said he was sad. They said that the game was over.                                     | They
          """)
  void theyAreABodyAndNoPerson(String text, String speaker) {
    assertThat(speakers(text)).last().isEqualTo(speaker);
  }

  @Test
  void ofTwoBodiesNoneIsChosen() {
    assertThat(speakers("Ana Ruiz left Lind Motors for Orm Motors. The company said she would go."))
        .containsExactly("company");
  }

  /** "Alta City" may be a town or a club: as a place it has no team. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rescuers flew to Alta City on Monday. The team said it had found a boat.",
        "Three vets came to Hallet Town by train. The team said the cows were well.",
        "A fire broke out in Orm County. The club said its hall was safe.",
      })
  void aPlaceIsNotTakenUpAsABody(String text) {
    assertThat(speakers(text)).last().isIn("team", "club");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “I saw the mast fall,” said Bo Kerr. “Nobody shouted,” the 41-year-old said.                | Bo Kerr
          Tove Lind said the ferry had been late. The mother of three said she had waited for hours. | Tove Lind
          “We ran,” said Ivo Falk. The 19-year-old added that it had been dark.                      | Ivo Falk
          """)
  void anAgeMeansThePersonWhoSpokeLast(String text, String speaker) {
    assertThat(speakers(text)).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The synod said it was sorry for the delay.          | synod
          The glazier said he had seen the car twice.         | glazier
          The lamplighters said that they would walk to Orm.  | lamplighters
          """)
  void whoeverSaysAClauseSpeaks(String text, String speaker) {
    assertThat(speakers(text)).containsExactly(speaker);
  }

  @Test
  void whoIsAskedAboutDoesNotAnswer() {
    assertThat(speakers("Bo Kerr spoke. Asked if captain Tom Orr would go, he said it was late."))
        .containsExactly("Bo Kerr");
    assertThat(speakers("Ruiz spoke. Asked whether Ann Orr was ill, she said that all was well."))
        .containsExactly("Ruiz");
    assertThat(speakers("Eva Holm won. Asked about Ida Berg, she said the race had been fair."))
        .containsOnly("Eva Holm");
  }
}
