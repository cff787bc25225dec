package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a relative clause reports, where a name of another stands nearer to the start. */
class RelativeSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Horvat's story was backed by a second guard, who asked not to be named and who said that the gate had been open. | second guard: that the gate had been open
          Marsh's complaint was shared by a third passenger, who would not give her name and said that the doors were “jammed shut”. | third passenger: jammed shut
          Tarn's account was borne out by another member of the crew, who rose because she was ill and who said that the lamp had failed. | another member of the crew: that the lamp had failed
          The club was told by a friend of the striker, who said that he was tired. | friend of the striker: that he was tired
          The growth of the league remains a point of dispute for Orland, which views it as a threat. | Orland: it as a threat
          The vote was praised by Senator Ida Falk of Orland, who said that it was fair. | Ida Falk: that it was fair
          A brother of Ana Ruiz, who said that she was ill, left. | Ana Ruiz: that she was ill, left
          """)
  void theRelativePronounMeansTheNounBeforeIt(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The director, Rufus Marl, whose great-grandfather opened the works in 1903, estimated the damage at £15m. | Rufus Marl: the damage at £15m
          The captain, Ola Rehn, whose father built the boat, valued the hull at $2m. | Ola Rehn: the hull at $2m
          Ana Ruiz, whose brother said that the gate was open, wept. | brother: that the gate was open
          """)
  void whoseKinDoNotSpeakForSomebody(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }
}
