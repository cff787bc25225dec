package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLeadTest {

  private static String lead(String paragraph) {
    return paragraph.substring(0, PrintedLead.units(paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Judge frees lorry driver:| A court at Stonewick cleared Pia Lund on Monday.",
        "Weir contract goes to Dalby –| Hennick Marine will rebuild the sluice.",
        "- Goalkeeper banned for months:| The league has suspended him, it said.",
        "DIKE HOLDS AT BRENN.| The river fell on Friday, the water board said.",
        "Streik am Hafen beendet:| „Wir fahren wieder“, sagte der Kapitän."
      })
  void endsAtASignOrWithItsCapitals(String parted) {
    String paragraph = parted.replace("|", "");

    assertThat(lead(paragraph)).isEqualTo(parted.substring(0, parted.indexOf('|')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Pia Lund: I had slept for two hours in three days.",
        "The judge frees the lorry driver. A court at Stonewick cleared her.",
        "The court heard three witnesses: a clerk, a nurse and the driver's mother.",
        "LORNSEY, Odal Coast, May 3 - The freight train left the rails at noon.",
        "Judge frees lorry driver: no trial",
        "THE WHOLE PARAGRAPH STANDS HERE. IN CAPITALS FROM END TO END."
      })
  void otherParagraphsHaveNone(String paragraph) {
    assertThat(lead(paragraph)).isEmpty();
  }
}
