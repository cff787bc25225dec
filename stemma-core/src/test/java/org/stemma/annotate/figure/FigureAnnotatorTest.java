package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;

class FigureAnnotatorTest {

  private static final FigureAnnotator FIGURES = new FigureAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The train crash killed at least 14 people. | at least 14 people | | 14 | | person |"
            + " killed",
        "The crash left twelve injured. | twelve injured | 12 | | | person | injured",
        "Nine sailors have been rescued. | Nine sailors have been rescued | 9 | | | sailor |"
            + " rescued",
        "The flood has displaced thousands. | displaced thousands | | 1000 | | person | displaced",
        "The storm drove 900 from their homes. | 900 from their homes | 900 | | | person |"
            + " displaced",
        "Rescue teams evacuated 600 people on Monday. | 600 people | 600 | | | person | evacuated",
        "The club paid £2.5 million. | £2.5 million | 2500000 | | | pound sterling | money",
        "Damage came to 40 million euros. | 40 million euros | 40000000 | | | euro | money",
        "The court sat for nearly three hours. | nearly three hours | 3 | | | hour | duration",
        "The court sat for several hours. | several hours | | | | hour | duration",
        "The 4+ hour strike ended. | 4+ hour | | 4 | | hour | duration",
        "The ship carried 41,000 to 46,000 tonnes. | 41,000 to 46,000 tonnes | | 41000 | 46000 |"
            + " tonne | mass",
        "In its fourth week the strike spread. | fourth week | 4 | | | strike week |",
        "In its third year of losses the yard closed. | third year | 3 | | | yard year |",
        "In her second season, the coach won. | second season | 2 | | | coach season |",
        "The bridge cost €3.5 m to mend. | €3.5 m | 3500000 | | | euro | money",
        "The club made $12 m from shirts. | $12 m | 12000000 | | | US dollar | money",
        "The port lost £40 k a day. | £40 k a day | 40000 | | | pound sterling/day | money",
        "One in five houses has no power. | One in five houses | 0.2 | | | fraction | share",
        "Nearly three in ten nurses have left. | Nearly three in ten nurses | 0.3 | | | fraction |"
            + " share",
        "Two out of three goals came late. | Two out of three goals | 0.6666666666666666 | | |"
            + " fraction | share",
        "The flood cost half a billion euros. | half a billion euros | 500000000 | | | euro |"
            + " money",
        "The kitten weighed half a pound. | half a pound | 0.5 | | | pound | mass",
        "A quarter of a million voters were struck off. | A quarter of a million voters | 250000 |"
            + " | | voter |",
        "The yard lost half a million pounds. | half a million pounds | 500000 | | | pound sterling"
            + " | money",
        "A fifth of the harbour is closed. | A fifth of the harbour | 0.2 | | | fraction | share",
        "Up to 200 trawlers blocked the port. | Up to 200 trawlers | | | 200 | trawler |",
        "The death toll rose to nine. | nine | 9 | | | person | killed",
        "Turnout was 18 percent. | 18 percent | 18 | | | percent | share",
        "Prices rose 3.4% in May. | 3.4% | 3.4 | | | percent | share",
        "Twenty-five passengers are missing. | Twenty-five passengers are missing | 25 | | |"
            + " passenger | missing",
        "Some 300 or more miners walked out. | Some 300 or more miners walked out | | 300 | | miner"
            + " | striking",
        "The strike enters its third week. | third week | 3 | | | strike week |",
        "It is the worst drought since the 19th century. | worst drought since the 19th century | 1"
            + " | | | rank |",
        "It is the worst flood since 1953. | worst flood since 1953 | 1 | | | rank |",
        "The river is at its lowest level in decades. | in decades | | 1 | | decade |",
        "Scores were killed when the dam broke. | Scores were killed | | 20 | | person | killed",
        "A dozen are unaccounted for. | A dozen are unaccounted for | 12 | | | person | missing",
        "Half a dozen were taken to hospital. | Half a dozen were taken to hospital | 6 | | |"
            + " person | injured",
        "Up to a dozen were feared dead. | Up to a dozen were feared dead | | | 12 | person |"
            + " missing",
        "A dozen or so were detained. | A dozen or so were detained | 12 | | | person | arrested",
        "Three remain missing. | Three remain missing | 3 | | | person | missing",
        "Police said 11 were hurt. | 11 were hurt | 11 | | | person | injured",
        "Another seven are in critical condition. | seven are in critical condition | 7 | | |"
            + " person | injured",
        "Dozens more were hurt at the match. | Dozens more were hurt | | 12 | | person | injured",
        "A couple of hundred people are missing. | A couple of hundred people are missing | 200 | |"
            + " | person | missing",
        "One in five were injured. | One in five | 0.2 | | | fraction | share",
        "Every third passenger was hurt. | Every third passenger | 0.3333333333333333 | | |"
            + " fraction | share",
        "There were 163 aboard the ferry. | 163 aboard | 163 | | | person | aboard",
        "The ferry had 163 people on board. | 163 people on board | 163 | | | person | aboard",
        "The train was carrying 148 passengers. | 148 passengers | 148 | | | passenger | aboard",
        "All 40 people on board were killed. | 40 people on board were killed | 40 | | | person |"
            + " killed",
        "The crash killed all 163 people aboard. | 163 people aboard | 163 | | | person | killed",
        "The ship was carrying 3,000 containers. | 3,000 containers | 3000 | | | container |",
        "Most of the 400 dockers are on strike. | 400 dockers | 400 | | | docker |",
        "The mine takes 500 tonnes a day. | 500 tonnes a day | 500 | | | tonne/day | mass",
      })
  void quantityIsReadWithItsBoundsAndWhatItCounts(
      String sentence,
      String words,
      Double value,
      Double min,
      Double max,
      String unit,
      String measure) {
    Reading reading = PlainReadings.page("page", sentence);

    List<Figure> figures = FIGURES.annotate(reading);

    assertThat(PlainReadings.words(reading, figures)).containsExactly(words);
    Figure figure = figures.getFirst();
    assertThat(figure.value().isPresent() ? (Double) figure.value().getAsDouble() : null)
        .isEqualTo(value);
    assertThat(figure.min().isPresent() ? (Double) figure.min().getAsDouble() : null)
        .isEqualTo(min);
    assertThat(figure.max().isPresent() ? (Double) figure.max().getAsDouble() : null)
        .isEqualTo(max);
    assertThat(figure.unit().orElse(null)).isEqualTo(unit);
    assertThat(figure.measure().orElse(null)).isEqualTo(measure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 1549 left on March 10.",
        "The trial began on 11 March 2026 at 5:40 a.m.",
        "1. The court: a list item",
        "The two leaders met the press.",
        "It was one of the most bitter strikes.",
        "COVID-19 closed the port.",
        "They won 2-1 at home.",
        "The coach was fired after a 5-11 season.",
        "The court ruled by a 6-3 vote.",
        "The council took a 7–2 decision.",
        "The G7 and World Cup 2026 were named.",
        "He resigned three days later.",
        "See note [3] below.",
        "He missed the 2016 season.",
        "The 21st century began.",
        "The unit, built in 1982 hit a wall.",
        "The line, opened in 1999 cut the town in half.",
        "He scored two in four.",
        "4 min read",
        "Sport | 4 min read | Share",
        "5-minute watch",
        "Reading time: 3 minutes",
        "Listening time 12 min",
        "A mother of three was arrested.",
        "The clinic's number is 4417.",
        "The trawler sank 20 minutes ago.",
        "Rows A, 12, 14 and 15 stayed empty."
      })
  void namesDatesAndLabelsAreNoFigures(String sentence) {
    Reading reading = PlainReadings.page("page", sentence);

    assertThat(PlainReadings.words(reading, FIGURES.annotate(reading))).isEmpty();
  }

  @Test
  void killedAndInjuredOfOneSentenceAreTwoFigures() {
    Reading reading =
        PlainReadings.page(
            "page", "The collapse left three people dead, 12 injured and nine missing.");

    List<Figure> figures = FIGURES.annotate(reading);

    assertThat(PlainReadings.words(reading, figures))
        .containsExactly("three people dead", "12 injured", "nine missing");
    assertThat(figures)
        .extracting(f -> f.measure().orElse(""))
        .containsExactly("killed", "injured", "missing");
  }

  @Test
  void figuresOfAnyTextLieInsideAndNeverOverlap() {
    Random random = new Random(11);
    List<String> pieces =
        List.of(
            "at least ",
            "two ",
            "hundred ",
            "million ",
            "14",
            ",",
            ".",
            "-",
            " people ",
            "dead ",
            "a ",
            "fifth ",
            "of ",
            "tens of ",
            "thousands ",
            "to ",
            "and ",
            "$",
            "%",
            "worst ",
            "since ",
            "1953 ",
            "hours ",
            "third ",
            "not ",
            "but ",
            "its ",
            "\ud83d\ude00",
            "\u0663",
            "“",
            "\n");
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Reading reading = PlainReadings.page("page", text.toString());
      int end = 0;
      for (Figure figure :
          FIGURES.annotate(reading).stream()
              .sorted(java.util.Comparator.comparing(Figure::span))
              .toList()) {
        assertThat(figure.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(figure.sentence().contains(figure.span())).isTrue();
        end = figure.span().end();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An article on Friday said the club had sold 9,000 tickets. The correct number is 6,000. |"
            + " 9,000 tickets",
        "The report put the strikers at 400 drivers. That figure was wrong; it was 240 drivers. |"
            + " 400 drivers",
        "A caption gave the jury as 14 people. It should have been 12 people. | 14 people",
        "Police had earlier said 14 passengers were hurt. Twelve passengers were hurt. |"
            + " 14 passengers were hurt",
        "Initial reports spoke of 30 miners trapped. The company said 27 miners were trapped. |"
            + " 30 miners trapped",
        "It was first reported as 5,100 votes for Holm. Holm ended with 5,010 votes. |"
            + " 5,100 votes",
        "Not 14 judges but 12 judges signed the letter. | 14 judges",
        "The fee was not 40 million euros but 34 million euros. | 40 million euros",
        "The train had not nine coaches but seven coaches. | nine coaches",
        "Three pickets, not two as first stated, were held. | two",
        "The ferry had 90 cabins, not 70 as previously reported. | 70",
        "Lund won by four goals, not three as originally announced. | three"
      })
  void numberThatThePageReplacesIsTakenBack(String text, String words) {
    Reading reading = PlainReadings.page("page", text);
    List<Figure> taken = FIGURES.annotate(reading).stream().filter(Figure::withdrawn).toList();

    assertThat(PlainReadings.words(reading, taken)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The club had earlier said 200 fans would travel. The stadium holds 9,000 litres of beer.",
        "The strike cost 40 million euros. The correct answer is patience.",
        "Turnout was not only 40 percent higher, but three parties won seats.",
        "The referee added not four minutes but",
        "Not 14 judges, but",
        "The line was closed for not two days but\n\nBuses ran."
      })
  void numberThatNothingReplacesStands(String text) {
    assertThat(FIGURES.annotate(PlainReadings.page("page", text)))
        .isNotEmpty()
        .noneMatch(Figure::withdrawn);
  }

  @Test
  void whatIsAddedToANumberIsNoBoundOfIt() {
    for (String text :
        List.of(
            "The fee is £38 million plus £4 million.",
            "The crew was 12 sailors plus 3 pilots.",
            "He got 40 days plus 5 days.")) {
      assertThat(FIGURES.annotate(PlainReadings.page("page", text)))
          .as(text)
          .hasSize(2)
          .allMatch(f -> f.value().isPresent() && f.min().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade fell in the second half of the 1990s.",
        "The court sat in the first half of the 20th century.",
        "The club of the 1990s/2000s is gone."
      })
  void fractionsAndFiguresOfDatesCountNothing(String text) {
    Reading reading = PlainReadings.page("page", text);
    Reading timed = reading.with(new TimeAnnotator(Lexicon.ENGLISH).annotate(reading));

    assertThat(FIGURES.annotate(timed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One of nine sailors was rescued. | One = 1 sailor rescued | nine sailors = 9 sailor",
        "Two of the 163 aboard were killed. | Two = 2 person killed | 163 aboard = 163 person"
            + " aboard",
        "At least 12 of the 40 miners were hurt. | At least 12 = >12 miner injured | 40 miners = 40"
            + " miner",
      })
  void whatHappenedToAPartOfSomeHappenedToThePart(String sentence, String part, String whole) {
    Reading reading = PlainReadings.page("page", sentence);

    assertThat(FIGURES.annotate(reading))
        .extracting(f -> shown(reading, f))
        .containsExactly(part, whole);
  }

  private static String shown(Reading reading, Figure figure) {
    String number =
        figure.value().isPresent()
            ? String.valueOf((int) figure.value().getAsDouble())
            : ">" + (int) figure.min().orElse(0);
    return String.join(
            " ",
            reading.words(figure.span()),
            "=",
            number,
            figure.unit().orElse(""),
            figure.measure().orElse(""))
        .strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No one was killed.",
        "That one was arrested.",
        "None were hurt.",
        "Flight 93 was destroyed.",
        "Four were repainted and five sold."
      })
  void whatNamesNobodyCountsNobody(String sentence) {
    assertThat(FIGURES.annotate(PlainReadings.page("page", sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rund 2.000 Matrosen streiken. | 2000.0",
        "Der Hafen verlor 1.250.000 Euro. | 1250000.0",
        "Der Pegel stieg um 2,5 Meter. | 2.5"
      })
  void germanPartsThousandsByADot(String sentence, double value) {
    assertThat(
            new FigureAnnotator(new Lexicon("de"))
                .annotate(PlainReadings.page("seite", sentence))
                .getFirst()
                .value())
        .hasValue(value);
  }
}
