package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words beside a verb that give its event another sense, and look-alikes that keep it. */
class EventSensesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour master opened an inquiry into the fire. | ACCUSE/investigate reported
          The league opened an investigation into the fire in the stand. | ACCUSE/investigate reported
          The coroner opened a probe into the fire at the mill. | ACCUSE/investigate reported
          The guards opened fire on the strikers. | ASSAULT/firearms reported
          Soldiers opened fire. | ASSAULT/firearms reported
          """)
  void inquiryIntoAFireIsNoShooting(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
    assertThat(Told.held(sentence).stream().anyMatch(e -> e.startsWith("ASSAULT")))
        .isEqualTo(event.startsWith("ASSAULT"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The signalman was treated for burns and released on Monday. | false
          The goalkeeper was released from hospital on Sunday. | false
          Two stewards were admitted to a clinic and released on Friday. | false
          The captain was arrested and released on Monday. | true
          The judge released the trader from custody on Friday. | true
          The rebels released 12 hostages on Sunday. | true
          """)
  void patientWhoIsLetGoIsNoPrisonerSetFree(String sentence, boolean freed) {
    assertThat(Told.held(sentence).stream().anyMatch(e -> e.startsWith("RETREAT/release")))
        .isEqualTo(freed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two sides last met in the final in 2031. | (sport) reported
          Harwick met Ansdale in the cup on Sunday. | (sport) reported
          Harwick and Ansdale met in a derby on Sunday. | (sport) reported
          The two sides met in the town hall on Sunday. | CONSULT reported
          President Vale met Prime Minister Ruiz in Drusk on Sunday. | CONSULT reported
          """)
  void sidesWhoMeetToPlayHoldNoTalks(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fans threw bottles at the referee. | ASSAULT/primitive reported
          Pickets hurled stones at a driver. | ASSAULT/primitive reported
          Villagers threw eggs at the mayor, Jon Vale. | PROTEST/riot reported
          Students threw stones at the police. | PROTEST/riot reported
          Supporters threw flares on to the pitch. | PROTEST/riot reported
          """)
  void whatIsThrownAtAPersonIsAnAttack(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine of the 21 crew were lifted off by helicopter on Monday. | true
          Forty passengers were taken off by ferry on Sunday. | true
          Two miners were brought off by boat on Friday. | true
          The rocket lifted off on Monday. | false
          The striker was taken off by the coach on Sunday. | false
          """)
  void whoAreCarriedOffByAVehicleAreSaved(String sentence, boolean saved) {
    assertThat(Told.held(sentence).contains("AID reported")).isEqualTo(saved);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The drivers voted to strike. | PROTEST/strike announced
          Nurses in Drusk voted on Monday to strike. | PROTEST/strike announced
          The pilots have voted to strike over pay. | PROTEST/strike announced
          The drivers went on strike. | PROTEST/strike reported
          """)
  void strikeThatIsVotedForIsToCome(String sentence, String event) {
    assertThat(Told.held(sentence)).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The union's members voted by 81 per cent for a walkout. | false
          The crew voted for a walkout on Monday. | false
          The teachers voted for a boycott of the tests. | false
          The members voted for the end of the walkout. | true
          """)
  void whatIsVotedForIsNotHeld(String sentence, boolean held) {
    assertThat(Told.held(sentence).stream().anyMatch(e -> e.startsWith("PROTEST"))).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor faced allegations of bribery on Monday. | (crime) alleged
          The striker faces an accusation of an assault on a steward. | ASSAULT alleged
          The club faced accusations of an attack on a steward. | ASSAULT alleged
          Allegations of Lantian cyberattacks on ports continue to fuel distrust. | COERCE/cyber hypothetical
          """)
  void whatAnAllegationIsOfIsAlleged(String sentence, String event) {
    assertThat(Told.mentions(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The court granted her request on 1 March. | CONCEDE reported
          The ministry granted the union's petition. | CONCEDE reported
          The judge granted the club's application. | CONCEDE reported
          The judge granted him bail. | RETREAT/release reported
          """)
  void requestThatIsGrantedIsConceded(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Work at the mine has been suspended. | (infrastructure) reported
          The yard suspended production on Monday. | (infrastructure) reported
          The port authority suspended unloading. | (infrastructure) reported
          Lantia suspended aid to Orm. | SANCTION/discontinue reported
          """)
  void workThatIsStoppedPunishesNobody(String sentence, String event) {
    assertThat(Told.held(sentence)).contains(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trader arrived at the court in a grey taxi. | false
          The coach arrived at the ground in a bus. | false
          The envoy, Ana Ruiz, arrived at the quay in a small boat. | false
          President Jon Vale arrived in Drusk on Monday. | true
          """)
  void whatSomebodyCameInIsNoHost(String sentence, boolean visit) {
    assertThat(Told.held(sentence).contains("CONSULT/visit reported")).isEqualTo(visit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister ought to resign. | false
          The captain ought to have resigned. | false
          The chairwoman of the club ought to resign at once. | false
          The minister resigned. | true
          """)
  void whatOughtToBeDoneIsNotDone(String sentence, boolean done) {
    assertThat(Told.held(sentence).contains("RETREAT/resign reported")).isEqualTo(done);
  }
}
