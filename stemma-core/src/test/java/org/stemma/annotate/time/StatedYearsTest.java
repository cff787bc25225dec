package org.stemma.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports published on 12 March 2026 that give a day its year once. */
class StatedYearsTest {

  private static String last(String text) {
    return TimeReadings.english(text).getLast().time().edtf();
  }

  @ParameterizedTest
  @CsvSource({
    "Two trains collided near Halve on 5 June 2024. Nine people died in the 5 June crash., 2024-06-05",
    "The clerk was dismissed on 2 September 2021. The court heard the letter of 2 September.,"
        + " 2021-09-02",
    "The dam broke on 14 October 2023. Engineers opened the gates on 14 October.," + " 2023-10-14",
    "The club never printed the contract of 7 May. It was signed on 7 May 2019. Fans asked about"
        + " the 7 May contract., 2019-05-07"
  })
  void dayHasTheYearThatTheReportGivesIt(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "The mill burned down on 10 March 2001. Hundreds laid flowers on 10 March., 2026-03-10",
    "The union was founded on 1 May 1990. It will march on 1 May., 2026-05-01",
    "The river rose on 3 June 2019 and on 3 June 2021. The mayor recalled the 3 June flood.,"
        + " 2025-06-03",
    "The clerk was dismissed on 2 September 2021. He was heard on Tuesday 2 September., 2025-09-02",
    "The clerk was dismissed on 2 September 2021. He was heard on 3 September., 2025-09-03"
  })
  void dayThatIsRememberedOrToComeOrOfTwoYearsIsTheNearest(String text, String day) {
    assertThat(last(text)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "It will be played on 8 October. The 8 October final was announced on Monday.",
    "The board will vote on 8 October. Strikers rejected the offer in the 8 October" + " motion.",
    "The court will sit on 8 October. Lawyers asked for papers of the 8 October hearing."
  })
  void dayThatIsSurelyToComeIsSoInTheWholeReport(String text) {
    assertThat(
            TimeReadings.english(text).stream()
                .map(found -> found.time().edtf())
                .filter(day -> day.endsWith("-10-08")))
        .hasSize(2)
        .containsOnly("2026-10-08");
  }
}
