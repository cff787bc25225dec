package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.ToldPair.allNumbers;
import static org.stemma.model.ToldPair.numbers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of invented pages that exclude each other, and pairs that only seem to. */
class NumbersToldTest {

  @Test
  void numberNamedToBeRejectedIsNotThePagesOwn() {
    assertThat(
            numbers(
                "Freighter Olna sinks off Drusk",
                "The freighter Olna sank off Drusk on Monday. It was loaded with 900 tonnes of"
                    + " ore.",
                "The freighter Olna sank off Drusk on Monday. It was loaded with 650 tonnes of ore,"
                    + " the owner said, not with the 900 tonnes reported elsewhere."))
        .containsExactly("contradiction: 900 tonnes / 650 tonnes for the same thing");
    assertThat(
            numbers(
                "Dam of Drusk opened",
                "The dam of Drusk was opened on Monday. The gate of the dam stood open for 14"
                    + " hours.",
                "The dam of Drusk was opened on Monday. The gate of the dam stood open for nine"
                    + " hours, not for 14 hours as others wrote, the warden said."))
        .containsExactly("contradiction: 14 hours / nine hours for the same thing");
    assertThat(
            numbers(
                "Court of Drusk fines baker",
                "The court of Drusk fined the baker Ole Brenn on Monday. Brenn paid the court 4,000"
                    + " crowns.",
                "The court of Drusk fined the baker Ole Brenn on Monday. Brenn paid the court 2,500"
                    + " crowns, not 4,000 crowns, his lawyer said."))
        .hasSize(1);
  }

  @Test
  void numberThatIsOnlyNegatedRejectsNothing() {
    assertThat(
            numbers(
                "Ferry Borea turns back off Drusk",
                "The ferry Borea turned back off Drusk on Monday. The crossing of the Borea takes"
                    + " 14 hours.",
                "The ferry Borea turned back off Drusk on Monday. The crossing of the Borea had"
                    + " taken not 14 hours when it turned back."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mill of Drusk makes offer | The mill of Drusk offers the packers 900 crowns each. | The mill of Drusk raised its offer to 1,400 crowns for each packer.
          Port of Drusk opens lock  | The port of Drusk set the limit for the lock at 40 ships. | The port of Drusk cut the limit for the lock to 25 ships.
          Court of Drusk sets bail  | The court of Drusk set bail for the baker at 20,000 dollars. | The court of Drusk lowered bail for the baker to 8,000 dollars.
          """)
  void numberThatWasMovedIsAnUpdate(String title, String before, String after) {
    assertThat(allNumbers(title, before, after))
        .singleElement()
        .asString()
        .startsWith("apparent: ")
        .endsWith(": an update, told as a change");
  }

  @Test
  void numberOfALaterDayIsNotTheOneBeforeTheMove() {
    assertThat(
            numbers(
                "Court of Drusk sets bail",
                "The court of Drusk lowered bail for the baker to 8,000 dollars.",
                "The court of Drusk set bail for the baker at 20,000 dollars."))
        .hasSize(1);
  }

  @Test
  void hourOfTheSayingIsNotThatOfTheNumber() {
    assertThat(
            numbers(
                "Tram hits bus in Drusk",
                "The bus had been waiting at the crossing in Drusk for two minutes when a tram"
                    + " struck it on Monday.",
                "The bus had been waiting at the crossing in Drusk for nine minutes when a tram"
                    + " struck it, the driver told the Courier on Tuesday."))
        .containsExactly("contradiction: two minutes / nine minutes for the same thing");
  }

  @Test
  void furtherHurtBesideTheDeadAreAllThatThePageCounts() {
    assertThat(
            numbers(
                "Mill burns in Drusk",
                "The fire in the mill of Drusk killed nine workers on Monday. In Drusk mill 57"
                    + " workers were hurt in the fire, the brigade said.",
                "Nine workers died in the fire in the mill of Drusk. In the fire in Drusk mill a"
                    + " further 45 workers were hurt, the brigade said."))
        .hasSize(1);
    assertThat(
            numbers(
                "Mill burns in Drusk",
                "The fire in the mill of Drusk hurt 57 workers on Monday, the brigade said.",
                "The fire in the mill of Drusk hurt a further 40 workers on Tuesday, the brigade"
                    + " said."))
        .isEmpty();
  }

  @Test
  void verbLastTellsOfTheWholeAndNotOfThePast() {
    String title = "Ferries of Drusk on strike";
    String strike = "The ferries of Drusk went on strike on Monday. ";
    assertThat(
            numbers(
                title,
                strike + "The strike will last 48 hours.",
                strike + "The strike will last 72 hours."))
        .containsExactly("contradiction: 48 hours / 72 hours for the same thing");
    assertThat(
            numbers(
                title,
                strike + "The strike spread in the last 48 hours.",
                strike + "The strike spread in the last 72 hours."))
        .isEmpty();
  }

  @Test
  void allOfAGroupAreNoPartOfIt() {
    String title = "Ferries of Drusk on strike";
    String strike = "The ferries of Drusk went on strike on Monday. ";
    assertThat(
            numbers(
                title,
                strike + "All 640 members of the union joined the strike.",
                strike + "All 460 members of the union joined the strike."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The depot of Drusk had a permit for 15 tonnes of nitrate. | The depot of Drusk held 40 tonnes of nitrate.
          The ferry Borea is licensed to carry 250 passengers. | The ferry Borea carried 400 passengers on Monday.
          The speed limit on the bridge of Drusk is 80 kilometres per hour. | The bus drove at 120 kilometres per hour on the bridge of Drusk.
          The stadium of Drusk has a capacity of 900 people. | The stadium of Drusk held 1,400 people on Monday.
          The budget for the hall of Drusk was 3 million crowns. | The hall of Drusk cost 5 million crowns.
          """)
  void whatMayBeIsNotWhatWas(String allowed, String there) {
    assertThat(numbers("Inquiry in Drusk", allowed, there)).isEmpty();
  }

  @Test
  void twoPermitsCanExcludeEachOther() {
    assertThat(
            numbers(
                "Inquiry in Drusk",
                "The depot of Drusk had a permit for 15 tonnes of nitrate.",
                "The depot of Drusk had a permit for 40 tonnes of nitrate."))
        .isNotEmpty();
  }

  @Test
  void numbersOfOtherDaysOrOnlyThreatenedAreOfOtherThings() {
    assertThat(
            numbers(
                "Rebels shell the port of Drusk",
                "On April 3 the rebels fired three rockets at the port of Drusk.",
                "On May 7 the rebels fired five rockets at the port of Drusk."))
        .isEmpty();
    assertThat(
            numbers(
                "Rebels shell the port of Drusk",
                "The rebels fired three rockets at the port of Drusk.",
                "The rebels threatened to fire five rockets at the port of Drusk."))
        .isEmpty();
    assertThat(
            numbers(
                "Ferries stop at Drusk",
                "The owner vowed to sell four ferries at the port of Drusk.",
                "The owner sold two ferries at the port of Drusk."))
        .isEmpty();
  }

  @Test
  void figuresOfTwoSeasonsAreOfTwoTimes() {
    String title = "Adeyo leaves Rovers";
    assertThat(
            numbers(
                title,
                "Adeyo scored 19 goals in 31 matches last season.",
                "Adeyo has four goals in 12 matches this season."))
        .isEmpty();
    assertThat(
            numbers(
                title,
                "The school counted 300 pupils last term.",
                "The school counted 260 pupils in the current term."))
        .isEmpty();
    assertThat(
            numbers(
                title,
                "The theatre sold 9,000 tickets last season.",
                "The theatre has sold 7,000 tickets this season."))
        .isEmpty();
  }
}
