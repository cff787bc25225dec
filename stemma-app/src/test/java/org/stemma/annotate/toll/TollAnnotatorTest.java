package org.stemma.annotate.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Harm;
import org.stemma.annotation.Toll;
import org.stemma.annotation.Toll.Extent;
import org.stemma.lexicon.Lexicon;

class TollAnnotatorTest {

  private static final TollAnnotator TOLLS = new TollAnnotator(Lexicon.ENGLISH);

  private static List<Toll> tolls(String text) {
    return TOLLS.annotate(ParsedPage.of(text).reading());
  }

  private static int sum(String text, Harm harm) {
    return tolls(text).stream().filter(t -> t.harm() == harm).mapToInt(Toll::persons).sum();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two dockers died when the crane fell on the quay. | 2
          A brakeman was killed in the derailment on Sunday. | 1
          The mudslide claimed the lives of 14 people. | 14
          Her son died in hospital. | 1
          Police said the guard was shot and killed outside the bank. | 1
          A walker was stabbed to death near the weir. | 1
          The coroner is looking into the deaths of three miners. | 3
          A woman and her two daughters were found dead in the flat. | 3
          The firm was fined over the death of a 19-year-old apprentice. | 1
          The fire left four people dead. | 4
          Searchers have found 31 passengers dead, with 60 injured, police said. | 31
          Soldiers found nine people dead in the mud. | 9
          Rescuers found 12 miners dead after the shaft collapsed. | 12
          """)
  void countsTheDead(String sentence, int killed) {
    assertThat(sum(sentence, Harm.KILLED)).isEqualTo(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The collision injured nine passengers. | 9
          A steward was wounded when fans threw flares. | 1
          The driver is in critical condition. | 1
          Five sailors were hurt in the blast. | 5
          """)
  void countsTheInjured(String sentence, int injured) {
    assertThat(sum(sentence, Harm.INJURED)).isEqualTo(injured);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam could kill thousands.",
        "He was charged with attempted murder.",
        "The gunman tried to kill a guard.",
        "If a worker dies, the plant will close.",
        "The strike killed the plan for a new stadium."
      })
  void countsNobodyWhereNobodyIsToldToBeHarmed(String sentence) {
    assertThat(tolls(sentence)).isEmpty();
  }

  @Test
  void tellsThatNobodyWasHarmed() {
    assertThat(tolls("No one was injured in the landslip."))
        .singleElement()
        .matches(t -> t.persons() == 0 && t.harm() == Harm.INJURED);
  }

  @Test
  void takesAPronounForTheOneWhoIsNamedBesideIt() {
    assertThat(tolls("The boy was taken to hospital, where he died."))
        .singleElement()
        .matches(t -> t.persons() == 1 && t.harm() == Harm.KILLED);
  }

  @Test
  void marksThoseCountedBeforeInTheSentence() {
    assertThat(tolls("Five men were shot and one died."))
        .filteredOn(t -> t.harm() == Harm.KILLED)
        .singleElement()
        .matches(t -> t.extent() == Extent.AMONG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The death toll from the train crash has climbed to at least 38, the governor said. | KILLED | 38
          Another body was pulled from the river, bringing the death toll to 17. | KILLED | 17
          The toll of the flood stood at 46 by nightfall. | KILLED | 46
          The death toll of the stampede reached 112 people on Friday. | KILLED | 112
          The number of dead rose from 14 to 19. | KILLED | 19
          The number of miners killed in the blast has risen to 27. | KILLED | 27
          The mine disaster, with a death toll of 33, shocked the valley. | KILLED | 33
          Officials revised the death toll down to 12. | KILLED | 12
          The number of wounded has climbed to 60, the clinic said. | INJURED | 60
          """)
  void tellsWhatIsToldAsTheToll(String sentence, Harm harm, int persons) {
    assertThat(tolls(sentence))
        .filteredOn(t -> t.extent() == Extent.TOTAL)
        .singleElement()
        .matches(t -> t.harm() == harm && t.persons() == persons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The death toll could rise to 50.",
        "The death toll is expected to climb to 50.",
        "The toll on the bridge rose to five crowns.",
        "The number of passengers rose to 40.",
        "The number of goals rose to 14."
      })
  void tellsNoTollThatIsNotReached(String sentence) {
    assertThat(tolls(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six bodies were recovered from the mud on Friday.",
        "Crews pulled three more bodies from the carriages.",
        "Miners found the bodies of two men in the shaft.",
        "Two passengers remain in critical condition.",
        "Two more fans died in hospital on Tuesday."
      })
  void marksSomeOfTheHarmed(String sentence) {
    assertThat(tolls(sentence))
        .singleElement()
        .matches(t -> t.extent() == Extent.SOME && t.persons() > 1);
  }

  @Test
  void countsNoPartAsMoreDead() {
    assertThat(sum("Eleven fans died in the crush, three of them children.", Harm.KILLED))
        .isEqualTo(11);
  }

  @Test
  void readsHeadlinesWithoutAVerb() {
    assertThat(sum("3 dead, 11 injured in bridge collapse", Harm.KILLED)).isEqualTo(3);
    assertThat(sum("3 dead, 11 injured in bridge collapse", Harm.INJURED)).isEqualTo(11);
  }

  @Test
  void takesAnAgeForNoNumber() {
    assertThat(sum("A 7-year-old was killed by a tram.", Harm.KILLED)).isEqualTo(1);
  }

  @Test
  void doesNotCountAPluralWithoutANumber() {
    assertThat(tolls("Passengers were injured when the train braked."))
        .singleElement()
        .matches(t -> !t.exact());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A third worker has died after the blast at the paint shop. | 3
          A fourth victim of the poisoned cider died on Sunday. | 4
          The fifth body was found under the snow on Tuesday. | 5
          A sixth body was recovered from the tunnel. | 6
          The death toll rises with a fourth death in the ward. | 4
          The second man died in hospital. | 1
          A third-year student died in the crash. | 1
          """)
  void ordinalOfTheDeadTellsHowManyAreDead(String sentence, int killed) {
    assertThat(sum(sentence, Harm.KILLED)).isEqualTo(killed);
    assertThat(tolls(sentence))
        .noneMatch(t -> t.harm() == Harm.KILLED && t.persons() > 1 && t.exact());
    assertThat(tolls(sentence))
        .filteredOn(t -> t.extent() == Extent.REACHED)
        .hasSize(killed > 1 ? 1 : 0);
  }
}
