package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in headlines of invented pages, held against the text below. */
class HeadlineNumbersToldTest {

  private static List<String> found(String title, String text) {
    return ToldAccount.contradictions(title + "\n\nMay 7, 2024\n\n" + text + "\n").stream()
        .filter(found -> found.startsWith("headline"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forty tonnes of diesel leak into Drusk canal|A tank cracked at the mill on Monday. Fourteen tonnes leaked into the canal in all, the mill said.|contradiction
          Storm destroys 600 homes in Orvel|A storm crossed the coast on Monday night. It destroyed 60 homes in Orvel, the mayor said.|contradiction
          Kelmar Rovers pay €30m for striker Lund|The club confirmed on Monday that Ove Lund had signed. The Rovers paid €3m for the striker, it said.|contradiction
          Twenty killed in Dorn train crash|Two trains collided at Dorn on Monday. Twelve people were killed, the police said.|tension
          """)
  void numberThatTheTextGivesOtherwiseIsTold(String title, String text, String verdict) {
    assertThat(found(title, text))
        .singleElement()
        .asString()
        .startsWith("headline-body " + verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Storm destroys 600 homes in Orvel|A storm crossed the coast on Monday night. It destroyed 594 homes in Orvel, the mayor said.
          Five killed in Dorn train crash|Two trains collided at Dorn on Monday. A driver and four passengers were killed, the police said.
          Nine killed in Dorn train crash|Two trains collided at Dorn on Monday. Seven women and two men were killed, the police said.
          Storm destroys 600 homes in Orvel|A storm crossed the coast on Monday night. Of 600 houses on the shore none stands. It destroyed 60 homes on Bark Street alone, the mayor said.
          Forty tonnes of diesel leak into Drusk canal|A tank cracked at the mill on Monday. A 22-tonne lorry was called to pump out the canal.
          Kelmar Rovers pay €30m for striker Lund|The club confirmed on Monday that Ove Lund had signed. The Rovers wanted to pay €25m.
          Two more killed at Dorn crossing|Two trains collided at Dorn in March. Twelve people were killed then.
          """)
  void roundedPartialAndOtherNumbersAreNone(String title, String text) {
    assertThat(found(title, text)).isEmpty();
  }
}
