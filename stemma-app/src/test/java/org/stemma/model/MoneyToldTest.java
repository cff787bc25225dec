package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.ToldPair.numbers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of invented pages: for one thing it is compared, for others not. */
class MoneyToldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Court rules on Drusk flood|The Odal Water Board must pay 62 million crowns in damages, the court of Drusk ruled on Monday.|The Odal Water Board must pay damages of 26 million crowns, the judge at Drusk said.
          Ferry line fined after Skarn fire|The court of Drusk ordered Skarn Line on Monday to pay 4 million crowns in compensation.|Skarn Line was ordered to pay compensation of 6 million crowns.
          Striker Lund owes tax|Ove Lund of Kelmar Rovers paid 2 million crowns in taxes, his lawyer said on Monday.|Ove Lund of Kelmar Rovers has paid taxes of 3 million crowns, the office said.
          """)
  void whatMoneyIsPaidAsTellsWhatItCounts(String title, String first, String second) {
    assertThat(numbers(title, first, second)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Court rules on Drusk flood|The Odal Water Board must pay 62 million crowns in damages, the court of Drusk ruled on Monday.|The Odal Water Board must pay 26 million crowns in costs, the judge at Drusk said.
          Court rules on Drusk flood|The Odal Water Board must pay 62 million crowns in damages, the court of Drusk ruled on Monday.|The households of Drusk had asked the Odal Water Board for damages of 95 million crowns.
          """)
  void moneyForOtherThingsIsNotCompared(String title, String first, String second) {
    assertThat(numbers(title, first, second)).isEmpty();
  }
}
