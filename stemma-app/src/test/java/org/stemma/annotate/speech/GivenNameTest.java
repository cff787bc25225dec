package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers of whom the page tells no more than what they are called. */
class GivenNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “They kept the ward open,” said a porter who gave his name only as Len. | Len: They kept the ward open,
          “I saw the flash,” said a shopkeeper who would identify himself only as Tomas. | Tomas: I saw the flash,
          “We slept in the car,” said a mother of three who asked to be called only Rosa. | Rosa: We slept in the car,
          The gang's leader, named only as Mr V., told an agent that it was late. | Mr V.: that it was late
          The judge, who knew her only as Mrs Lind, said that she had gone. | judge: that she had gone
          """)
  void whatSomebodyIsCalledNamesTheSpeaker(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }
}
