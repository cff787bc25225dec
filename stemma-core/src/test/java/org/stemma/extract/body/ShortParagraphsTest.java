package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;

/** Reports most of whose paragraphs are too short to weigh anything, or stand beside the others. */
class ShortParagraphsTest {

  private static final String FREIGHTER =
      "The freighter Adela lost 31 containers off Skarne in a gale early on Sunday, the coast guard"
          + " said.";
  private static final String WEIR =
      "A spill gate failed at the Orla weir on Tuesday and water ran into three streets of Karle.";
  private static final String CRANES =
      "Crane drivers in the port of Hask walked out on Thursday over night shifts, their union"
          + " said.";

  private static List<String> kept(String body) {
    return HtmlPages.kept(HtmlPages.article("<html lang=en><body>" + body + "</body></html>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FREIGHTER, WEIR, CRANES})
  void shortParagraphsOfAnArticleWithOneLongOneAreKept(String lead) {
    String article =
        "<article><h1>The news of the day</h1><p>%s</p><blockquote><p>\"We saw nothing.\"</p>"
            + "</blockquote><p>Nobody was hurt.</p><h2>Later</h2><ul><li>31 of them</li></ul>"
            + "<p>It goes on.</p></article>";

    assertThat(kept(article.formatted(lead)))
        .containsExactly(
            lead, "\"We saw nothing.\"", "Nobody was hurt.", "31 of them", "It goes on.");
  }

  @ParameterizedTest
  @ValueSource(strings = {FREIGHTER, WEIR, CRANES})
  void theLastParagraphBelowTheElementOfTheOthersIsKept(String lead) {
    String article =
        "<article><h1>The news of the day</h1><div class=content><p>%s</p><p>Nobody knows how it"
            + " came to this, two witnesses told a reporter.</p></div>%s</article>";

    assertThat(kept(article.formatted(lead, "<p>An inquiry has begun.</p>")))
        .last()
        .isEqualTo("An inquiry has begun.");
    assertThat(kept(article.formatted(lead, "<div class=box><p>We have new mugs.</p></div>")))
        .last()
        .isEqualTo("Nobody knows how it came to this, two witnesses told a reporter.");
  }

  @ParameterizedTest
  @ValueSource(strings = {FREIGHTER, WEIR, CRANES})
  void shortParagraphsBesideALongOneAreKeptWithoutAnArticle(String lead) {
    String page =
        "<div id=top><a href=/>Start</a></div><div><h1>The news of the day</h1><p>Nobody was hurt."
            + "</p><p>%s</p><p>It goes on.</p><p>Share this.</p><p>One more was found.</p><p>More"
            + " news</p><p>A cat was found.</p></div>";

    assertThat(kept(page.formatted(lead)))
        .containsExactly("Nobody was hurt.", lead, "It goes on.", "One more was found.");
  }

  @Test
  void sentencesBehindALinkedHeadlineAreNotTheReports() {
    assertThat(
            kept(
                "<article><h1>The news of the day</h1><div class=content><p>"
                    + WEIR
                    + "</p><p>"
                    + CRANES
                    + "</p></div><p><a href=/b>Bakers stop work</a></p><p>Ovens stay cold.</p>"
                    + "</article>"))
        .containsExactly(WEIR, CRANES);
  }

  @ParameterizedTest
  @CsvSource({
    "The old bakery closed on Friday., No buyer was found., The oven is for sale.",
    "다리가 일요일 밤 무너졌다., 다친 사람은 없었다., 시는 월요일에 조사를 시작하며 새 다리를 짓는다.",
    "Die Fähre lag still., Drei Pumpen fielen aus., Am Abend fuhr sie wieder nach Norden.",
  })
  void aReportOfNothingButShortSentencesIsKept(String first, String second, String third) {
    String breaks = "<h1>News</h1><div id=b>%s<br><br>%s<br><br>%s</div>";
    String boxes = "<h1>News</h1><div>%s</div><div>%s</div><div>%s</div>";

    assertThat(kept(breaks.formatted(first, second, third))).containsExactly(first, second, third);
    assertThat(kept(boxes.formatted(first, second, third))).containsExactly(first, second, third);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Weather for Halden</h1><table><tr><td>Mon</td><td>12</td></tr></table><p>Wind 12 km/h.</p>",
        "<h1>On air</h1><table><tr><td>18:30</td><td>News</td></tr><tr><td>19:00</td><td>Who knows?</td></tr></table>",
        "<h1>Fähre</h1><table><tr><td>Mo</td><td>9:00</td></tr></table><p>Hunde fahren frei.</p>",
      })
  void oneOrTwoShortSentencesAreNoReport(String page) {
    assertThat(HtmlPages.extract("<html><body>" + page + "</body></html>"))
        .isInstanceOf(Extraction.NotAnArticle.class);
  }
}
