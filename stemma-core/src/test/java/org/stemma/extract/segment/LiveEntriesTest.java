package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

/** Entries of live blogs about one thing, whose words alone would not part them. */
class LiveEntriesTest {

  private static final List<String> TEXTS =
      List.of(
          "The flood at Tarnow bridge has gone down by a hand, the warden of the bridge said.",
          "Forty houses below Tarnow bridge were left by their people as the flood rose.",
          "The flood reached the arch of Tarnow bridge, and the road over it was closed.",
          "The warden measured the first rise of the flood at Tarnow bridge before dawn.");
  private static final List<String> HEADLINES =
      List.of("Flood goes down", "Forty houses left", "Bridge closed", "River rises");
  private static final List<String> LATEST_FIRST = List.of("18:20", "14:05", "11:30", "05:10");
  private static final List<String> FIRST_FIRST = List.of("05:10", "11:30", "14:05", "18:20");

  /**
   * @param entry with the time, the headline and the text as %s
   */
  private static Article page(List<String> times, String entry, String lead) {
    StringBuilder body = new StringBuilder("<h1>Flood at Tarnow: the day</h1>" + lead);
    for (int i = 0; i < TEXTS.size(); i++) {
      body.append(entry.formatted(times.get(i), HEADLINES.get(i), TEXTS.get(i)));
    }
    return HtmlPages.article("<html lang=en><main>" + body + "</main></html>");
  }

  private static List<String> segments(Article article) {
    return article.segments().stream().map(s -> article.words(s.span())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p><h2>%s</h2><p>%s</p>",
        "<p>%s GMT</p><h3>%s</h3><p>%s</p>",
        "<time>%s</time><h2>%s</h2><p>%s</p>",
        "<p><strong>%s: %s</strong></p><p>%s</p>",
        "<h2>%s | %s</h2><p>%s</p>",
        "<h2>%s – %s</h2><p>%s</p>"
      })
  void entriesThatRunBackwardsAreEachASegment(String entry) {
    List<String> segments = segments(page(LATEST_FIRST, entry, ""));

    assertThat(segments).hasSize(4);
    for (int i = 0; i < 4; i++) {
      assertThat(segments.get(i)).contains(TEXTS.get(i)).contains(HEADLINES.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>3 June 2031, %s</div><p>%3$s</p>",
        "<h3>3 June 2031 %s</h3><p>%3$s</p>",
        "<p>3. Juni 2031, %s Uhr</p><p>%3$s</p>"
      })
  void daysAndTimesAloneOverTheTextsAreEnough(String entry) {
    for (String lead : List.of("", "<h2>Key points</h2><ul><li>Water falls<li>Road shut</ul>")) {
      List<String> segments = segments(page(LATEST_FIRST, entry, lead));

      assertThat(segments).hasSize(4);
      for (int i = 0; i < 4; i++) {
        assertThat(segments.get(i)).contains(TEXTS.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>3 June 2031, %s</div><p>%3$s</p>",
        "<div>3 juin 2031 à %s</div><p>%3$s</p>",
        "<div>3 June 2031, %s</div><h3>%s</h3><p>%s</p>"
      })
  void theDayAndTimeOverAnEntryAreItsOwn(String entry) {
    Article article = page(LATEST_FIRST, entry, "");

    assertThat(article.segments())
        .extracting(s -> s.published().orElseThrow().time().orElseThrow().toString())
        .isEqualTo(LATEST_FIRST);
    assertThat(article.segments())
        .allMatch(s -> s.published().orElseThrow().value().edtf().equals("2031-06-03"));
  }

  /**
   * Such entries are often one sentence: cut off, nothing in them tells of which story they are.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><b>%s</b><p>%3$s</p></div>",
        "<article><time>%s</time><p>%3$s</p></article>",
        "<div>%s GMT</div><p>%3$s</p>"
      })
  void timesWithoutDaysOverTheTextsCutNothing(String entry) {
    assertThat(segments(page(LATEST_FIRST, entry, ""))).hasSize(1);
  }

  @Test
  void timesThatRunForwardsAloneCutNothing() {
    assertThat(segments(page(FIRST_FIRST, "<div>%s</div><p>%3$s</p>", ""))).hasSize(1);
  }

  @Test
  void theTimeOverAnEntryBelongsToIt() {
    Article article = page(LATEST_FIRST, "<p>%s GMT</p><h3>%s</h3><p>%s</p>", "");

    assertThat(segments(article).get(1)).startsWith("14:05 GMT").doesNotContain("11:30");
  }

  @Test
  void entriesWithoutHeadlinesOpenWithTheirTime() {
    String entry = "<p>%s – %3$s</p>";

    assertThat(segments(page(LATEST_FIRST, entry, ""))).hasSize(4);
  }

  @Test
  void howOneThingCameAboutStaysWhole() {
    for (String entry : List.of("<p>%s</p><h2>%s</h2><p>%s</p>", "<p>%s – %3$s</p>")) {
      assertThat(segments(page(FIRST_FIRST, entry, ""))).hasSize(1);
    }
  }

  @Test
  void midnightMayStandBetweenTwoEntries() {
    List<String> times = List.of("01:10", "23:50", "21:30", "20:00");

    assertThat(segments(page(times, "<p>%s</p><h2>%s</h2><p>%s</p>", ""))).hasSize(4);
  }

  @Test
  void whatIntroducesTheEntriesIsOfTheFirstAndALongerTextIsItsOwn() {
    String lead =
        "<p>Our reporters follow the water at the bridge of Tarnow all through the day.</p>";
    String entry = "<p>%s</p><h2>%s</h2><p>%s</p>";
    List<String> segments = segments(page(LATEST_FIRST, entry, lead));

    assertThat(segments).hasSize(4);
    assertThat(segments.get(0)).contains("Our reporters");
    assertThat(segments(page(LATEST_FIRST, entry, lead + lead.replace("Our", "More")))).hasSize(5);
  }

  @Test
  void theNameBelowAHeadlineWithItsTimeSigns() {
    Article article = page(LATEST_FIRST, "<p>%s</p><h2>%s</h2><p>Ana Sousa</p><p>%s</p>", "");
    List<String> kept = new ArrayList<>();
    article.blocks().stream()
        .filter(b -> b.isKept())
        .forEach(b -> kept.add(article.words(b.span())));

    assertThat(kept).doesNotContain("Ana Sousa");
  }
}
