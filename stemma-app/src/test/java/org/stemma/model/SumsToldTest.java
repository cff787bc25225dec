package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences of invented pages whose own numbers do or do not come out. */
class SumsToldTest {

  private static List<String> told(String sentence) {
    return ToldAccount.contradictions(
        "What is known\n\nMay 6, 2024\n\n" + sentence + "\n\nThe inquiry goes on.\n");
  }

  @Test
  void partsThatDoNotMakeTheirWholeAreTold() {
    assertThat(told("The blaze killed eight people, three men and four women."))
        .containsExactly("number contradiction: three men and four women make 7, not eight people");
    assertThat(told("The six victims of the crash were two men and three women.")).hasSize(1);
    assertThat(told("Five people were hurt, two boys, a girl and a woman, police said."))
        .hasSize(1);
  }

  @Test
  void partsThatLeaveARestAreNone() {
    assertThat(told("The blaze killed eight people, four men and four women.")).isEmpty();
    assertThat(told("The blaze killed eight people, among them three men and four women."))
        .isEmpty();
    assertThat(told("The blaze killed eight people, three men and four women among them."))
        .isEmpty();
    assertThat(told("The raid killed four soldiers, two women and a child.")).isEmpty();
    assertThat(told("The flood killed at least eight people, three men and four women.")).isEmpty();
    assertThat(told("The flood killed in the region of eight people, three men and four women."))
        .isEmpty();
  }

  @Test
  void totalsAreAdded() {
    assertThat(told("The club gets 24 million now and 12 million later, a total of 34 million."))
        .containsExactly(
            "number contradiction: 24 million and 12 million make 36,000,000, not 34 million");
    assertThat(told("Police arrested 12 people on Monday and 15 on Tuesday, 29 in all."))
        .hasSize(1);
    assertThat(
            told(
                "The council spends 4.5 million on roads and 2.1 million on schools, 7.6 million"
                    + " crowns in total."))
        .hasSize(1);
  }

  @Test
  void totalsOfOtherThingsOrRoundedOnesAreNone() {
    assertThat(told("Police arrested 12 people on Monday and 15 on Tuesday, 27 in all.")).isEmpty();
    assertThat(
            told("The club gets 24.4 million now and 12.4 million later, a total of 37 million."))
        .isEmpty();
    assertThat(told("Two of the 14 ships were hit and six sank, a total of eight.")).isEmpty();
    assertThat(told("He scored 19 goals in 31 matches and 12 in the cup, 31 goals in all."))
        .isEmpty();
    assertThat(told("More than 12 people were held on Monday and 15 on Tuesday, 31 in all."))
        .isEmpty();
  }

  @Test
  void sharesAreDivided() {
    assertThat(told("Of 1,640 votes cast, 1,004 were in favour, or 71 per cent, the union said."))
        .containsExactly("number contradiction: 1,004 of 1,640 are 61.20 per cent, not 71");
    assertThat(told("The plant dismissed 120 of its 800 workers (25 per cent) in May.")).hasSize(1);
    assertThat(told("The storm sank 30 of the 40 boats, or 60 per cent, the harbour office said."))
        .hasSize(1);
  }

  @Test
  void sharesOfAnotherWholeAreNone() {
    assertThat(told("Of 1,640 votes cast, 1,004 were in favour, or 61 per cent, the union said."))
        .isEmpty();
    assertThat(told("The plant dismissed 120 of its 800 workers and cut pay by 25 per cent."))
        .isEmpty();
    assertThat(told("The storm sank 30 of the 40 boats, or 60 per cent of those in the basin."))
        .isEmpty();
  }

  @Test
  void ratesAreMultiplied() {
    assertThat(
            told(
                "The strike costs two million crowns a day, or eight million crowns in three days."))
        .containsExactly(
            "number contradiction: two million crowns a day for three days make 6,000,000, not"
                + " eight million crowns");
    assertThat(told("The firm lost 12 million crowns in three days, or 6 million crowns a day."))
        .hasSize(1);
    assertThat(told("The mine sheds 30 jobs a month, or 500 jobs in ten months.")).hasSize(1);
  }

  @Test
  void ratesOfOtherTimesAreNone() {
    assertThat(
            told("The strike costs two million crowns a day, or six million crowns in three days."))
        .isEmpty();
    assertThat(told("The strike costs two million crowns a day and has cost 9 million in a week."))
        .isEmpty();
    assertThat(
            told(
                "The firm lost 12 million crowns in three days, while it earned 6 million crowns a day in May."))
        .isEmpty();
  }
}
