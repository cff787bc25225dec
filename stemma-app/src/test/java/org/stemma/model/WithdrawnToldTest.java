package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.DatedReports.CRASH;
import static org.stemma.model.DatedReports.Told;
import static org.stemma.model.DatedReports.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.FigureItem;

/** Numbers that a page takes back, and what it counts. */
class WithdrawnToldTest {

  @Test
  void correctionIsToldWithBothReadingsAndIsNoContradiction() {
    Account account =
        read(
            CRASH,
            new Told(
                "2030-06-04",
                """
                Train investigation begins

                Correction: An earlier report said that the train was carrying 212 passengers. It was
                carrying 187 passengers from Aldport to Vessing, the operator said.
                """));
    assertThat(account.contradictions())
        .anySatisfy(
            c -> {
              assertThat(c.verdict()).isEqualTo("apparent");
              assertThat(c.why()).contains("correction").contains("212").contains("187");
            });
    assertThat(account.figures())
        .filteredOn(f -> f.text().startsWith("212"))
        .extracting(FigureItem::withdrawn)
        .containsExactly(false, true);
  }

  @Test
  void tollsOfOnePageThatTellsOfNoChangeContradict() {
    assertThat(
            verdicts(
                "The fire at the mill killed five workers. The fire at the mill killed six"
                    + " workers."))
        .containsExactly("contradiction");
    assertThat(
            verdicts("The flood injured 12 people in Orvel. In Orvel the flood injured 15 people."))
        .containsExactly("contradiction");
    assertThat(
            verdicts(
                "The crash near Kelmar killed nine passengers. The crash near Kelmar killed nine"
                    + " passengers."))
        .isEmpty();
  }

  private static List<String> verdicts(String text) {
    return read(new Told("2030-06-03", "Morning report\n\n" + text + "\n"))
        .contradictions()
        .stream()
        .map(c -> c.verdict())
        .toList();
  }

  @Test
  void numberBehindNotIsWithdrawn() {
    assertThat(
            withdrawn(
                "(Corrects paragraph 2 to say that the ship was carrying 2,900 cars, not 3,200"
                    + " cars.)"))
        .containsExactly("3,200 cars");
    assertThat(withdrawn("Correction: nine people died in the fire, not 12."))
        .containsExactly("12");
    assertThat(
            withdrawn(
                "An earlier version of this article said the fire killed 12 people; it was nine"
                    + " people."))
        .containsExactly("12 people");
    assertThat(withdrawn("The death toll was revised from 14 to nine on Thursday."))
        .containsExactly("14");
  }

  @Test
  void numberBehindNotOutsideACorrectionStands() {
    assertThat(withdrawn("The union wants nine days of leave, not 12 days.")).isEmpty();
    assertThat(withdrawn("The death toll rose from 14 to 19 on Thursday.")).isEmpty();
  }

  @Test
  void countsIsTheNounPhrase() {
    assertThat(counts("The ministers ended six hours of wage talks on Tuesday without a deal."))
        .containsExactly("hours of wage talks");
    assertThat(counts("The ship had 14 people on board on Monday."))
        .containsExactly("people on board");
    assertThat(counts("The damage in the port came to 40 million euros."))
        .containsExactly("damage in the port");
  }

  private static List<String> counts(String sentence) {
    return read(new Told("2030-02-05", "A report from the port\n\n" + sentence + "\n"))
        .figures()
        .stream()
        .map(FigureItem::counts)
        .toList();
  }

  private static List<String> withdrawn(String sentence) {
    return read(new Told("2030-02-05", "A report from the port\n\n" + sentence + "\n"))
        .figures()
        .stream()
        .filter(FigureItem::withdrawn)
        .map(FigureItem::text)
        .toList();
  }
}
