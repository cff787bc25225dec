package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

class SidesTest {

  private static final Evidence EARLY = words("a.txt", "The kiln burst at 5:45 a.m. on Monday.");
  private static final Evidence LATE = words("b.txt", "The kiln burst at 6:15 a.m. on Tuesday.");
  private static final Evidence DAY = words("c.txt", "The kiln of the brickyard burst on Monday.");

  private static Evidence words(String file, String exact) {
    return new Evidence(file, exact, 0, exact.length(), 1, "", "");
  }

  private static ContradictionItem clash(String why) {
    return new ContradictionItem(
        "C01",
        "across",
        "date",
        "contradiction",
        "high",
        Optional.of("the kiln burst"),
        EARLY,
        LATE,
        why,
        List.of("a.txt", "b.txt"));
  }

  private static Account account(ContradictionItem clash) {
    SupportItem monday =
        new SupportItem(
            "K01",
            "on 2031-05-05: the kiln burst",
            List.of("a.txt", "c.txt"),
            2,
            2,
            List.of(EARLY, DAY));
    return SmallAccount.of(List.of(clash), List.of(monday));
  }

  /** Who tells of the day stands behind the day, and behind no hour that another page gives. */
  @ParameterizedTest
  @CsvSource({
    "2031-05-05 / 2031-05-06 for the same event, 2",
    "05:45 / 06:15 for the same event, 1",
    "about 05:45 / 06:15 for the same event, 1"
  })
  void daysAreWitnessedByWhoGivesTheDayAndHoursByWhoGivesTheHour(String why, int witnesses) {
    ContradictionItem clash = clash(why);
    Account account = account(clash);

    Report.Side side = new Sides(account, new Witnesses(account)).of(clash, EARLY, LATE);

    assertThat(side.witnesses()).hasSize(witnesses);
  }
}
