package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.PlainPages;

/** Times of day over entries, told from the length of a film. */
class EntryClocksTest {

  private static final String FIRST =
      "The flood at Tarnow bridge has gone down by a hand, the warden of the bridge said.";

  private static final String SECOND =
      "Forty houses below Tarnow bridge were left by their people as the flood rose.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p><h2>%s</h2><p>%s</p>",
        "<div class=entry><span>%s</span><h3>%s</h3><p>%s</p></div>",
        "<div>%s</div><p><b>%s</b></p><p>%s</p>"
      })
  void timesOverEntriesAreLinesOfDates(String entry) {
    Article article =
        HtmlPages.article(
            "<h1>Flood at Tarnow: the day</h1>"
                + entry.formatted("18:20", "Flood goes down", FIRST)
                + entry.formatted("14:05", "Forty houses left", SECOND));

    assertThat(HtmlPages.dropped(article))
        .isEqualTo(List.of("date line: 18:20", "date line: 14:05"));
  }

  @Test
  void theSameOnAPageOfText() {
    Article article =
        PlainPages.read(
            "Flood at Tarnow bridge: the day\n\n18:20\n\nFlood goes down\n\n"
                + FIRST
                + "\n\n14:05\n\nForty houses left\n\n"
                + SECOND
                + "\n");

    assertThat(PlainPages.reason(article, "18:20")).contains("date line");
    assertThat(PlainPages.reason(article, "14:05")).contains("date line");
  }

  @Test
  void theLengthOfAFilmIsNone() {
    Article article =
        HtmlPages.article(
            "<h1>Flood at Tarnow</h1><p>%s</p><div>03:12</div><p>%s</p>".formatted(FIRST, SECOND));

    assertThat(HtmlPages.dropped(article)).containsExactly("player: 03:12");
  }
}
