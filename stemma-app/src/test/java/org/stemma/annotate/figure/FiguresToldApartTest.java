package org.stemma.annotate.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Figure;

/** Numbers whose unit, noun or bound stands elsewhere than right behind them. */
class FiguresToldApartTest {

  /** Of each figure: value or bounds, unit, what happened. */
  private static String told(String text) {
    return ParsedPage.whole(text).all(Figure.class).stream()
        .map(f -> number(f) + f.unit().map(u -> " " + u).orElse("") + happened(f))
        .collect(Collectors.joining("; "));
  }

  private static String number(Figure figure) {
    if (figure.value().isPresent()) {
      return rounded(figure.value());
    }
    return rounded(figure.min()) + ".." + rounded(figure.max());
  }

  private static String rounded(OptionalDouble number) {
    if (number.isEmpty()) {
      return "";
    }
    double hundredths = Math.round(number.getAsDouble() * 100) / 100.0;
    return hundredths == Math.rint(hundredths)
        ? String.valueOf((long) hundredths)
        : String.valueOf(hundredths);
  }

  private static String happened(Figure figure) {
    return figure.quantity().equals("people") ? figure.measure().map(m -> " " + m).orElse("") : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The clerk was given two years and three months.        | 27 month
          The dispute went on for five weeks and three days.     | 38 day
          The final lasted over two hours and 14 minutes.        | 134.. minute
          The crane is 30 feet and six inches tall.              | 366 inch
          They gave terms of two years and six months respectively. | 2 year; 6 month
          The ban is for five years and two weeks.               | 5 year; 2 week
          """)
  void twoUnitsOfOneQuantityAreOneFigure(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The tow took three and a half hours.         | 3.5 hour
          He was out for an hour and a half.           | 1.5 hour
          The plank was 3½ metres long.                | 3.5 metre
          The pump failed a minute or so later on.     | 1 minute
          Five men and a quarter of the crew got out.  | 5 man; 0.25 fraction
          """)
  void aHalfBelongsToItsNumber(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Only one train in five ran on the coast line.          | 0.2 fraction
          Two in three patients were sent home.                  | 0.67 fraction
          One juror in four had read of the case.                | 0.25 fraction
          The chance of a rescue is no better than one in three. | ..0.33 fraction
          The mill has 230 hands, two thirds of them women.      | 230 hand; 0.67 fraction
          Half the crew stayed ashore.                           | 0.5 fraction
          Half the time the pump fails.                          | ''
          Half the town came to the match.                       | ''
          The winger has scored two in three games.              | 3 game
          There were bombs in one car and one in two.            | ''
          """)
  void shares(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There may be as many as ninety in the hold.     | ..90
          Of the 60 boats, at most 20 were insured.       | 60 ship; ..20 ship
          Fewer than 15 turned up at the gate.            | ..15
          They asked for eleven years, the owners for no more than six. | 11 year
          Divers put the number of missing crew at between two and five. | 2..5 crew member missing
          Between six and nine of the players are unfit.  | 6..9 player
          The number of patients at risk is anywhere from 3,000 to 10,000. | 3000..10000 patient affected
          Insurers expect claims of anything from $20m to $35m. | 20000000..35000000 US dollar
          The flow never exceeded 240 cubic metres.       | ..240 cubic metre
          """)
  void bounds(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fine more than doubled, and the bill tripled.    | 2.. times; 3 times
          The cost was twice that of the bridge.               | 2 times
          The crowd was nearly double the record.              | 2 times
          Twice the ship ran aground.                          | ''
          The doubled guard stood at the gate, bent double.    | ''
          He was doubled up in pain.                           | ''
          """)
  void multiplesOfWhatIsKnown(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Reform List won 64 seats to 51 for the Crown Party. | 64 seat; 51 seat
          Deputies voted by 64 to 51 to end the strike.           | 64 vote; 51 vote
          The motion passed 212-198.                              | 212 vote; 198 vote
          The Crown List won 31 seats, the Reform Party 24 and independents two. | 31 seat; 24 seat; 2 seat
          Of 48 seats the Union holds 19 (down from 27), Green Quay four. | 48 seat; 19 seat; 27 seat; 4 seat
          Velden beat Ostrin 3-2 and lost 64-51.                  | ''
          """)
  void seatsAndVotesOfRivals(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          37 were injured, nine of them seriously.      | 37 person injured; 9 person injured
          Eleven sailors were hurt, three of them women. | 11 sailor injured; 3 sailor
          Some 900 villagers had been moved from their homes. | 900 villager displaced
          Four miners were treated for burns.           | 4 miner injured
          Police counted two passers-by and three half-brothers. | 2 passer-by; 3 half-brother
          Three dozen sheep were lost.                  | 36 sheep
          An Orvel Star 172 light aircraft was found.   | ''
          """)
  void whatIsCounted(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The union has 12,400 members, of whom 9,100 voted.        | 12400 member; 9100 member
          The ship lost 90 containers, 40 of which sank.            | 90 container; 40 container
          Of the 30 hikers, 12 of whom were found dead, all had maps. | 30 hiker; 12 hiker killed
          Eleven miners were trapped; three of them were rescued.   | 11 miner trapped; 3 miner rescued
          The team lost 12 of their last 20 games.                  | 12 game; 20 game
          The crew of 22 was lifted off.                            | 22 person
          """)
  void partsAndGroups(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sentence was cut from nine years to six.     | 9 year; 6 year
          The fare went up from 8% to 12.                  | 8 percent; 12 percent
          The wall is 5ft 9in high.                        | 69 inch
          He put it in room 12 in the hall.                | ''
          Police fired 40 rounds of tear gas.              | 40 round
          """)
  void unitsToldOnce(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
