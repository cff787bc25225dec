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
        .matches(Toll::part);
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
}
