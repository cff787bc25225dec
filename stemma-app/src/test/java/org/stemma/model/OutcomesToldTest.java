package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.DatedReports.BRENN;
import static org.stemma.model.DatedReports.CRASH;
import static org.stemma.model.DatedReports.ODDEN;
import static org.stemma.model.DatedReports.Told;
import static org.stemma.model.DatedReports.kinds;

import org.junit.jupiter.api.Test;

/** Sentences, agreements and offices that exclude each other, and those that only seem to. */
class OutcomesToldTest {

  @Test
  void twoSentencesForOneManContradict() {
    assertThat(
            kinds(
                new Told(
                    "2030-04-12",
                    """
                    Treasurer sentenced

                    A court in Brask sentenced treasurer Henrik Maule on Friday to seven years in prison.
                    """),
                new Told(
                    "2030-04-13",
                    """
                    Treasurer sentenced in Brask

                    Treasurer Henrik Maule was sentenced to nine years in prison in Brask on Friday.
                    """)))
        .contains("number contradiction");
  }

  @Test
  void aDenialNeedsMoreThanTheTopicInCommon() {
    assertThat(
            kinds(
                CRASH,
                new Told(
                    "2030-06-04",
                    """
                    Operator of train that derailed near Kelmar speaks

                    The train was carrying 212 passengers from Aldport to Vessing.

                    Northrail denied that the train was too fast.
                    """)))
        .noneMatch(k -> k.startsWith("party claims"));
  }

  @Test
  void endWithAndWithoutAgreementContradict() {
    assertThat(
            kinds(
                new Told(
                    "2030-02-04",
                    """
                    Wage talks at Norvik Steel

                    Wage talks between Norvik Steel and the Metal Union ended on Monday without an agreement.
                    """),
                new Told(
                    "2030-02-05",
                    """
                    Norvik Steel and union make peace

                    Norvik Steel and the Metal Union reached an agreement in wage talks on Monday.
                    """)))
        .contains("outcome contradiction");
  }

  @Test
  void hopeForAnAgreementIsNoOutcome() {
    assertThat(
            kinds(
                new Told(
                    "2030-02-04",
                    """
                    Wage talks at Norvik Steel

                    Wage talks between Norvik Steel and the Metal Union ended on Monday without an agreement.

                    The Metal Union hopes to reach an agreement with Norvik Steel in May.
                    """)))
        .noneMatch(k -> k.startsWith("outcome"));
  }

  @Test
  void twoHeadsOfOneGovernmentContradict() {
    assertThat(kinds(ODDEN, BRENN)).contains("status contradiction");
  }

  @Test
  void successionOfGovernmentsIsNoContradiction() {
    Told election =
        new Told(
            "2030-03-20",
            """
            Election in Norway

            Ida Brenn won the election against Karl Odden and will succeed him, officials said.
            """);
    assertThat(kinds(ODDEN, election, BRENN)).doesNotContain("status contradiction");
  }

  @Test
  void administrationOfATownIsNoGovernment() {
    Told town =
        new Told(
            "2030-04-13",
            """
            Fish quota divides Norway

            The Harwick city administration in Norway declined to comment on the fish quota.
            """);
    assertThat(kinds(ODDEN, town)).doesNotContain("status contradiction");
  }
}
