package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.SupportItem;

/** Who gives another number supports another statement, by whatever verb the deed is told. */
class SameValueToldTest {

  private static Account account(String first, String second) {
    return ToldAccount.of(
        "Day of action in Harden\n\nFebruary 10, 2031\n\n"
            + first
            + "\n\nPetra Lohm of the Harden Workers Union spoke to them outside the town hall.\n",
        "Harden on Monday\n\nFebruary 10, 2031\n\n"
            + second
            + "\n\n"
            + "Outside the town hall Petra Lohm of the Harden Workers Union called it a start.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 640 workers walked out at the Harden steelworks on Monday. |"
            + " About 380 workers joined the strike at the Harden steelworks on Monday. | 640",
        "Some 640 workers walked out at the Harden shipyard on Monday over pay. | About 380 workers"
            + " took strike action at the Harden shipyard on Monday over pay. | 640",
        "Some 12,000 people joined the march in Harden on Monday against the plan for a harbour. |"
            + " About 30,000 people demonstrated in Harden on Monday against the plan for a"
            + " harbour. | 12,000"
      })
  void otherNumberOfOneDeedIsHeldAgainstItAndSupportsNothingOfIt(
      String first, String second, String number) {
    Account account = account(first, second);
    assertThat(account.contradictions()).anyMatch(c -> c.kind().equals("number"));
    assertThat(account.corroboration())
        .filteredOn(s -> s.claim().contains(number))
        .extracting(SupportItem::documents)
        .allMatch(pages -> pages.equals(List.of("page-1.txt")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 600 workers walked out at the Harden steelworks on Monday. |"
            + " 640 workers joined the strike at the Harden steelworks on Monday.",
        "Some 12,000 people joined the march through Harden on Monday. |"
            + " 12,000 people demonstrated in Harden on Monday."
      })
  void numbersThatMeetContradictNothing(String first, String second) {
    assertThat(account(first, second).contradictions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested 17 dealers in a raid in Harden on Monday. |"
            + " Police arrested 23 dealers in a raid in Harden on Monday.",
        "A fall of rock killed 12 miners in Harden on Monday. |"
            + " A fall of rock killed 15 miners in Harden on Monday.",
        "14 rowers were injured on the lake of Harden on Monday. |"
            + " 11 rowers were injured on the lake of Harden on Monday."
      })
  void eventSupportsTheNumberInItsLabelOnly(String first, String second) {
    assertThat(account(first, second).events())
        .filteredOn(event -> event.label().matches(".*[0-9].*"))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.docs()).hasSize(1));
  }
}
