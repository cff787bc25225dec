package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.ContradictionItem;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Deeds told and denied, ages and hours that differ, between invented pages. */
class DeedsToldTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  private static final String FIRE =
      "Fire destroys the Hallet mill in Dunmore\n\n"
          + "A fire destroyed the Hallet mill in Dunmore on Monday, police said. ";
  private static final String AGAIN =
      "Dunmore looks for the cause of the fire\n\n"
          + "Dunmore mourns after a fire destroyed the Hallet mill on Monday. ";

  @Test
  void arrestAndNobodyArrestedContradict() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "A man was arrested on Tuesday.",
                "2031-03-06", AGAIN + "Police have not arrested anyone, Inspector Quill said."))
        .containsExactly("status contradiction");
  }

  @Test
  void arrestAfterItWasDeniedIsTheCourseOfThings() {
    assertThat(
            kinds(
                "2031-03-04", FIRE + "Police have not arrested anyone, Inspector Quill said.",
                "2031-03-07", AGAIN + "Police arrested a man on Thursday."))
        .isEmpty();
  }

  @Test
  void arrestOfTheSameDayMayAnswerWhatWasNotSoFar() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "No arrests have been made.",
                "2031-03-05", AGAIN + "Ole Brenn, 31, was arrested at 7.30 p.m., police said."))
        .isEmpty();
    assertThat(
            kinds(
                "2031-03-06", FIRE + "No arrests had been made as of Wednesday morning.",
                "2031-03-06", AGAIN + "Ole Brenn, 31, was arrested on Thursday, police said."))
        .isEmpty();
  }

  @Test
  void closingAndNotClosingIsDisputedBetweenTwoSpeakers() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Mayor Otto Brann said that the mill would close for good.",
                "2031-03-05", AGAIN + "The mill will not close, director Jan Hallet said."))
        .containsExactly("status disputed");
  }

  @Test
  void doingsBesideTheListedEventsAreHeldAgainstTheirDenial() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Nobody warned the tenants, the baker Jon Bek said.",
                "2031-03-05", AGAIN + "Tenants were warned by siren, the council said."))
        .containsExactly("status disputed");
    assertThat(
            kinds(
                "2031-03-05", FIRE + "No tear gas was used, police said.",
                "2031-03-05", AGAIN + "Police used tear gas, a neighbour said."))
        .containsExactly("status disputed");
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Nothing leaked from the tank, the owner said.",
                "2031-03-05", AGAIN + "About 40 tonnes of acid leaked from the tank."))
        .containsExactly("status contradiction");
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Workers did not check the pump, Jon Bek said.",
                "2031-03-05", AGAIN + "Workers checked the lamps twice, the owner said."))
        .isEmpty();
  }

  /** Two pages of one day; what the later one tells is no answer to the earlier. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The tenants received no warning, the baker Jon Bek said. | The tenants had been warned by phone, the council said. | status disputed
          There was no siren, the baker Jon Bek said.              | The siren sounded at once, the council said.            | status disputed
          No alarm was raised.                                     | Nobody rang an alarm.                                   | ''
          There was no announcement.                               | The foreman made an announcement after a minute.        | status contradiction
          The owner Ida Korr has not apologised.                   | The owner Ida Korr apologised on Monday.                | status contradiction
          The owner got no warning of the storm.                   | The foreman was warned of the gas.                      | ''
          The owner Ida Korr conceded that the roof was old.       | The owner Ida Korr has not conceded anything.           | ''
          """)
  void deedsToldByANounAreHeldAgainstTheirDenial(String first, String second, String kinds) {
    assertThat(String.join(", ", kinds("2031-03-04", FIRE + first, "2031-03-05", AGAIN + second)))
        .isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill was built in 1911.                           | The mill, built in 1919, had new owners.           | date contradiction
          The contract for the roof was signed on 3 May 2028.   | The contract for the roof was signed on 30 May 2028. | date contradiction
          The bridge beside it was completed in May 1988.       | The bridge was completed in August 1988.           | date contradiction
          The mill was built in 1911.                           | The mill was built in May 1911.                    | ''
          The mill was built in 1911.                           | Another mill, built in 1919, stands beside it.     | ''
          The mill was repaired in 1911.                        | The mill was repaired in 1919.                     | ''
          The treaty was signed by the union on 3 May 2028.     | The treaty was signed on 30 May 2028.              | ''
          The treaty was signed by the union on 3 May 2028.     | The treaty was signed by the owner on 9 May 2028.  | ''
          The treaty was ratified by Ost on 3 May 2028.         | The treaty was ratified by Varn on 9 May 2028.     | ''
          The treaty was signed by the union on 3 May 2028.     | The treaty was signed by the union on 9 May 2028.  | date contradiction
          The law was passed on 3 May 2028.                     | The law was passed on 9 May 2028.                  | ''
          The budget was adopted in May 2028.                   | The budget was adopted in August 2028.             | ''
          The mayor was married in 1990.                        | The mayor was married in 2004.                     | ''
          The bridge at Ost was built in 1911.                  | The bridge at Varn was built in 1919.              | ''
          """)
  void whatIsDoneOnceHasOneDate(String first, String second, String kinds) {
    assertThat(String.join(", ", kinds("2031-03-05", FIRE + first, "2031-03-05", AGAIN + second)))
        .isEqualTo(kinds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ole Brenn, 31, was arrested at his home, police said.",
        "Police arrested a man of 31.",
        "A welder was arrested on Thursday.",
      })
  void arrestOfAnUnknownDayIsNotHeldAgainstNoArrestsSoFar(String arrest) {
    assertThat(kinds("", FIRE + "No arrests have been made.", "", AGAIN + arrest)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jon Bek heard gunshots.            | Jon Bek has not heard from his sister.
          The tenants heard a bang.          | The tenants have not heard about new flats.
          The owner Ida Korr heard an alarm. | The owner Ida Korr has not heard anything from the insurers.
          """)
  void whatIsHeardOfOneThingIsNotHeldAgainstAnother(String first, String second) {
    assertThat(kinds("2031-03-04", FIRE + first, "2031-03-05", AGAIN + second)).isEmpty();
    assertThat(kinds("2031-03-05", FIRE + first, "2031-03-05", AGAIN + second)).isEmpty();
  }

  @Test
  void hourOfASecondOneIsNotThatOfTheFirst() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "A fire engine reached the mill at 6 a.m. on Tuesday.",
                "2031-03-05",
                    AGAIN + "A second fire engine reached the mill at 9 a.m. on Tuesday."))
        .isEmpty();
  }

  @Test
  void deedsOfDifferentPersonsDoNotContradict() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Mayor Otto Brann resigned on Tuesday.",
                "2031-03-06", AGAIN + "Director Jan Hallet has not resigned."))
        .isEmpty();
  }

  @Test
  void notOnlyDeniesNothing() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "The fire destroyed the archive of the mill.",
                "2031-03-05", AGAIN + "The fire did not only destroy the archive of the mill."))
        .isEmpty();
  }

  @Test
  void twoAgesOfOnePersonContradict() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Jan Hallet, 54, was taken to hospital.",
                "2031-03-05", AGAIN + "Jan Hallet, 45, was taken to hospital."))
        .containsExactly("number contradiction");
  }

  @Test
  void agesBeforeTheNameAndInBracketsAreRead() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "The police questioned 38-year-old Jan Hallet.",
                "2031-03-06", AGAIN + "Jan Hallet (83) was questioned."))
        .containsExactly("number contradiction");
  }

  @Test
  void yearMoreOnALaterPageMayBeABirthday() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "Jan Hallet, 54, was taken to hospital.",
                "2031-03-09", AGAIN + "Jan Hallet, 55, left the hospital."))
        .containsExactly("number apparent");
  }

  @Test
  void twoHoursOfOneFireContradict() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "The fire broke out at 6.40 a.m. in the mill.",
                "2031-03-05", AGAIN + "The fire broke out at 4.15 a.m. in the mill."))
        .containsExactly("date contradiction");
  }

  @Test
  void hourToldAsAboutAgreesWithOneNearIt() {
    assertThat(
            kinds(
                "2031-03-05", FIRE + "The fire broke out at 6.40 a.m. in the mill.",
                "2031-03-05", AGAIN + "The fire broke out at about 6.30 a.m. in the mill."))
        .isEmpty();
  }

  @Test
  void fireThatWasMeantAndWasAnAccidentIsDisputed() {
    assertThat(
            kinds(
                "2031-03-05",
                    FIRE + "The fire was started deliberately, Inspector Nora Quill said.",
                "2031-03-05", AGAIN + "The fire was an accident, fire chief Otto Brann said."))
        .containsExactly("party claims disputed");
  }

  @Test
  void causeThatIsOnlyPossibleDisputesNothing() {
    assertThat(
            kinds(
                "2031-03-05",
                    FIRE + "The fire may have been started deliberately, Nora Quill said.",
                "2031-03-05", AGAIN + "The fire was an accident, fire chief Otto Brann said."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sale of the mill was signed on Monday evening, two clerks said.|"Nothing has been signed," director Jan Hallet said.
          The contract for the mill was signed on Monday, the owners said.|"No contract has been signed," mayor Otto Brann said.
          Mayor Otto Brann resigned on Monday evening, the party said.|"Nobody has resigned," Brann said on Tuesday.
          The sale of the mill was signed on Monday evening, two clerks said.|"Nothing has been signed, not on Monday and not since," director Jan Hallet said on Wednesday.
          """)
  void nothingDoneIsHeldAgainstWhatWas(String done, String denied) {
    assertThat(kinds("2031-03-04", FIRE + done, "2031-03-05", AGAIN + denied))
        .containsExactly("status disputed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "We accept the judgment. There will be no appeal," lawyer Ada Penn said.|The mill lodged an appeal on Wednesday, its lawyer said.
          The mill will not appeal, lawyer Ada Penn said.|The mill appealed on Wednesday, its lawyer said.
          The mill will not be closed, director Jan Hallet said.|Jan Hallet closed the mill on Wednesday.
          """)
  void whatWasNotToComeAndCameIsTheCourseOfThings(String before, String after) {
    assertThat(kinds("2031-03-04", FIRE + before, "2031-03-06", AGAIN + after))
        .containsExactly("status apparent");
  }

  private static List<String> kinds(String day, String text, String otherDay, String otherText) {
    List<Capture> captures = new ArrayList<>();
    captures.add(page("p1.txt", day, text));
    captures.add(page("p2.txt", otherDay, otherText));
    return STEMMA.account(captures).contradictions().stream().map(DeedsToldTest::line).toList();
  }

  private static String line(ContradictionItem c) {
    return c.kind() + " " + c.verdict();
  }

  private static Capture page(String name, String day, String text) {
    Capture plain = Capture.of(name, (text + "\n").getBytes(StandardCharsets.UTF_8));
    return new Capture(
        name,
        plain.payload(),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.of("Outlet of " + name),
        Optional.of(day).filter(d -> !d.isEmpty()));
  }
}
