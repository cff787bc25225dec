package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.account.TollItem;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Reports;

/** A copy of what an outlet has corrected since does not bring the old number back. */
class StaleCopiesToldTest {

  /** A report, the number that was wrong, the one that holds, and how the outlet says so. */
  record Corrected(String text, String old, String now, String note) {}

  static Stream<Corrected> reports() {
    return Stream.of(
        new Corrected(
            """
            Ferry Alma strikes quay at Karsund

            14 people were injured on Monday when the ferry Alma struck the quay at Karsund, the \
            harbour office said. The ferry had come from Tolvik and lost power a hundred metres \
            from the berth, harbour master Inga Rolf said.

            Crews put out ladders and brought the passengers ashore within an hour. The ferry stays \
            at the quay until inspectors have looked at its engines.
            """,
            "14",
            "11",
            "Correction: An earlier version of this article gave the number of injured as 14."),
        new Corrected(
            """
            Dairy fined over whey in river

            A court in Brennau fined the dairy Hollmilch 45,000 euros on Monday for letting whey run \
            into the river Isk. Judge Petra Lohm said the company had known of the leak for long.

            The dairy will appeal, its lawyer Tomas Weid said after the hearing. Anglers had found \
            dead trout below the dairy in May.
            """,
            "45,000",
            "54,000",
            "An earlier version of this report gave the fine as 45,000 euros."),
        new Corrected(
            """
            Rovers reach final of the cup

            A crowd of 23,500 watched Ostra Rovers beat Vell City in the cup semi-final at Lindpark \
            on Monday. Striker Bo Lang scored both goals for Rovers before the interval.

            Vell pulled one back through Sam Ode in the 80th minute. Rovers meet Halden in the final, \
            coach Ria Stern said.
            """,
            "23,500",
            "21,300",
            "Corrected on Tuesday: the attendance was 21,300, not 23,500 as we had reported."),
        new Corrected(
            """
            Dyke gives way in Marl

            The river Ohl flooded 120 houses in Marl on Monday night after its dyke gave way, mayor \
            Ute Brandt said. Firefighters took families to the sports hall of the town.

            The water stood a metre high in Mill Street and had carried off cars. Brandt asked the \
            state for pumps in the morning.
            """,
            "120",
            "102",
            "This article has been corrected. It said earlier that 120 houses were flooded."));
  }

  private static Account account(Corrected story, int copies) {
    List<Capture> pages = new ArrayList<>();
    pages.add(ToldAccount.capture("a.txt", "Courier", "2031-03-03T09:00:00Z", story.text()));
    pages.add(
        ToldAccount.capture(
            "b.txt",
            "Courier",
            "2031-03-04T09:00:00Z",
            story.text().replace(story.old(), story.now()) + "\n" + story.note() + "\n"));
    for (int copy = 0; copy < copies; copy++) {
      String text = story.text() + "\nSource: Courier\n";
      pages.add(
          ToldAccount.capture("c" + copy + ".txt", "Mirror " + copy, "2031-03-04T18:00:00Z", text));
    }
    return ToldAccount.of(pages);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theCorrectedNumberIsAdoptedHoweverManyCopiesRepeatTheOldOne(Corrected story) {
    for (int copies : List.of(1, 3)) {
      assertThat(account(story, copies).apparatus())
          .isNotEmpty()
          .allSatisfy(item -> assertThat(item.adopted().orElse("")).contains(story.now()))
          .allSatisfy(item -> assertThat(item.ground()).isEqualTo("later correction"));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theOldNumberStaysListedAsCorrectedByItsOwnSource(Corrected story) {
    String written = MarkdownReport.write(new Reports(account(story, 2)).whole());
    assertThat(written.lines().filter(line -> line.contains("(AP01")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains(story.old(), "corrected by its own source"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theNoteIsNoEvidenceForTheNumberItTakesBack(Corrected story) {
    assertThat(account(story, 1).figures())
        .filteredOn(f -> f.sentence().file().equals("b.txt") && f.text().contains(story.old()))
        .isNotEmpty()
        .allMatch(f -> f.withdrawn());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noStatementHasSupportFromAPageThatGivesAnotherNumber(Corrected story) {
    for (EventItem event : account(story, 2).events()) {
      if (event.label().contains(story.now()) || event.label().contains(story.old())) {
        assertThat(event.mentions())
            .extracting(Evidence::exact)
            .noneMatch(
                words ->
                    words.contains(
                        event.label().contains(story.now()) ? story.old() : story.now()));
      }
    }
  }

  @Test
  void theTollIsTheCorrectedOneAndTheCopiesTellTheEarlier() {
    TollItem toll = account(reports().findFirst().orElseThrow(), 3).tolls().get(0);
    assertThat(toll.injured()).contains(11);
    assertThat(toll.reports())
        .filteredOn(told -> !told.sentence().file().equals("b.txt"))
        .hasSize(3)
        .allMatch(told -> told.standing().equals("earlier"));
  }
}
