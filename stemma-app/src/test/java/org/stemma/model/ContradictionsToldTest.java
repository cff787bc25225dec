package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.DatedReports.CRASH;
import static org.stemma.model.DatedReports.STEMMA;
import static org.stemma.model.DatedReports.Told;
import static org.stemma.model.DatedReports.kinds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.eval.Gate;
import org.stemma.files.PageFiles;

/** Contradictions between invented pages, read with the real parser. */
class ContradictionsToldTest {

  @Test
  void twoDaysOfOneDerailmentContradict() {
    assertThat(
            kinds(
                CRASH,
                new Told(
                    "2030-06-05",
                    """
                    Questions after Kelmar derailment

                    The train that derailed near Kelmar was carrying passengers from Aldport to Vessing.

                    The derailment happened on Sunday, the union of drivers said.
                    """)))
        .contains("date contradiction");
  }

  /** The first report tells the day in other words than those that name the incident. */
  @Test
  void dayIsShownByTheFirstReportThatGivesIt() {
    Account account =
        STEMMA.account(
            PageFiles.read(List.of(Gate.example("silo-inquest").resolve("pages")), 20_000_000)
                .captures());
    assertThat(account.contradictions())
        .filteredOn(c -> c.readingA().kind().filter("day"::equals).isPresent())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.a().exact()).contains("tore through a grain silo");
              assertThat(c.readingA().witnesses()).hasSizeGreaterThan(2);
            });
  }

  @Test
  void secondDerailmentIsAnother() {
    assertThat(
            kinds(
                CRASH,
                new Told(
                    "2030-06-05",
                    """
                    Questions after Kelmar derailment

                    The train that derailed near Kelmar was carrying passengers from Aldport to Vessing.

                    A second train derailed near Dorn on Tuesday, injuring three people, police said.
                    """)))
        .noneMatch(k -> k.startsWith("date"))
        .noneMatch(k -> k.equals("number contradiction") || k.equals("number tension"));
  }

  @Test
  void countsOverTownAndRegionDoNotContradict() {
    assertThat(
            kinds(
                new Told(
                    "2030-06-03",
                    """
                    Storm damages homes

                    A storm hit Harwick and the Lorne district on Sunday night.

                    The storm damaged 140 homes in Harwick, the council said on Monday.
                    """),
                new Told(
                    "2030-06-03",
                    """
                    Storm damages homes in the county

                    A storm hit Harwick and the Lorne district on Sunday night.

                    The storm damaged 310 homes in the whole Lorne district, the governor said on Monday.
                    """)))
        .containsExactly("number apparent");
  }

  @Test
  void plannedAndHeardWitnessesDoNotContradict() {
    assertThat(
            kinds(
                new Told(
                    "2030-03-04",
                    """
                    Fraud trial opens in Brask

                    The court in Brask will hear 45 witnesses in the fraud trial of the city treasurer.
                    """),
                new Told(
                    "2030-04-13",
                    """
                    Fraud trial ends in Brask

                    The court in Brask heard 39 witnesses in the fraud trial of the city treasurer.
                    """)))
        .containsExactly("number apparent");
  }

  @Test
  void tollsOfOtherYearsAreNotCompared() {
    assertThat(
            kinds(
                CRASH,
                new Told(
                    "2030-06-03",
                    """
                    Train derails near Kelmar: earlier crashes

                    A passenger train derailed near Kelmar on Monday morning, the fire service said.

                    In March 2024 a passenger train derailed near Kelmar, injuring 90 people.
                    """)))
        .isEmpty();
  }

  @Test
  void numbersThatHangOnOtherThingsAreNotCompared() {
    assertThat(
            kinds(
                new Told(
                    "2030-09-03",
                    """
                    Ruiz wins in Brask

                    Ana Ruiz won the race in Brask and cut the gap to Ida Brenn to 12 points.
                    """),
                new Told(
                    "2030-09-03",
                    """
                    Ruiz wins the race in Brask

                    Ana Ruiz won the race in Brask. Ida Brenn needs a victory and seven points from the race.
                    """)))
        .isEmpty();
  }

  @Test
  void twoDaysForOneVerdictContradict() {
    assertThat(
            kinds(
                new Told(
                    "2030-04-13",
                    """
                    Treasurer sentenced

                    Henrik Maule was sentenced to seven years in prison in Brask on April 12.
                    """),
                new Told(
                    "2030-04-20",
                    """
                    Treasurer sentenced in Brask

                    Henrik Maule, who was sentenced to seven years in prison on April 11, will appeal.
                    """)))
        .contains("date contradiction");
  }

  @Test
  void unfilledNameBehindIdentifiedAsIsTold() {
    assertThat(
            kinds(
                new Told(
                    "2030-04-13",
                    """
                    Arrest after warehouse fire

                    Police arrested a driver after the fire, identified as [Insert name], on Monday.
                    """)))
        .containsExactly("identity contradiction");
    assertThat(
            kinds(
                new Told(
                    "2030-04-13",
                    """
                    Arrest after warehouse fire

                    The driver, identified as Lars Ume, was arrested [on Monday] in Harwick.
                    """)))
        .isEmpty();
  }
}
