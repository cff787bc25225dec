package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;

/** Events in sentences of invented stories, read with the real parser. */
class EventsToldTest {

  @Test
  void accidentIsOneEventWithItsDead() {
    assertThat(
            Told.held(
                "A freight train derailed near the town of Harwick on Tuesday, killing at least 14"
                    + " people and injuring dozens more."))
        .containsExactly("(accident) reported");
  }

  @Test
  void rescueIsAid() {
    assertThat(
            Told.held("Rescue crews evacuated 300 residents from nearby houses, the service said."))
        .containsExactly("AID reported");
  }

  @Test
  void accusedDeedIsAllegedAndAccusedNeglectIsNoEvent() {
    assertThat(Told.held("The union accused the operator of attacking two signal workers."))
        .anyMatch(e -> e.startsWith("ACCUSE"))
        .contains("ASSAULT alleged");
    assertThat(Told.held("The union accused the operator of ignoring a warning."))
        .isNotEmpty()
        .allMatch(e -> e.startsWith("ACCUSE"));
  }

  @Test
  void deniedAndNegatedEventsAreNotHeld() {
    assertThat(Told.held("Northern Rail denied that it had attacked the workers.")).isEmpty();
    assertThat(Told.held("Ruiz did not meet Vale at the summit.")).isEmpty();
    assertThat(Told.held("The city council has not apologised.")).isEmpty();
  }

  @Test
  void refusalChangesTheEvent() {
    assertThat(Told.held("Lantia has refused three times to release the 21 sailors."))
        .containsExactly("REJECT/yield reported");
  }

  @Test
  void acquittalBesideAConvictionIsOneVerdictUnlessAnotherCourtSpokeIt() {
    assertThat(Told.held("The appeal court acquitted Ruiz, whom a lower court had convicted."))
        .anyMatch(e -> e.startsWith("RETREAT"));
    assertThat(Told.held("The jury convicted Ruiz of fraud and acquitted him of theft."))
        .noneMatch(e -> e.startsWith("RETREAT"));
  }

  @Test
  void claimedCaptureIsUnconfirmed() {
    assertThat(Told.held("Lantia claimed to have seized the island of Orm."))
        .containsExactly("ASSAULT unconfirmed");
  }

  @Test
  void invitationIsAgreementAndNoVisit() {
    assertThat(Told.held("Vale invited Ruiz to visit the capital in April."))
        .containsExactly("AGREE reported");
  }

  @Test
  void threatIsAThreatAndNoClosure() {
    assertThat(Told.held("Lantia threatened to close the strait if sanctions were extended."))
        .containsExactly("THREATEN/restrict reported");
  }

  @Test
  void questionsConditionsAndPossibilitiesAreNotHeld() {
    assertThat(Told.held("Could the police arrest the mayor?")).isEmpty();
    assertThat(Told.held("If the army attacks the town, thousands could flee.")).isEmpty();
    assertThat(Told.held("The possibility that they visit Harwick was also mentioned.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president is to visit Orm on Wednesday. | announced",
        "The ministers are due to meet in Orm on Thursday. | announced",
        "The captain was to appear in court on Monday. | announced",
        "The club was about to sign the striker on Sunday. | announced",
        "The army is poised to attack the town. | announced",
        "The families are happy to meet the mayor on Friday. | reported"
      })
  void whatIsToComeIsAnnounced(String sentence, String status) {
    assertThat(Told.held(sentence)).isNotEmpty().allMatch(e -> e.endsWith(" " + status));
  }

  @Test
  void whatIsYetToComeIsNotHeld() {
    assertThat(Told.held("The president has yet to visit Harwick.")).isEmpty();
  }

  @Test
  void reportedlyIsUnconfirmed() {
    assertThat(Told.held("The union reportedly held secret talks with the operator in March."))
        .containsExactly("CONSULT unconfirmed");
  }

  @Test
  void meetingByTelephoneIsACall() {
    assertThat(Told.held("President Jon Vale held talks with Ana Ruiz by telephone on Thursday."))
        .containsExactly("CONSULT/phone reported");
  }

  @Test
  void cancelledMeetingIsARejection() {
    assertThat(Told.held("The government cancelled the meeting with the union on Monday."))
        .containsExactly("REJECT/meet cancelled");
  }

  @Test
  void airstrikeTakesItsPlaceAndItsActor() {
    Reading reading =
        Told.page(
            "a.txt",
            "An airstrike on the port of Drusk by Lantian jets destroyed three warehouses.");
    EventMention strike = reading.all(EventMention.class).get(0);
    assertThat(strike.type()).contains("ASSAULT");
    assertThat(strike.mode()).contains("aerial");
    assertThat(strike.place().map(reading::words)).contains("Drusk");
    assertThat(strike.actors()).extracting(p -> p.text()).contains("Lantian jets");
  }

  @Test
  void saidDutyIsARequest() {
    assertThat(Told.held("The company must pay the families, said Transport Minister Paula Reyes."))
        .contains("REQUEST/change reported");
  }

  @Test
  void backwardPointersJoinTheirEvent() {
    Reading page =
        Told.page(
            "a.txt",
            "A cargo ship was attacked off Drusk by armed men on Monday. Two sailors were hurt in"
                + " the attack. The attack was the third this year.");
    assertThat(Told.events(page)).hasSize(1);
    assertThat(Told.events(page).get(0).mentions()).hasSize(3);
  }

  @Test
  void sameAccidentOnTwoPagesIsOneEvent() {
    Reading first =
        Told.page("a.txt", "A freight train derailed near Harwick on Tuesday, killing 14 people.");
    Reading second =
        Told.page("b.txt", "The train derailed near Harwick after heavy rain, officials said.");
    assertThat(Told.events(first, second)).hasSize(1);
    assertThat(Told.events(second, first)).isEqualTo(Told.events(first, second));
  }

  @Test
  void callAndMeetingOfTheSamePeopleStayApart() {
    Reading first =
        Told.page("a.txt", "President Jon Vale met Foreign Minister Ana Ruiz in Lisbon.");
    Reading second =
        Told.page("b.txt", "President Jon Vale held a phone call with Foreign Minister Ana Ruiz.");
    assertThat(Told.events(first, second)).hasSize(2);
  }

  @Test
  void likeDeedsOfOtherSizeStayApart() {
    Reading page =
        Told.page(
            "a.txt", "Crews rescued 46 people from roofs. Crews rescued 600 people from the town.");
    assertThat(Told.events(page)).hasSize(2);
  }

  @Test
  void seizureToldWithAnotherDayIsOneEvent() {
    var first =
        Told.page("a.txt", "Navy officers seized the freighter Northern Star on May 3, 2024.");
    var again =
        Told.page("b.txt", "Navy officers seized the freighter Northern Star on May 3, 2024.");
    var other =
        Told.page("c.txt", "Navy officers seized the freighter Northern Star on May 5, 2024.");
    assertThat(Told.events(first, again, other)).hasSize(1);
  }

  @Test
  void attacksOnSuccessiveDaysStayTwoEvents() {
    var first = Told.page("a.txt", "Rebels attacked the town of Harwick on May 3, 2024.");
    var other = Told.page("b.txt", "Rebels attacked the town of Harwick on May 5, 2024.");
    assertThat(Told.events(first, other)).hasSize(2);
  }

  @Test
  void definiteNounTakesTheSenseOfItsFullerName() {
    assertThat(
            Told.mentions(
                "The minister defended the import ban. Lantia imposed the ban on Monday."))
        .contains("SANCTION/discontinue reported");
  }
}
