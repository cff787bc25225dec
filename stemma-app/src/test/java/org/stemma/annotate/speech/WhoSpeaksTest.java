package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.annotate.speech.WhoSaidWhat.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;

/** Who speaks in reported speech: one inside the other, peoples, groups of one body. */
class WhoSpeaksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He said she had told him that the pumps were broken. | He: she had told him that the pumps were broken; she: that the pumps were broken
          Ana Ruiz said the engineer had told her that the dam would hold. | Ana Ruiz: the engineer had told her that the dam would hold; engineer: that the dam would hold
          The coach said his captain had admitted that the team was tired. | coach: his captain had admitted that the team was tired; his captain: that the team was tired
          """)
  void speechInsideSpeechHasItsOwnSpeaker(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The French said the border would stay open.        | French: the border would stay open
          Norwegians say that the price of fish has doubled. | Norwegians: that the price of fish has doubled
          The Danes warned that the bridge would be closed.  | Danes: that the bridge would be closed
          """)
  void aPeopleSpeaks(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "County officials said the road was closed., COLLECTIVE",
    "Port officials said the crane was old., COLLECTIVE",
    "Hospital officials said the ward was full., COLLECTIVE",
    "Senior officials said the plan was dead., UNNAMED",
    "Officials said the ferry was late., UNNAMED"
  })
  void officialsOfOneBodyAreACollective(String text, String kind) {
    assertThat(ParsedPage.of(text).all(Quotation.class))
        .extracting(q -> q.speaker().orElseThrow().kind().name())
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "The county said it would pay., COLLECTIVE",
    "The village put the loss at $3m., COLLECTIVE",
    "The ministry said the road was closed., COLLECTIVE",
    "A town said it was poor., UNNAMED",
    "A source said the plan was dead., UNNAMED"
  })
  void aPlaceThatSpeaksIsABody(String text, String kind) {
    assertThat(ParsedPage.of(text).all(Quotation.class))
        .extracting(q -> q.speaker().orElseThrow().kind().name())
        .containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Workers recounted ballots.",
        "Auditors recounted the cash on Friday.",
        "Officers recounted the coins.",
        "Passengers may claim refunds online.",
        "Staff reported to the new depot on Monday.",
        "Recruits reported to the barracks."
      })
  void aDeedBySuchAVerbIsNoSpeech(String text) {
    assertThat(said(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Analysts had expected $1bn.                | Analysts: $1bn
          Economists had expected $40m.              | Economists: $40m
          Experts had expected a surplus of $3m.     | Experts: a surplus of $3m
          Analysts expect 3 percent.                 | Analysts: 3 percent
          Pundits predict 300 seats for the party.   | Pundits: 300 seats for the party
          Forecasters expect 80 millimetres of rain. | Forecasters: 80 millimetres of rain
          Analysts expect a rise next week.          | ''
          The clinic had expected 30 patients.       | ''
          """)
  void anAmountIsForetold(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police said on Thursday that three pickets, not two as first stated, were arrested on the"
            + " first night of the strike.",
        "Police said on Monday that nine horses, not six as previously reported, were lost.",
        "Police said that four coaches, not five as originally announced, left the rails."
      })
  void whatIsCountedStatesNothing(String text) {
    assertThat(ParsedPage.of(text).all(Quotation.class))
        .isNotEmpty()
        .allMatch(q -> q.speaker().filter(s -> s.name().equals("Police")).isPresent());
  }
}
