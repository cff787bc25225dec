package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** Positions, proposals and order in invented reports, read as a whole. */
class StandsToldTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** Keeps the next line from being read as a standfirst. */
  private static final String OPENING =
      "The road is still shut after the storm, and it is not known how long it will stay so. Snow"
          + " lies on the pass. The valley has two shops.";

  private static Account account(String... pages) {
    List<Capture> captures = new ArrayList<>();
    for (String page : pages) {
      String whole = "News from the valley\n\n" + OPENING + "\n\n" + page + "\n";
      byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
      captures.add(Capture.of("p" + captures.size() + ".txt", bytes));
    }
    return STEMMA.account(captures);
  }

  @Test
  void accusationIsAPositionOfTheAccuser() {
    Account account =
        account("Opposition leader Marc Vidal accused the ministry of ignoring a report in 2023.");
    assertThat(account.positions()).extracting(PositionItem::party).containsExactly("Marc Vidal");
  }

  @Test
  void whatIsRepeatedIsAPositionAndSilenceNone() {
    assertThat(
            account("Mayor Marc Vidal declined to comment but repeated that the dam was sound.")
                .positions())
        .extracting(PositionItem::stance)
        .singleElement()
        .asString()
        .contains("sound");
  }

  @Test
  void whatOthersWantIsNoPositionOfTheSpeaker() {
    assertThat(account("\"They want to buy our silence,\" said Petra Lunn, a miller.").positions())
        .isEmpty();
    assertThat(account("\"He wants to sell the club,\" said coach Jon Vale.").positions())
        .isEmpty();
    assertThat(account("\"We want a new bridge,\" said mayor Ida Korr.").positions())
        .extracting(PositionItem::party)
        .containsExactly("Ida Korr");
  }

  @Test
  void bodyThatWantsIsNamedByTheNounThatThePageGaveItsName() {
    Account account =
        account(
            "The strike is in its third week. The Mill Hands' Union met in Drusk on Monday. The"
                + " union wants 200 crowns for each family.");
    assertThat(account.positions())
        .extracting(PositionItem::party)
        .containsExactly("Mill Hands' Union");
  }

  @Test
  void plainNewsIsNoPosition() {
    Account account = account("\"The water came before dawn,\" said fire chief Jonas Berg.");
    assertThat(account.positions()).isEmpty();
  }

  @Test
  void dutyInDirectSpeechIsAPosition() {
    Account account =
        account("\"The company must pay for the bridge,\" said Transport Minister Elise Moreau.");
    assertThat(account.positions()).extracting(PositionItem::party).containsExactly("Elise Moreau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Dockers’ Union accepted the offer of Lindhaven Port on Tuesday.|Dockers’ Union",
        "Mayor Ada Holm accepted the plan of the rail company on Monday.|Ada Holm",
        "Denmark opposes the new ferry fares.|Denmark",
        "The Dockers’ Union demands two days of leave.|Dockers’ Union",
        "The verdict alarmed Norway and its Nordic partners.|Nordic partners of Norway;Norway",
        "The sale of the striker angered Lindhaven United.|Lindhaven United",
        "The strike plan worried Denmark.|Denmark"
      })
  void whatAPartyAcceptsWantsOrIsMovedByIsItsPosition(String text, String parties) {
    assertThat(account(text).positions())
        .extracting(PositionItem::party)
        .containsExactlyInAnyOrder(parties.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We want to know who signed the contract,\" said Inspector Karl Odden.",
        "\"We want to understand why the train derailed,\" said Minister Elise Moreau.",
        "Prosecutors charged Ilsa Brandt with fraud on Monday.",
        "Police charged the driver with manslaughter on Monday.",
        "The situation demands patience.",
        "The final surprised everyone."
      })
  void questionsStepsOfTheLawAndThingsAreNone(String text) {
    assertThat(account(text).positions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A former clerk of Viadukt Rail insists that the brakes failed twice.",
        "Four drivers maintain that the tunnel smelled of gas.",
        "The High Court dismissed a motion of the bank on Monday.",
        "The bridge “did not fall on Monday”, engineer Karl Odden said.",
        "The island “has not voted since January”, Governor Mira Halm told the crowd.",
        "\"Which of you took the money?\" asked prosecutor Elise Moreau.",
        "Viadukt Rail deeply regrets the accident in which two passengers lost their lives.",
        "The Port Authority expects this to take at least ten days.",
        "The ferry will not sail before Friday, harbour master Karl Odden said.",
        "Shops might have to close for the winter, Mayor Ada Holm warned.",
        "Mayor Ada Holm did not rule out a delay of the ferry line.",
        "Supporters who wish to travel should book by Friday."
      })
  void onlookersRulingsForecastsAndGriefAreNone(String text) {
    assertThat(account(text).positions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A spokesman for Viadukt Rail said the demand was unacceptable.|Viadukt Rail",
        "Viadukt Rail regrets the decision of the council.|Viadukt Rail",
        "Mayor Ada Holm ruled out any delay of the ferry line.|Ada Holm",
        "The fare is lower than in any other town, Mayor Ada Holm countered.|Ada Holm",
        "\"We ask that nobody spread rumours,\" said coach Ada Holm.|Ada Holm",
        "Lindhaven United will appeal.|Lindhaven United",
        "The town will not pay for the bridge, Mayor Ada Holm said.|Ada Holm"
      })
  void whoRulesOutRetortsAsksOrWillAppealTakesAStand(String text, String party) {
    String filler = "Nobody was hurt on the coast that day, and the weather stayed calm. ";
    assertThat(account(filler + text).positions())
        .extracting(PositionItem::party)
        .containsExactly(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A film company has dangled 90,000 crowns for her diary.",
        "Riverton are understood to have put a three-year contract on the table.",
        "The possibility of a merger with the port was raised.",
        "The ambassador conveyed the king’s views on the need for a truce in Drusk."
      })
  void whatIsDangledTabledRaisedOrConveyedIsAProposal(String text) {
    assertThat(account("Nobody was hurt on the coast that day. " + text).proposals()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The possibility of a fault in the brake was raised.",
        "The cook put a plate of soup on the table.",
        "Unless there is a better offer by Friday, the union will strike."
      })
  void faultsPlatesAndOffersYetToComeAreNone(String text) {
    assertThat(account("Nobody was hurt on the coast that day. " + text).proposals()).isEmpty();
  }

  @Test
  void angerAtOneThingIsNoConsentToAnother() {
    assertThat(
            account(
                    "Lindhaven United accepted the terms of the league on Monday.",
                    "The sale of the striker angered Lindhaven United.")
                .positions())
        .hasSize(2);
  }

  @Test
  void standRepeatedOnAnotherPageIsOnePosition() {
    String demand = "Elise Moreau demanded on Tuesday that Viadukt repair the bridge at once.";
    Account account = account(demand, demand + " Nobody was hurt.");
    assertThat(account.positions()).hasSize(1);
    assertThat(account.positions().get(0).evidence()).hasSize(2);
  }

  @Test
  void promisedMoneyIsAProposal() {
    Account account =
        account("Governor Mira Halm promised 20 million euros for families without homes.");
    assertThat(account.proposals())
        .extracting(ProposalItem::by)
        .containsExactly(Optional.of("Mira Halm"));
  }

  @Test
  void wordsOfOrderDateAndOrderEvents() {
    Account account =
        account(
            "A motorway bridge collapsed in Tarn on 3 May 2026. Police arrested two engineers of"
                + " Viadukt in Tarn three days after the collapse.");
    assertThat(account.events())
        .extracting(e -> e.edtf())
        .containsExactly(Optional.of("2026-05-03"), Optional.of("2026-05-06"));
    assertThat(account.order()).hasSize(1);
  }

  @Test
  void placeOfFilingDoesNotAct() {
    Account account =
        account("HARWICK, May 3 (NRA) — Lantia freed the sailors of the freighter Orm on Friday.");
    assertThat(account.events())
        .flatExtracting(e -> e.actor())
        .extracting(Object::toString)
        .isNotEmpty()
        .noneMatch(a -> a.contains("HARWICK"));
  }

  @Test
  void reservationIsAPositionAndAPictureIsNone() {
    Account reserved =
        account("\"We agree on the pay, but not on who may drive,\" said Elise Moreau.");
    assertThat(reserved.positions())
        .extracting(PositionItem::party)
        .containsExactly("Elise Moreau");
    assertThat(account("Elise Moreau described the mood as \"tense but polite\".").positions())
        .isEmpty();
  }

  @Test
  void quotationExplainsTheRefusalBeforeIt() {
    Account account =
        account(
            "Elise Moreau on Tuesday rejected an offer by Viadukt. \"Our drivers cannot work for"
                + " that money,\" she said.");
    assertThat(account.positions()).hasSize(1);
  }

  @Test
  void topicOfAPositionIsTheThingWantedOrRefused() {
    assertThat(
            account("Union leader Elise Moreau demanded that Lantia release the ferry.")
                .positions())
        .extracting(PositionItem::topic)
        .containsExactly("the ferry");
    assertThat(account("Coach Marc Vidal urged the board to buy a defender.").positions())
        .extracting(PositionItem::topic)
        .containsExactly("a defender");
    assertThat(account("Marc Vidal accused the ministry of ignoring a report in 2023.").positions())
        .extracting(PositionItem::topic)
        .containsExactly("a report");
  }

  @Test
  void statusOfAProposalIsOneWord() {
    Account account =
        account("Marc Vidal turned down a Lantian proposal for a lower toll on Monday.");
    assertThat(account.proposals()).extracting(ProposalItem::status).containsExactly("rejected");
  }

  @Test
  void pronounThatOwnsAProposalMeansTheSubject() {
    Account account = account("Northern Rail withdrew its offer of 4 percent on Monday.");
    assertThat(account.proposals())
        .extracting(p -> p.by().orElse(""), ProposalItem::status)
        .containsExactly(tuple("Northern Rail", "withdrawn"));
  }

  @Test
  void deniedPromiseIsNoProposal() {
    assertThat(account("Northern Rail denied that it had promised the town a bridge.").proposals())
        .isEmpty();
  }
}
