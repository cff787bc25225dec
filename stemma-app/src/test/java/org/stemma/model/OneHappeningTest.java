package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One happening told by several sentences is one event, whoever is named. */
class OneHappeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man was arrested near the depot on May 3, 2024.",
        "A freighter ran aground off the reef on May 3, 2024.",
        "Hundreds marched through the old town on May 3, 2024."
      })
  void sentenceOfACopyIsTheSameEvent(String sentence) {
    assertThat(Told.events(Told.page("a.txt", sentence), Told.page("b.txt", sentence))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An explosion destroyed a boiler on May 3, 2024. | The boiler exploded in the morning.",
        "A blaze gutted a hangar on May 3, 2024. | The fire broke out in the hangar.",
        "A tanker sank off the coast on May 3, 2024. | The sinking of the tanker left a slick."
      })
  void accidentToldWithANounAndAVerbIsOneEvent(String first, String second) {
    assertThat(Told.events(Told.page("a.txt", first + " " + second))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boiler of the Teln dairy exploded at 6:15 a.m. on May 3, 2024. | The boiler of the"
            + " Teln dairy blew up on May 3, 2024.",
        "A tanker sank off the reef near Olmar on May 3, 2024. | The sinking of a tanker near Olmar"
            + " on May 3, 2024 left a slick.",
        "An explosion tore through a depot of the Teln railway on May 3, 2024. | A depot of the"
            + " Teln railway blew up on May 3, 2024, a clerk said."
      })
  void accidentOfTwoStoriesIsOneEvent(String first, String second) {
    assertThat(Told.eventsOfStories(Told.page("a.txt", first), Told.page("b.txt", second)))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boiler of the Teln dairy exploded on May 3, 2024. | A tank blew up in a yard on May 3,"
            + " 2024.",
        "The boiler of the Teln dairy exploded on May 3, 2024. | The boiler of the Teln dairy blew"
            + " up on June 9, 2023."
      })
  void accidentsOfTwoStoriesThatShareLittleStayApart(String first, String second) {
    assertThat(Told.eventsOfStories(Told.page("a.txt", first), Told.page("b.txt", second)))
        .hasSize(2);
  }

  @Test
  void secondAccidentOfAPageIsAnother() {
    var page =
        Told.page(
            "a.txt",
            "A bus crashed near Olmar on May 3, 2024. A second bus crashed near Olmar an hour"
                + " later.");
    assertThat(Told.events(page)).hasSize(2);
  }

  @Test
  void arrestToldWithTheOfficeAndWithTheNameIsOneEvent() {
    var page =
        Told.page(
            "a.txt",
            "Police arrested the owner of the club on May 3, 2024. Officers arrested Karl Odden at"
                + " his home on May 3, 2024.");
    assertThat(Told.events(page)).hasSize(1);
  }

  @Test
  void arrestsOfTwoNamedPersonsAreTwoEvents() {
    var page =
        Told.page(
            "a.txt",
            "Police arrested Karl Odden on May 3, 2024. Police arrested Mira Brenn on May 3,"
                + " 2024.");
    assertThat(Told.events(page)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Riots broke out in the town on Tuesday.",
        "Floods killed four people in the valley on Tuesday.",
        "Fires destroyed the northern suburbs on Tuesday."
      })
  void barePluralThatDidItIsAnEvent(String sentence) {
    assertThat(Told.held(sentence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five workers died when the boiler exploded.",
        "Eleven people died and 52 were injured.",
        "Two passengers died in the crash."
      })
  void countedDeadOfAnotherEventAreNoEventOfTheirOwn(String sentence) {
    assertThat(Told.held(sentence)).noneMatch(e -> e.startsWith("(death)"));
  }

  @Test
  void namedPersonWhoDiesIsAnEvent() {
    assertThat(Told.held("Karl Odden died in hospital on Tuesday.")).contains("(death) reported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The silo blew up on Monday.",
        "The engine of the ferry blew up.",
        "Oil leaked from the tanker on Monday."
      })
  void whatBlowsUpOrLeaksByItselfIsAnAccident(String sentence) {
    assertThat(Told.held(sentence)).containsExactly("(accident) reported");
  }

  @Test
  void whatIsBlownUpIsAnAttack() {
    assertThat(Told.held("Rebels blew up the bridge on Monday."))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("ASSAULT"));
  }

  @Test
  void hourWithoutADayGivesAnEventNoDay() {
    var page = Told.page("a.txt", "The bridge collapsed at 6.40 a.m.");
    assertThat(Told.events(page))
        .singleElement()
        .satisfies(e -> assertThat(e.time().edtf()).isEmpty());
  }

  @Test
  void dayOfADeedGoesBeforeTheTermOfWhatIsSigned() {
    var page = Told.page("a.txt", "The striker signed a contract until 2029 on May 3, 2024.");
    assertThat(Told.events(page))
        .singleElement()
        .satisfies(e -> assertThat(e.time().edtf()).isEqualTo("2024-05-03"));
  }

  @Test
  void firefightersWhoPutOutAFireGiveAid() {
    assertThat(Told.held("About 60 firefighters put out the fire."))
        .containsExactly("AID reported");
  }

  @Test
  void whatASubjectIsSaidToBeIsNoSecondEvent() {
    assertThat(Told.held("The fire was an accident.")).hasSize(1);
  }

  @Test
  void strikeOfAPageAboutWorkIsOneOfWorkers() {
    assertThat(Told.held("The union called its members out. The strike ended on Tuesday."))
        .contains("PROTEST/strike reported");
  }

  @Test
  void strikeOfAPageAboutArmsIsAnAttack() {
    assertThat(Told.held("A drone was seen over the union hall. The strike killed two."))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("ASSAULT"));
  }

  @Test
  void strikeThatEndsIsTheOneThatBegan() {
    var page =
        Told.page(
            "a.txt",
            "Drivers went on strike on May 3, 2024, the union said. The strike ended on May 5,"
                + " 2024.");
    assertThat(Told.events(page))
        .singleElement()
        .satisfies(e -> assertThat(e.time().edtf()).isEqualTo("2024-05-03"));
  }

  @Test
  void remarksBesideADatedOneAreOfAboutThatDay() {
    var page =
        Told.page(
            "a.txt",
            "Karl Odden accused Norvia of piracy on May 3, 2024. Odden demanded that Norvia return"
                + " the trawler.");
    assertThat(Told.events(page))
        .anySatisfy(e -> assertThat(e.time().edtf()).isEqualTo("2024-05-03~"));
  }

  @Test
  void attackToldBesideOneWithoutAStatedDayHasNoStatedDayEither() {
    var page =
        Told.page(
            "a.txt",
            "Rebels attacked the town of Harwick, officials reported on Friday. Rebels shelled the"
                + " village of Osten.");
    assertThat(Told.events(page))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.time().edtf()).startsWith("XXXX"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police are investigating a robbery at a bakery. | Police are investigating a robbery at a"
            + " hotel.",
        "The suspects fled the area on foot. | The suspects fled the area by car.",
        "The driver was listed in critical condition. | The goalkeeper was listed in critical"
            + " condition.",
        "Prosecutors charged Ana Ruiz with fraud. | Prosecutors charged Tom Ekker with fraud."
      })
  void whatIsWrittenOfEveryHappeningJoinsNoTwoStories(String first, String second) {
    assertThat(Told.events(Told.page("a.txt", first))).hasSize(1);
    assertThat(Told.events(Told.page("b.txt", second))).hasSize(1);
    assertThat(Told.eventsOfStories(Told.page("a.txt", first), Told.page("b.txt", second)))
        .hasSize(2);
  }
}
