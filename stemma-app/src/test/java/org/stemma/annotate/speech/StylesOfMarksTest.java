package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;

/** Speech in the printing styles of several languages, and frames that are no speech themselves. */
class StylesOfMarksTest {

  private static List<String> read(String text, QuotationKind kind) {
    ParsedPage page = ParsedPage.of(text.replace("||", "\n"));
    return page.all(Quotation.class).stream()
        .filter(q -> q.kind() == kind)
        .map(q -> q.speaker().map(Speaker::name).orElse("-") + ": " + page.words(q.span()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          — We saw nothing, said the mate.                                | mate: We saw nothing,
          – Nobody was on the bridge, Ada Holm told the court.           | Ada Holm: Nobody was on the bridge,
          — Was the dam safe? asked the mayor.                            | mayor: Was the dam safe?
          ― Nobody told us anything! cried the widow, Ada Lund.           | Ada Lund: Nobody told us anything!
          """)
  void aDashAtTheHeadOfAParagraphOpensSpeech(String text, String said) {
    assertThat(read(text, QuotationKind.DIRECT)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— The dam will hold, said the engineer, Ada Holm. — We checked it on Monday.",
        "– The dam will hold, Ada Holm told the court. – We checked it on Monday."
      })
  void aSecondDashTakesTheSpeechUpAgain(String text) {
    assertThat(read(text, QuotationKind.DIRECT))
        .containsExactly("Ada Holm: The dam will hold,", "Ada Holm: We checked it on Monday.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— The bridge is closed until May||— The ferry sails at noon",
        "– Two goals in the first half||– A red card for the keeper"
      })
  void itemsOfAListAreNoSpeech(String text) {
    assertThat(read(text, QuotationKind.DIRECT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Holm said outside: ‘He isn’t the man they describe.||‘We’ll fight this to the end.’",
        "‘We lost the lot,’ said Ada Holm. ‘The roof went, then the wall.||‘I can’t say more.’",
      })
  void singleMarksMayOpenAgainInTheNextParagraph(String text) {
    assertThat(read(text, QuotationKind.DIRECT))
        .hasSizeGreaterThan(1)
        .allMatch(q -> q.startsWith("Ada Holm: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Holm wept, for ‘tis late.||‘We go,’ she said."})
  void anApostropheTurnedTheWrongWayOpensNothing(String text) {
    assertThat(read(text, QuotationKind.DIRECT)).containsExactly("Ada Holm: We go,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« The dam held », said the engineer, Ada Holm.",
        "«The dam held», said the engineer, Ada Holm.",
        "»The dam held«, said the engineer, Ada Holm.",
        "„The dam held”, said the engineer, Ada Holm.",
        "‚The dam held‘, said the engineer, Ada Holm.",
        ",,The dam held'', said the engineer, Ada Holm.",
        "“The dam held” – Ada Holm, engineer"
      })
  void wordsInMarksOfAnyStyleAreSpeech(String text) {
    assertThat(read(text, QuotationKind.DIRECT)).containsExactly("Ada Holm: The dam held");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          According to the coroner, Judith Amsel, the driver was asleep. | Judith Amsel: the driver was asleep
          According to the club, Ada Holm will leave.                    | club: Ada Holm will leave
          """)
  void theNameBehindAnOfficeIsPartOfWhoSpeaks(String text, String said) {
    assertThat(read(text, QuotationKind.INDIRECT)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asked whether the brakes had failed, Ada Holm said: “No.”",
        "Asked if the strike would end, Ada Holm replied: “No.”"
      })
  void aQuestionThatIsToldIsNotWhatIsSaid(String text) {
    assertThat(read(text, QuotationKind.INDIRECT)).isEmpty();
  }
}
