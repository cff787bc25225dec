package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one agency files from one town in one week has a dateline in common, and no story. */
class OneAgencyTownTest {

  private record Filed(String day, String text) {}

  @ParameterizedTest
  @MethodSource("pairs")
  void reportsThatShareOnlyTheirDatelineAreTwoStories(List<Filed> pair) {
    assertThat(
            StoryClusterer.cluster(
                List.of(
                    Pages.page("a", "Northern Press", pair.get(0).day(), pair.get(0).text()),
                    Pages.page("b", "Northern Press", pair.get(1).day(), pair.get(1).text()))))
        .extracting(Story::segments)
        .containsExactly(List.of("a#s1"), List.of("b#s1"));
  }

  static List<List<Filed>> pairs() {
    return List.of(business(), courts(), sea(), capital());
  }

  private static List<Filed> business() {
    return List.of(
        new Filed(
            "2032-02-09",
            """
            Savings bank of the bay closes its doors

            LANGREN, Halvia (NP), Feb 9 - The Bay Savings Bank shut all 34 branches on Monday after \
            the regulator found a gap of 210 million in its books, the central bank said.

            Deposits of up to 50,000 are guaranteed. Some 61,000 customers are affected.

            "The gap goes back four years," central bank governor Hedda Lindqvall said.
            """),
        new Filed(
            "2032-02-11",
            """
            Insurer Nordhaven raises offer for rival

            LANGREN, Halvia (NP), Feb 11 - Nordhaven raised its offer for the insurer Castle Mutual \
            to 1.4 billion on Wednesday, the company said.

            The board will meet on Friday. Some 9,000 jobs are affected.

            "We think it is fair," chief executive Ingmar Soll said.
            """));
  }

  private static List<Filed> courts() {
    return List.of(
        new Filed(
            "2032-06-07",
            """
            Court frees former harbour master

            TORREL, Quendia (NPS), June 7 - A court in Torrel acquitted the former harbour master \
            Anton Brisk on Monday of taking bribes from shipping firms, his lawyer said.

            The trial lasted nine weeks. The prosecutor had asked for four years.

            "He has waited long enough," lawyer Mira Feld said.
            """),
        new Filed(
            "2032-06-08",
            """
            Court jails forger of paintings

            TORREL, Quendia (NPS), June 8 - A court in Torrel sentenced the painter Leopold Hask on \
            Tuesday to three years for selling forged landscapes, a spokeswoman said.

            The trial lasted two weeks. The buyers had paid 600,000 crowns.

            "They were very good," spokeswoman Ada Wirth said.
            """));
  }

  private static List<Filed> sea() {
    return List.of(
        new Filed(
            "2032-09-14",
            """
            Ferries stay in harbour as storm nears

            HARLSUND, Ostmark (NPS), Sept 14 - All ferries to the islands were cancelled on Tuesday \
            because of a storm, the operator Blue Line said.

            Some 3,000 travellers were stranded. Gusts of 130 kilometres an hour are expected.

            "Nobody should come to the quay," harbour captain Rolf Anders said.
            """),
        new Filed(
            "2032-09-15",
            """
            Museum gets back stolen altar

            HARLSUND, Ostmark (NPS), Sept 15 - A carved altar stolen in 1987 was given back to the \
            museum of the city on Wednesday, its director said.

            It had hung in a dining room abroad. The heirs asked for no money.

            "It smells of soup," director Frida Kolt said.
            """));
  }

  private static List<Filed> capital() {
    return List.of(
        new Filed(
            "2032-03-11",
            """
            Fire in ticket hall of bus station

            HOLM VARDE - A fire destroyed the ticket hall of the bus station in Holm Varde on Thursday.

            Three people were treated for smoke, fire chief Nina Aust said.

            The operator, Varde Lines, put the damage at two million crowns.
            """),
        new Filed(
            "2032-03-12",
            """
            Minister defends fishing treaty before deputies

            HOLM VARDE - Foreign Minister Leo Marn told parliament on Friday that the treaty was fair.

            The talks had lasted eight hours, he said. Nobody had left the table.

            The ban has cost exporters three million crowns, the Varde Chamber of Commerce said.
            """));
  }
}
