package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;

/** How far a reported clause goes that stands before its cue or behind a preposition. */
class GoingOnClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          The ferry is safe, the firm says, and passengers were never in danger.   ~ The ferry is safe | and passengers were never in danger
          The bridge will stay shut, Kerr said, and traffic will be led past it.   ~ The bridge will stay shut | and traffic will be led past it
          The plan is dead, the union said, and its members will meet on Friday.   ~ The plan is dead | and its members will meet on Friday
          The road is closed, the council said, but buses still run.               ~ The road is closed | but buses still run
          The ferry was late, he said, but the passengers stayed calm.             ~ The ferry was late | but the passengers stayed calm
          The mine was flooded, the company said, but the pumps are working.       ~ The mine was flooded | but the pumps are working
          The plan was sound, the coach conceded, but it failed.                   ~ The plan was sound
          The frigate left port at dawn; two boats followed it, said its navy.     ~ two boats followed it
          The gates opened late; stewards led the fans in, said the club.          ~ stewards led the fans in
          The road was shut; the railway would follow, said the ministry.          ~ the railway would follow
          Ships were held back for days, Orm officials claim.                      ~ Ships were held back for days
          The road has been shut since May, residents insist.                      ~ The road has been shut since May
          Nine houses must be pulled down, experts warn.                           ~ Nine houses must be pulled down
          The police appealed for owners of boats to come forward.                 ~ owners of boats to come forward
          The mayor called for shops to close at noon.                             ~ shops to close at noon
          The union called for the board to resign.                                ~ the board to resign
          """)
  void itGoesOn(String text, String content) {
    ParsedPage page = ParsedPage.of(text);
    assertThat(
            page.all(Quotation.class).stream()
                .map(q -> q.content().stream().map(page::words).collect(Collectors.joining(" | "))))
        .containsExactly(content);
  }
}
