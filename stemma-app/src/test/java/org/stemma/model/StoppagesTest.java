package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.event.Event;

/** One strike told in several sentences is one event, and two strikes are two. */
class StoppagesTest {

  private static List<Event> strikes(String text) {
    return Told.events(Told.titled("a.txt", "Report", text, LocalDate.of(2034, 6, 16))).stream()
        .filter(e -> e.types().contains("PROTEST"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dockers at three ports walked out on Thursday over pay. The union said 2,300 of its members had joined the walkout. The strike began at 6 a.m.
          A one-day strike by drivers ended on Friday morning. Thursday's walkout had been solid, the union said.
          Nurses in Drusk went on strike on Thursday. The health workers' union said 400 members had joined the strike.
          """)
  void oneStrikeIsOneEvent(String text) {
    assertThat(strikes(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dockers walked out on June 8 over pay. Dockers walked out on June 15 for a second time.
          Nurses in Drusk went on strike on Thursday. Bus drivers in Drusk also went on strike.
          Train drivers went on strike on Thursday. They will go on strike again on Monday.
          Miners walked out on Thursday. Another walkout hit the smelter.
          """)
  void otherStrikesStayApart(String text) {
    assertThat(strikes(text)).hasSize(2);
  }
}
