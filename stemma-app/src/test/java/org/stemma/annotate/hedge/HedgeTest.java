package org.stemma.annotate.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Hedge;

class HedgeTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Hedge.class).stream()
        .map(h -> h.kind().label() + ": " + page.words(h.cue()))
        .toList();
  }

  @Test
  void possibilityIsAHedgeAndAbilityIsNot() {
    assertThat(read("The strike could delay the final.")).containsExactly("modal: could");
    assertThat(read("The crew could not reach the shore.")).isEmpty();
    assertThat(read("Residents could hear the water.")).isEmpty();
    assertThat(read("The court sat in May.")).isEmpty();
  }

  @Test
  void aConditionIsAHedgeAndAnIndirectQuestionIsNot() {
    assertThat(read("The dam will break if the river rises again."))
        .contains("hypothetical: if the");
    assertThat(read("Reporters asked the coach if he would stay."))
        .noneMatch(h -> h.startsWith("hypothetical"));
  }

  @Test
  void aConditionThatCreditsASourceDoubtsTheSource() {
    assertThat(read("If the ship's cook is to be believed, the hold was flooded by noon."))
        .containsExactly("uncertain: If the");
    assertThat(read("If Ana Brill is right, the gate stood open for an hour."))
        .containsExactly("uncertain: If");
    assertThat(
            read("If a clerk is to be believed, two boxes were lost. He says that he saw them go."))
        .containsExactly(
            "uncertain: If",
            "unnamed source: If a clerk is to be believed",
            "unnamed source: He says");
    assertThat(read("The mayor met a clerk. He says that two boxes were lost.")).isEmpty();
  }

  @Test
  void sourcesWithoutANameAreHedged() {
    assertThat(read("Sources said that the striker had signed."))
        .containsExactly("unnamed source: Sources said");
    assertThat(read("Norwegian officials said that the ship was safe."))
        .containsExactly("collective source: Norwegian officials said");
    assertThat(read("Mayor Ana Ruiz said that the ship was safe.")).isEmpty();
  }

  @Test
  void aChargeIsAnAllegationAndItsAbsenceIsNone() {
    assertThat(read("He was accused of theft by the bank.")).contains("allegation: was accused of");
    assertThat(read("Two firms are suspected of fraud.")).contains("allegation: are suspected of");
    assertThat(read("Ana Ruiz, who led the bank, is not accused of theft.")).isEmpty();
    assertThat(read("She was never suspected of fraud.")).isEmpty();
    assertThat(read("The firm has not been accused of fraud.")).isEmpty();
  }

  @Test
  void whoeverWillNotSpeculateDoesNot() {
    assertThat(read("It would be wrong to speculate.")).isEmpty();
    assertThat(read("Ana Ruiz would not speculate on the cause.")).isEmpty();
    assertThat(read("The time has not come to speculate.")).isEmpty();
  }

  @Test
  void whatACourtHearsIsHearsay() {
    assertThat(read("A carer stole from a widow, a jury heard."))
        .containsExactly("hearsay: jury heard");
    assertThat(read("The gas had been on for days, the inquest heard."))
        .containsExactly("hearsay: inquest heard");
    assertThat(read("The driver had slept, the court was told."))
        .containsExactly("hearsay: court was told");
  }

  @Test
  void claimedLivesAreNoAllegation() {
    assertThat(read("The flood claimed nine lives.")).isEmpty();
  }

  @Test
  void aClaimSlippedIntoARelativeClauseIsAPartysClaim() {
    assertThat(read("Reyes blamed the pilot for a course he said was reckless."))
        .contains("party claim: he said was");
  }

  @Test
  void permissionIsNoPossibility() {
    assertThat(read("Only members may enter the hall.")).isEmpty();
    assertThat(read("Under the law, owners may sell the flats.")).isEmpty();
    assertThat(read("The judge ruled on who may visit the ship.")).isEmpty();
    assertThat(read("A striker who may leave the club scored.")).contains("modal: may");
    assertThat(read("It is unclear who may run for office.")).contains("modal: may");
    assertThat(read("The law may fail.")).contains("modal: may");
  }

  @Test
  void whatPersonsMayDoUntilADayIsAllowed() {
    assertThat(read("Voters may hand in their ballots until noon.")).isEmpty();
    assertThat(read("Holders who cannot attend may claim a refund until 25 May.")).isEmpty();
    assertThat(read("Drivers may use the old bridge until Friday.")).isEmpty();
    assertThat(read("The river may rise until Thursday.")).containsExactly("modal: may");
    assertThat(read("Voters may stay at home on Sunday.")).containsExactly("modal: may");
  }

  @Test
  void whoeverAsksStatesNothing() {
    assertThat(read("Reporters asked if the strike would go on.")).isEmpty();
    assertThat(read("Residents wondered whether the dam was safe.")).isEmpty();
    assertThat(read("Experts asked why the crane had no brake.")).isEmpty();
    assertThat(read("Residents said the dam was safe."))
        .containsExactly("collective source: Residents said");
  }

  @Test
  void whomNobodyReachedStatesNothing() {
    assertThat(read("Neither the port nor the union could be reached."))
        .containsExactly("no statement: Neither the port nor the union could be reached");
    assertThat(read("Nobody at the club could be reached on Sunday."))
        .containsExactly("no statement: Nobody at the club could be reached");
    assertThat(read("Neither boat could be saved.")).noneMatch(h -> h.startsWith("no statement"));
  }

  @Test
  void aBodySpeaksWithOneVoiceAndAGroupDoesNot() {
    assertThat(read("The derailment hurt 40 passengers, railway police said.")).isEmpty();
    assertThat(read("Norwegian leaders said that the ship was safe."))
        .containsExactly("collective source: Norwegian leaders said");
  }

  @Test
  void whatOfficialsHaveCountedIsNoDoubt() {
    assertThat(read("Finnish officials said 12 people were hurt.")).isEmpty();
    assertThat(read("Officials said 12 people were hurt."))
        .containsExactly("unnamed source: Officials said");
  }

  @Test
  void theDoubtOfUnnamedSourcesIsTheirs() {
    assertThat(read("Analysts have raised questions about the dam, noting its age."))
        .noneMatch(h -> h.startsWith("speculation"));
    assertThat(read("The delay raised questions about the dam."))
        .contains("speculation: raised questions");
    assertThat(read("Economists are divided over the cut, and others warn of inflation."))
        .noneMatch(h -> h.startsWith("disputed"));
  }

  @Test
  void anUnofficialCountIsDoubtfulAndAnUnofficialVisitIsNot() {
    assertThat(read("The unofficial results favour the mayor."))
        .containsExactly("unconfirmed: unofficial results");
    assertThat(read("The king paid an unofficial visit to the harbour.")).isEmpty();
  }

  @Test
  void oneOfManyIsASourceWithoutAName() {
    assertThat(read("A passenger said that the brakes had failed."))
        .containsExactly("unnamed source: A passenger said");
    assertThat(read("Paul Reyes, a passenger, said that the brakes had failed.")).isEmpty();
  }

  @Test
  void aPromiseOfUpdatesIsADoubtAndAListOfKeywordsIsNone() {
    assertThat(read("The ferry sank.\nThis is a developing story and will be updated."))
        .anyMatch(h -> h.startsWith("developing"));
    assertThat(read("The ferry sank.\nKeywords: “ferry controversy,” and “alleged sabotage.”"))
        .isEmpty();
  }

  @Test
  void aConditionToldByItsWordOrderIsHypothetical() {
    for (String text :
        List.of(
            "Should Marlow win on Sunday, the party will form a government.",
            "Should any of the tests fail, the ferry will stay in port.",
            "Had the pumps been switched on, the cellar would have stayed dry.",
            "Were judges to agree, the strike would be illegal.")) {
      assertThat(read(text)).as(text).anyMatch(h -> h.startsWith("hypothetical"));
    }
    assertThat(read("Had the pumps been switched on?"))
        .noneMatch(h -> h.startsWith("hypothetical"));
  }

  @Test
  void aNameKeptOutOfTheReportIsAnUnnamedSource() {
    for (String text :
        List.of(
            "She did not want to be named.",
            "The docker did not wish to give his name.",
            "The nurse asked the paper to withhold her name.")) {
      assertThat(read(text)).as(text).anyMatch(h -> h.startsWith("unnamed source"));
    }
    assertThat(read("The nurses spoke on condition that they not be named."))
        .noneMatch(h -> h.startsWith("hypothetical"));
  }

  @Test
  void whatRunsOutIsNoLeak() {
    assertThat(read("None of the oil leaked, harbour master Ana Ruiz said.")).isEmpty();
    assertThat(read("The pipe leaked for two days.")).isEmpty();
    assertThat(read("The tank leaked fuel into the river.")).isEmpty();
    assertThat(read("A leaked memo names the pilot.")).anyMatch(h -> h.startsWith("leak"));
    assertThat(read("The memo was leaked.")).anyMatch(h -> h.startsWith("leak"));
  }

  @Test
  void allThatCouldBeDoneIsNoPossibility() {
    assertThat(read("The crew did all that could be done.")).isEmpty();
    assertThat(read("Everything that could be moved was taken upstairs.")).isEmpty();
    assertThat(read("The bridge could be closed.")).contains("modal: could be");
  }

  @Test
  void nobodyWhoSpeaksIsNoSource() {
    for (String text :
        List.of(
            "Neither captain would speak to reporters.",
            "The mayor would not be drawn on Tuesday.",
            "Nobody at the ministry would say when the bridge will open.")) {
      assertThat(read(text)).as(text).singleElement().asString().startsWith("no statement");
    }
  }

  @Test
  void whatASpeakerDeniesOrInsistsOnIsSpeech() {
    assertThat(read("Mayor Ana Ruiz insists that the vote was fair.")).isEmpty();
    assertThat(read("Mayor Ana Ruiz rejects the claim that votes were bought.")).isEmpty();
    assertThat(read("Investigators said that the valve was open.")).isEmpty();
  }
}
