package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where the parser hung a saying, or its speaker, on the wrong word. */
class JoinedSayingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mr Solt said the figures were incomplete and warned his rival against a party. | Solt: the figures were incomplete; Solt: his rival against a party
          Lind Textiles, the owner, denied that any door had been locked and promised to pay $200 to each family. | Lind Textiles: that any door had been locked; Lind Textiles: to pay $200 to each family
          Robert Hale, who led it until 2026, accepted that the school had not followed its policy but denied being told of a fight. | Robert Hale: that the school had not followed its policy; Robert Hale: being told of a fight
          The pilot said the engine had failed and criticised the airline. | pilot: the engine had failed; pilot: the airline
          """)
  void aSecondSayingIsOfTheFirstSpeaker(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two clubs will meet again on Tuesday, said a person familiar with the talks. | person familiar with the talks: The two clubs will meet again on Tuesday
          The bridge may be shut for a year, said an engineer close to the works. | engineer close to the works: The bridge may be shut for a year
          Five ships are missing, said two officers of the coastguard. | two officers of the coastguard: Five ships are missing
          """)
  void whoFollowsTheVerbSpeaks(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          But the managing director of Red Delta, Mrs. Funke Adeyo, insisted that the ship was sound. | Funke Adeyo: that the ship was sound
          The head of sales at Lind Foods, Mr Bo Kerr, said the bread was safe. | Bo Kerr: the bread was safe
          A lawyer for three of the miners, Dr Ines Roth, said they would appeal. | Ines Roth: they would appeal
          The union's leader, Dr Ann Orr, said members had been asked to wait. | Ann Orr: members had been asked to wait
          """)
  void whoIsNamedBehindACommaIsTheOneInOffice(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chief Minister Anja Deka saw the camp. The dam may be opened, the Chief Minister said. | Anja Deka: The dam may be opened
          Finance Minister Ole Brandt came late. The tax would rise, the Finance Minister said. | Ole Brandt: The tax would rise
          Chief Inspector Ingrid Rask was there. The road was wet, the Chief Inspector said. | Ingrid Rask: The road was wet
          """)
  void anOfficeWithCapitalsIsItsHolder(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mark Pell gave evidence. Asked by Rob Lind whether he had seen her, he replied: “No.” | Rob Lind: whether he had seen her; Mark Pell: No.
          Eva Solt was first. Pressed by Ann Lind on the letter, she said that it was hers. | Eva Solt: that it was hers
          Ole Brandt left the hall. Challenged by Jon Hale, he denied that he had lied. | Ole Brandt: that he had lied
          """)
  void whoIsAskedIsNotWhoAsks(String text, String expected) {
    assertThat(said(text)).contains(expected.split("; "));
    assertThat(said(text)).doesNotContain("Lind: that").doesNotContain("Hale: that");
  }

  @ParameterizedTest
  @CsvSource({
    "The governor has not said whether she will stay.",
    "Neither side has said how many fighters it has lost.",
    "The ministry did not say when the ban would end.",
    "The dust had been seen for weeks; the court heard it all.",
    "A carer stole from a widow, a jury heard.",
  })
  void whatNobodySaysIsNoSpeech(String text) {
    assertThat(said(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The officer told the inquest that paint used on the hull had flaked.  | officer: that paint used on the hull had flaked
          The witness told the panel that gas stored in the hut had leaked.     | witness: that gas stored in the hut had leaked
          A driver told the court that Hale had slept.                          | driver: that Hale had slept
          Clara Lind, 48, had testified the day before that Victor Orr, the owner, showed her a ledger. | Clara Lind: that Victor Orr, the owner, showed her a ledger
          """)
  void whatACourtIsToldIsSaid(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "The prosecution has until 30 March to declare whether it seeks a retrial.",
    "The board has a week to announce whether it will sell.",
    "Ann Orr declined to say what it would cost.",
  })
  void anAnswerThatIsDueIsNoSpeech(String text) {
    assertThat(said(text)).isEmpty();
  }
}
