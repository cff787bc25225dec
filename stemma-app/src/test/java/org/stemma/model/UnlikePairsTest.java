package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Pairs that only look like a contradiction, and pairs beside them that are one. */
class UnlikePairsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String FERRY =
      """
      Ferry Marna turns back off Kelmar

      The ferry Marna turned back to Kelmar on Monday, five hours into its crossing to Vessing, the
      port said. The crossing of the Marna takes 14 hours.
      """;

  private static final String RULING =
      """
      Court to rule

      The court in Kelmar will deliver its verdict against the former mayor Ole Brenn on March %d,
      2030.
      """;

  private static final String RULED =
      """
      Brenn found guilty

      The court in Kelmar delivered its verdict against the former mayor Ole Brenn on March %d, 2030.
      """;

  @Test
  void twoNumbersThatOnePageTellsApartAreNoContradiction() {
    assertThat(
            found(
                FERRY,
                """
                Passengers of the Marna wait

                Passengers of the ferry Marna waited in Kelmar on Monday after the crossing to Vessing
                took 14 hours instead of a night.
                """))
        .isEmpty();
  }

  @Test
  void twoNumbersOfOneClassWithAnotherNounAreNoContradiction() {
    assertThat(
            found(
                """
                Coach leaves Kelmar Rovers

                The coach won 50 games with the Kelmar Rovers, the club said on Monday.
                """,
                """
                Kelmar Rovers look for a coach

                The players won just 15 games in two seasons, and the Kelmar Rovers look for a coach.
                """))
        .isEmpty();
  }

  @Test
  void whatComesOnTopIsNoOtherToll() {
    assertThat(
            found(
                """
                Fire in Kelmar mill

                The fire in the Kelmar mill on Monday killed four people, the brigade said.
                """,
                """
                Fire in Kelmar mill

                The fire in the Kelmar mill killed two more people on Tuesday, the brigade said.
                """))
        .isEmpty();
  }

  @Test
  void bareDenialIsNotPairedWithItself() {
    assertThat(
            found(
                """
                Kelmar bank in court

                Kelmar Bank has denied selling the loans, its lawyer said on Monday.

                The court will hear the case in the spring.
                """))
        .isEmpty();
  }

  @Test
  void refusedRequestContradictsNobody() {
    assertThat(
            found(
                """
                Driver stays in custody

                The lawyer asked for bail for the driver Ole Brenn in Kelmar on Monday.

                Judge Ida Lund denied bail for the driver Ole Brenn on Monday.
                """))
        .isEmpty();
  }

  @Test
  void lessThanHalfOfATotalIsAPart() {
    assertThat(
            found(
                """
                Bus crash near Kelmar

                A bus crash near Kelmar on Monday injured 24 people, the police in Kelmar said.
                """,
                """
                Bus crash near Kelmar

                A helicopter brought two people injured in the bus crash near Kelmar to Aldport, the
                police in Kelmar said.
                """))
        .isEmpty();
  }

  @Test
  void deniedStatementIsFound() {
    assertThat(
            found(
                """
                Kelmar bank in court

                Kelmar Bank sold the bad loans to two pension funds, the prosecutor said on Monday.

                Kelmar Bank denied that it sold bad loans to the pension funds.
                """))
        .containsExactly("party claims disputed");
  }

  @Test
  void oneWeekdayReadFromTwoWeeksIsOneDay() {
    assertThat(
            found(
                List.of("2030-03-05", "2030-03-19"),
                """
                Skipper held

                The coast guard arrested the skipper Ole Brenn in Kelmar on Friday.
                """,
                """
                Skipper to be tried

                The coast guard arrested the skipper Ole Brenn in Kelmar on Friday, the court heard.
                """))
        .isEmpty();
  }

  @Test
  void likeDeedsOfTwoPersonsHaveTheirOwnDays() {
    assertThat(
            found(
                """
                Smugglers plead in Kelmar

                On March 4, 2030, Ole Brenn of Kelmar pleaded guilty to two counts of smuggling.

                On March 6, 2030, Ida Lund of Kelmar pleaded guilty to two counts of smuggling.
                """))
        .isEmpty();
  }

  @Test
  void visitCalledOffAndHeldContradicts() {
    assertThat(
            found(
                """
                Minister visits Aldport

                Foreign Minister Ida Lund visited Aldport on Monday and walked along the harbour.
                """,
                """
                Lund stays at home

                The visit of Foreign Minister Ida Lund to Aldport on Monday was cancelled because of the
                storm, the ministry said.
                """))
        .containsExactly("status contradiction");
  }

  @Test
  void visitCalledOffAndHeldOnAnotherDayIsNoContradiction() {
    assertThat(
            found(
                """
                Minister visits Aldport

                Foreign Minister Ida Lund visited Aldport on Tuesday and walked along the harbour.
                """,
                """
                Lund stays at home

                The visit of Foreign Minister Ida Lund to Aldport on Monday was cancelled because of the
                storm, the ministry said.
                """))
        .isEmpty();
  }

  @Test
  void verdictBeforeTheDayAnnouncedForItIsATension() {
    assertThat(found(RULING.formatted(15), RULED.formatted(12))).containsExactly("date tension");
    assertThat(found(RULING.formatted(12), RULED.formatted(15))).isEmpty();
  }

  private static List<String> found(String... texts) {
    return found(List.of("2030-03-05", "2030-03-06"), texts);
  }

  private static List<String> found(List<String> days, String... texts) {
    List<Capture> captures = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String name = "p" + i + ".txt";
      Capture plain = Capture.of(name, texts[i].getBytes(StandardCharsets.UTF_8));
      captures.add(
          new Capture(
              name,
              plain.payload(),
              Optional.of("text/plain"),
              Optional.empty(),
              Optional.of("Norvia News"),
              Optional.of(days.get(i))));
    }
    Account account = STEMMA.account(captures);
    return account.contradictions().stream()
        .filter(c -> !c.verdict().equals("apparent"))
        .map(c -> c.kind() + " " + c.verdict())
        .toList();
  }
}
