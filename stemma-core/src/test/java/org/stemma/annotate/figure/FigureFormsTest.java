package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Figure;
import org.stemma.lexicon.Lexicon;

/** Numbers without a noun of their own, and those that a name, a verb or a preposition hides. */
class FigureFormsTest {

  private static final FigureAnnotator FIGURES = new FigureAnnotator();

  private static final FigureAnnotator GERMAN = new FigureAnnotator(new Lexicon("de"));

  private static final Optional<String> KILLED = Optional.of("killed");

  /** Expected: value or bounds and unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Rs 650-crore mission was put off. | 6500000000 rupee",
        "The $3-billion plant opened. | 3000000000 US dollar",
        "A two-million-dollar bridge was planned. | 2000000 US dollar",
        "They signed a 30-million-euro deal. | 30000000 euro",
        "The fare is a $3-a-day ticket. | 3 US dollar",
      })
  void aMultiplierBehindAHyphenMultiplies(String text, String expected) {
    assertThat(bounds(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prices moved between 20% and 30%. | 20..30 percent",
        "Between £3m and £5m was lost. | 3000000..5000000 pound sterling",
        "It costs $40 to $60 a barrel. | 40..60 US dollar",
        "The number of deaths rose by 12 to 140. | 12 person; 140 person",
        "The share fell from 30% to 20%. | 30 percent; 20 percent",
      })
  void rangesRepeatTheirUnitAndStepsAreNone(String text, String expected) {
    assertThat(bounds(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rents rose by 10 to 15 per cent. | 10..15 percent",
        "Output fell by 3 to 8% in May. | 3..8 percent",
        "Sales grew by two to ten per cent. | 2..10 percent",
        "The quay was extended by 10 to 15 metres. | 10..15 metre",
        "The toll rose by €20 to €30 a night. | 20..30 euro/night",
        "Fares rose by 4% to 6%. | 4..6 percent",
      })
  void aStepBetweenBoundsHasOneUnit(String text, String expected) {
    assertThat(bounds(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The number of arrests rose by 6 to 90. | 6; 90",
        "The rate fell by 2% to 17%. | 2; 17",
        "The fine was raised by £5 to £80. | 5; 80",
        "The fee went up by €3 to €41. | 3; 41",
        "The number of injured dropped by 9 to 14. | 9; 14",
      })
  void aStepAndItsResultAreTwo(String text, String expected) {
    assertThat(bounds(text).replaceAll(" [^\\d;]+", "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Three of the destroyed were ships.",
    "Two of the damaged were later sold.",
    "Four of the affected will be rebuilt.",
  })
  void whatBefallsThingsTooCountsNobody(String text) {
    assertThat(bounds(text)).doesNotContain("person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Allein im Juni sind 30 Soldaten gefallen. | true",
        "Mehr als 70 Soldaten sind gefallen. | true",
        "Im Mai waren 12 Soldaten gefallen. | true",
        "Fünf Tore sind gefallen. | false",
        "200 Bewohner sind gefallen. | false",
        "Im Sturm sind 30 Arbeiter auf das Deck gefallen. | false",
        "Die Aktien sind um 3 Euro gefallen. | false",
      })
  void inGermanOnlySoldiersFallToTheirDeath(String text, boolean killed) {
    List<Figure> figures = GERMAN.annotate(PlainReadings.page("page", text));

    assertThat(figures.stream().anyMatch(f -> f.measure().equals(KILLED))).isEqualTo(killed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One in five of the camps has no doctor. | 0.2 fraction",
        "Two out of five of the homes were lost. | 0.4 fraction",
        "One in four of those infected died. | 0.25 fraction",
        "Three in ten of the schools shut. | 0.3 fraction",
        "Seven of the injured were children. | 7 person",
        "Three of the dead were soldiers. | 3 person",
        "The walk took half an hour. | 0.5 hour",
        "They swam a quarter of a mile. | 0.25 mile",
        "It lasted up to half an hour. | ..0.5 hour",
      })
  void partsAreOfWhatTheyAreToldOf(String text, String expected) {
    assertThat(bounds(text)).isEqualTo(expected);
  }

  private static String bounds(String text) {
    return FIGURES.annotate(PlainReadings.page("page", text)).stream()
        .map(
            f ->
                (f.value().isPresent()
                        ? plain(f.value().getAsDouble())
                        : (f.min().isPresent() ? plain(f.min().getAsDouble()) : "")
                            + ".."
                            + (f.max().isPresent() ? plain(f.max().getAsDouble()) : ""))
                    + " "
                    + f.unit().orElse("?"))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "; " + b);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** Expected: number and unit of each figure, in order, "?" for no unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judge Petra Lamm, 58, adjourned the trial. | 58 year",
        "The accused, 38, was led out of the courtroom. | 38 year",
        "A woman of 74 drowned in her cellar. | 74 year",
        "A 19-year-old student was stabbed at the polls. | 19 year",
        "The six-month-old baby was pulled out alive. | 6 month",
        "Two brothers, aged 23 and 27, pleaded guilty to arson. | 2 brother; 23 year; 27 year",
      })
  void agesAreRead(String text, String expected) {
    assertThat(numbers(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry put the number of strikers at 1,200. | 1200 striker",
        "The coroner put the number of people drowned at 11. | 11 person",
        "The number of sailors saved by the coast guard after the storm rose to thirty. | 30"
            + " sailor",
        "Police gave the number as 34, not 43. | 34 ?; 43 ?",
        "The attendance on Sunday was 9,412. | 9412 person",
        "The crowd was 14,000. | 14000 person",
        "The clinic counted 26 patients. The figure of 19, she said, is that of her ward. | 26"
            + " patient; 19 patient",
      })
  void numbersThatStandAloneCountWhatTheWordForThemSays(String text, String expected) {
    assertThat(numbers(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two of its five engines failed. | 2 engine",
        "Three of the seven judges dissented. | 3 judge",
        "Two of the families have hired a lawyer. | 2 family",
        "No more than 80 of our members came. | 80 member",
        "The union counted 40 pickets. Six of them were sent home. | 40 picket; 6 picket",
        "The ship has 22 cabins. Three of these were flooded. | 22 cabin; 3 cabin",
        "There were 1,312 of us on the quay. | 1312 person",
        "Police counted 50 people, twelve more than on Friday. | 50 person; 12 person",
      })
  void partsCountWhatTheWholeCounts(String text, String expected) {
    assertThat(numbers(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They won 45 seats. | 45 seat",
        "He won 12 matches. | 12 match",
        "It cost Rs 500. | 500 rupee",
        "The kite rose above three roofs. | 3 roof",
        "She hid below two coats. | 2 coat",
        "Prices were above two euros. | 2 euro",
        "The regulator fined Osk Town 120,000 crowns. | 120000 crown",
        "The ministry fined Mill Street School 40,000 florins. | 40000 florin",
        "The alarm was sounded ten minutes later. | 10 minute",
        "The tanker waited for 35 minutes before it called for help. | 35 minute",
        "The second shot fell three seconds after the first. | 3 second",
        "The train pulled 14 wagons and five carriages. | 14 wagon; 5 carriage",
      })
  void wordsOfOtherMeaningDoNotHideTheNumber(String text, String expected) {
    assertThat(numbers(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"The kite rose above three roofs.", "She hid below two coats."})
  void placesAreNoBounds(String text) {
    List<Figure> figures = FIGURES.annotate(PlainReadings.page("page", text));

    assertThat(figures).isNotEmpty().allMatch(f -> f.value().isPresent() && f.modifier().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "The paper gave the number of injured sailors as 19.",
    "The number of passengers injured on the bridge rose to 19.",
    "Doctors put the number of wounded villagers at 19."
  })
  void whatHappenedStandsBesideTheNoun(String text) {
    assertThat(FIGURES.annotate(PlainReadings.page("page", text)))
        .singleElement()
        .satisfies(f -> assertThat(f.measure()).contains("injured"));
  }

  private static String numbers(String text) {
    return String.join(
        "; ",
        FIGURES.annotate(PlainReadings.page("page", text)).stream()
            .map(f -> Math.round(number(f)) + " " + f.unit().orElse("?"))
            .toList());
  }

  private static double number(Figure figure) {
    return figure.value().orElseGet(() -> figure.min().orElseGet(() -> figure.max().orElse(0)));
  }
}
