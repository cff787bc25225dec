package org.stemma.annotate.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Hedge;

/** The words of a cue in sentences that state firmly what they state, and in ones that do not. */
class HedgeSenseTest {

  private static List<String> read(String text) {
    return ParsedPage.of(text).all(Hedge.class).stream().map(h -> h.kind().label()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // ability
        "The miners could finally go home.",
        "Ana Ruiz could barely stand.",
        "The old ferry could no longer leave the port.",
        "The boat was gone, and nor could the crew be reached by radio.",
        "The guards saw nothing. Neither could they hear the bell.",
        // purpose and limit
        "The crew cut the cable so that the barge could pass.",
        "The thief ran before anyone could stop him.",
        "Rangers opened a gate so the deer could leave.",
        "They waited until the crew of the second boat could reach them.",
        // permission
        "The law bars trawlers, but rowing boats may fish there.",
        "Guests may enter only when a guard has checked their bags.",
        "Villagers may park free of charge.",
        "Passengers may exchange their tickets at the desk.",
        "Customers may withdraw cash at any branch.",
        "Pensioners may travel free on all buses.",
        "Members may borrow skis without a ticket.",
        "The sale may not begin before the council has agreed.",
        // questions
        "Might the bridge be rebuilt in spring? Ana Ruiz laughed.",
        "“Could the fire have been stopped?” asked Ana Ruiz.",
        // timetables
        "The trial is expected to last two weeks.",
        "The train is due to leave at noon.",
        "The shop is set to open in June.",
      })
  void aModalOfAnotherSenseIsNoGuess(String text) {
    assertThat(read(text)).as(text).doesNotContain("modal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike could spread to the docks.",
        "A second wall may have fallen.",
        "The river might rise again.",
        "The price is expected to rise.",
        "Villagers may never return.",
        "Customers may leave the bank.",
        "The bridge may not hold.",
        "So the council could close the pool.",
        "The strike, so far peaceful, could spread.",
        "The union, before a court last week, could lose its funds.",
        "The line, closed until May, might open again.",
        "Three piers, so old that nobody knows their age, could fall.",
      })
  void aGuessIsAHedge(String text) {
    assertThat(read(text)).as(text).contains("modal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new pier is twice as long as the old one.",
        "The new pier is three times as long as the old one.",
        "Anyone can object if they own a boat.",
        "Passengers can claim a refund if they were on the ferry.",
        "They can object if they own a boat.",
        "Call the helpline if you have seen the dog.",
        "You must leave if the bell rings.",
        "If it rained, the children played in the barn.",
        "He fell as if he were hit.",
      })
  void aRuleAHabitAndAComparisonAreNoConditions(String text) {
    assertThat(read(text)).as(text).doesNotContain("hypothetical");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ban will stay as long as the river is low.",
        "The dam can break if the pumps fail.",
        "Villagers can return if the dam holds.",
        "Miners can go home if the owner signs.",
        "They can sail if the wind drops.",
        "The pier must close if the storm comes.",
        "Ana Ruiz warned them of a lawsuit if they left.",
        "“Had we known, we would have left,” said Ana Ruiz.",
        "But had a guard looked, he would have seen the smoke.",
        "The tug will sail on Monday, weather permitting.",
      })
  void aConditionIsAHedge(String text) {
    assertThat(read(text)).as(text).contains("hypothetical");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge will decide on Friday.",
        "The strike will affect 40 schools.",
        "The council will determine the rate.",
        "Three actors appeared to great applause.",
        "The dog is known to the staff.",
        "A portrait by an unknown artist was sold.",
        "This kind of apple ripens late.",
        "Some people brought flowers.",
        "He was charged with burglary.",
        "Labour disputes closed the yard.",
        "Ana Ruiz was described as a liar by the coach, Ian Moss.",
        "We reject rumours to the contrary.",
        "Ana Ruiz alleges that votes were bought.",
        "A spokesman for the port said that the crane was safe.",
        "A press officer for the port said that the crane was safe.",
        "A press secretary for the mayor said that the crane was safe.",
        "A media officer for the port said that the crane was safe.",
        "Passengers thanked the crew for their help.",
        "Parents can appeal to the board.",
      })
  void aPlainStatementIsNone(String text) {
    assertThat(read(text)).as(text).doesNotContain("speculation", "modal", "passive, no source");
    assertThat(read(text)).as(text).doesNotContain("uncertain", "vague", "allegation", "disputed");
    assertThat(read(text)).as(text).doesNotContain("unnamed source", "collective source");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The outcome will shape trade for years.|speculation",
        "The fire appears to have started in the attic.|modal",
        "The captain is known to have slept.|passive, no source",
        "Who fired first is unknown.|uncertain",
        "How the fire began remains a mystery.|uncertain",
        "Nobody at the port can say when it will open.|uncertain",
        "The alleged thief was freed.|allegation",
        "Two packers said that the valve was open.|unnamed source",
        "Skippers said that the nets were cut.|unnamed source",
        "Critics will say that the pier was too dear.|unnamed source",
        "The provisional results favour the mayor.|unconfirmed",
        "The deaths could not be verified.|unconfirmed",
        "Verification of the claim has not been possible.|unconfirmed",
        "The firm could not immediately be reached.|no statement",
      })
  void aDistancedStatementIsOne(String text, String label) {
    assertThat(read(text)).as(text).contains(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barring a late deal, no trams will run.                  | hypothetical
          Barring accidents, the ship will dock at noon.           | hypothetical
          The fire started, as far as anyone can tell, in a barn.  | uncertain
          The cause is still to be established.                    | uncertain
          It remains to be settled who pays for the pier.          | uncertain
          A sailor at first feared lost was found asleep.          | speculation
          Prices are forecast to rise.                             | speculation
          Rain is forecast for the cup final.                      | speculation
          """)
  void whatIsNotKnownOrNotYetSo(String text, String kind) {
    assertThat(read(text)).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The judge issued an order barring any contact.",
        "The port published its forecast for the year.",
        "The sum was settled on Monday."
      })
  void theSameWordsInAnotherFrameStateFirmly(String text) {
    assertThat(read(text)).isEmpty();
  }
}
