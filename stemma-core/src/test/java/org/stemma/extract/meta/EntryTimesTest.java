package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.StatedDay;
import org.stemma.extract.HtmlPages;
import org.stemma.lexicon.Lexicon;

class EntryTimesTest {

  private static final List<String> TEXTS =
      List.of(
          "The chain ferry at Ostrow tore loose in the storm yesterday with nineteen people on"
              + " board, and two tugs of the harbour office put out to bring the ferry back.",
          "Farmers of the northern valley blocked the road to the mill with forty tractors; they"
              + " want a higher price for rye, which the grain council had cut in the spring.",
          "The museum in Karst shows the letters of a clockmaker until autumn. Visitors must book,"
              + " since its cellar holds twelve chairs, a lamp and one desk.");

  private static final List<String> HEADINGS =
      List.of("Ferry adrift in storm", "Tractors block mill", "Letters of a dead clockmaker");

  private static String entry(int number, String time) {
    return "<h2>" + HEADINGS.get(number) + "</h2>" + time + "<p>" + TEXTS.get(number) + "</p>";
  }

  private static Article page(String head, String first, String second, String third) {
    return HtmlPages.article(
        "<html lang=en><head><meta property='article:published_time'"
            + " content='2031-05-03T08:00:00+02:00'>"
            + head
            + "</head><body><article><h1>The day as it went</h1><time class=page"
            + " datetime='2031-05-03T08:00:00+02:00'></time>"
            + entry(0, first)
            + entry(1, second)
            + entry(2, third)
            + "</article></body></html>");
  }

  private static String time(String day) {
    return "<time class=entry datetime='" + day + "T10:20:00+02:00'>10:20</time>";
  }

  private static List<String> days(Article article) {
    return article.segments().stream()
        .map(s -> s.published().map(StatedDay::field))
        .map(day -> day.map(f -> f.value().edtf() + ", " + f.basis()).orElse("none"))
        .toList();
  }

  @Test
  void timesOfTheSameKindDateTheEntriesTheyOpen() {
    Article article = page("", time("2031-05-05"), time("2031-05-04"), time("2031-05-03"));

    assertThat(days(article))
        .containsExactly(
            "2031-05-05, time element of the entry",
            "2031-05-04, time element of the entry",
            "2031-05-03, time element of the entry");
    assertThat(
            article
                .segments()
                .get(1)
                .published()
                .flatMap(StatedDay::evidence)
                .orElseThrow()
                .exact())
        .isEqualTo("2031-05-04T10:20:00+02:00");
    assertThat(article.metadata().published().orElseThrow().value().edtf()).isEqualTo("2031-05-03");
  }

  /** A page whose entries are followed by what is under them, not opened by it. */
  private static Article below(String over, String around, String... under) {
    String entries = "";
    for (int i = 0; i < under.length; i++) {
      entries += around.formatted(entry(i, "") + under[i]);
    }
    return HtmlPages.article(
        "<html lang=en><body><main><h1>The day as it went</h1>"
            + over
            + entries
            + "</main></body></html>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s", "<div class=post>%s</div>", "<article><div class=text>%s</div></article>"})
  void timesBelowDateTheEntriesTheyClose(String around) {
    Article article = below("", around, time("2031-05-05"), time("2031-05-04"), time("2031-05-03"));

    assertThat(days(article))
        .containsExactly(
            "2031-05-05, time element of the entry",
            "2031-05-04, time element of the entry",
            "2031-05-03, time element of the entry");
  }

  @Test
  void entryWithoutATimeBelowHasNone() {
    assertThat(days(below("", "%s", time("2031-05-05"), "", time("2031-05-03"))))
        .containsExactly(
            "2031-05-05, time element of the entry",
            "none",
            "2031-05-03, time element of the entry");
  }

  @Test
  void timeOfThePageIsNotThatOfTheFirstEntry() {
    Article article =
        below(
            time("2031-05-09"),
            "<section>%s</section>",
            time("2031-05-05"),
            time("2031-05-04"),
            time("2031-05-03"));

    assertThat(days(article)).first().isEqualTo("2031-05-05, time element of the entry");
  }

  @Test
  void timesThatMayBelongAboveOrBelowDateNone() {
    Article article =
        below(time("2031-05-09"), "%s", time("2031-05-05"), time("2031-05-04"), time("2031-05-03"));

    assertThat(days(article)).containsExactly("none", "none", "none");
  }

  @Test
  void elementAroundAnEntryTellsWhoseTimeItIs() {
    String entries =
        "<div>"
            + entry(0, "")
            + time("2031-05-05")
            + "</div>"
            + "<div>"
            + time("2031-05-04")
            + entry(1, "")
            + "</div>"
            + "<div>"
            + entry(2, time("2031-05-03"))
            + "</div>";
    Article article = HtmlPages.article("<html lang=en><body><main>" + entries + "</main></body>");

    assertThat(days(article))
        .containsExactly(
            "2031-05-05, time element of the entry",
            "2031-05-04, time element of the entry",
            "2031-05-03, time element of the entry");
  }

  @Test
  void aSingleTimeAndAnUpdateDateNoEntry() {
    String update = "<time class=entry datetime='2031-05-06T10:20:00+02:00'>Updated 6 May</time>";

    assertThat(days(page("", "", time("2031-05-04"), ""))).containsExactly("none", "none", "none");
    assertThat(days(page("", update, update, update))).containsExactly("none", "none", "none");
  }

  @Test
  void theScriptDatesTheEntryWithItsHeadline() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
            + "{\"headline\":\"Tractors block mill\",\"datePublished\":\"2031-05-04T11:00:00Z\"},"
            + "{\"headline\":\"Another\",\"datePublished\":\"2031-05-09T11:00:00Z\"}]}</script>";

    assertThat(days(page(head, "", "", "")))
        .containsExactly(
            "none", "2031-05-04, json-ld liveBlogUpdate datePublished (universal time)", "none");
  }

  @Test
  void wordsOfAnEntryAreCountedFromItsDay() {
    Article article = page("", time("2031-05-05"), time("2031-05-04"), time("2031-05-03"));
    List<TimeExpression> times =
        new TimeAnnotator(Lexicon.ENGLISH).annotate(new Reading(article, List.of(), List.of()));

    assertThat(times).first().extracting(t -> t.time().edtf()).isEqualTo("2031-05-04");
    assertThat(times.get(0).basis()).contains("publication 2031-05-05 (time element");
  }
}
