package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.FigureItem;
import org.stemma.capture.Capture;
import org.stemma.eval.Gate;
import org.stemma.files.PageFiles;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Contradictions between invented pages, read with the real parser. */
class ContradictionsToldTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private record Told(String day, String text) {}

  private static final Told CRASH =
      new Told(
          "2030-06-03",
          """
          Train derails near Kelmar

          A passenger train derailed near Kelmar on Monday morning, killing at least five people and
          injuring 40, the fire service said.

          The train was carrying 212 passengers from Aldport to Vessing when it left the rails.
          """);

  private static final Told ODDEN =
      new Told(
          "2030-03-04",
          """
          Fish quota divides Norway

          Norwegian President Karl Odden said on Monday that the fish quota would stay.
          """);

  private static final Told BRENN =
      new Told(
          "2030-04-13",
          """
          Fish quota divides Norway

          The Brenn administration in Norway has yet to comment on the fish quota.
          """);

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
                "The fire at the mill killed five workers. The fire at the mill killed six workers."))
        .containsExactly("contradiction");
    assertThat(
            verdicts("The flood injured 12 people in Orvel. In Orvel the flood injured 15 people."))
        .containsExactly("contradiction");
    assertThat(
            verdicts(
                "The crash near Kelmar killed nine passengers. The crash near Kelmar killed nine passengers."))
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
                "(Corrects paragraph 2 to say that the ship was carrying 2,900 cars, not 3,200 cars.)"))
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

  private static List<String> kinds(Told... pages) {
    List<ContradictionItem> found = read(pages).contradictions();
    return found.stream().map(c -> c.kind() + " " + c.verdict()).toList();
  }

  private static Account read(Told... pages) {
    List<Capture> captures = new ArrayList<>();
    for (Told page : pages) {
      String name = (char) ('a' + captures.size()) + ".txt";
      Capture plain = Capture.of(name, page.text().getBytes(StandardCharsets.UTF_8));
      captures.add(
          new Capture(
              name,
              plain.payload(),
              Optional.of("text/plain"),
              Optional.empty(),
              Optional.of("Norvia News"),
              Optional.of(page.day())));
    }
    return STEMMA.account(captures);
  }
}
