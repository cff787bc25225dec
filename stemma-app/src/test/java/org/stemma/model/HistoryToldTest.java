package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.Reports;

/**
 * What lies years before the latest of its own story is history; other stories make it no older.
 */
class HistoryToldTest {

  private static final String COURT =
      """
      Court clears mayor of Harwick

      March 12, 2026

      A court in Harwick acquitted the mayor, Olen Marsk, of bribery on Thursday, March 12, 2026.

      Police arrested Marsk in May 2021. A hearing will begin on January 14, 2028, the court said.
      """;

  private static final String COURT_TOO =
      """
      Mayor Marsk acquitted by Harwick court

      March 13, 2026

      The mayor of Harwick, Olen Marsk, was acquitted of bribery by a court in Harwick on Thursday,\
       March 12, 2026.

      The judge said that no witness had seen Marsk take money. Police arrested Marsk in May 2021.
      """;

  private static final String FOOTBALL =
      """
      Drusk Rovers win the cup

      June 20, 2033

      Drusk Rovers defeated Orm United 3-1 in the cup final on Sunday, June 19, 2033.
      """;

  private static final String FERRY =
      """
      Ferry Orm sinks off Lantia

      May 4, 2031

      The ferry Orm sank off Lantia on Saturday, May 3, 2031.
      """;

  private static final String STRIKE =
      """
      Tram drivers of Vell strike

      April 2, 2035

      Tram drivers in Vell went on strike on Monday, April 2, 2035.
      """;

  @ParameterizedTest
  @ValueSource(strings = {FOOTBALL, FERRY, STRIKE})
  void newerStoryMakesNewsOfAnotherNoHistory(String newer) {
    assertThat(ToldAccount.events(COURT, COURT_TOO, newer))
        .contains(
            "A court in Harwick acquitted the mayor of bribery 2026-03-12 reported",
            "Police arrested Olen Marsk 2021-05 historical")
        .filteredOn(e -> e.endsWith("historical"))
        .hasSize(1);
  }

  @Test
  void whatIsOnlyAnnouncedMakesNothingHistory() {
    assertThat(ToldAccount.events(COURT))
        .contains("A court in Harwick acquitted the mayor of bribery 2026-03-12 reported")
        .anyMatch(e -> e.endsWith("2028-01-14 announced"));
  }

  @Test
  void daysOfTheAccountAreThoseOfItsOwnStory() {
    assertThat(new Reports(ToldAccount.of(COURT, COURT_TOO, FOOTBALL)).whole().facts())
        .startsWith("2026-03-12 to 2028-01-14");
  }
}
