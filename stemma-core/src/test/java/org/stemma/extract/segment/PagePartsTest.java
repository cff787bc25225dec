package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

/** Reports of a digest, told from sections of one report by all parts of the page together. */
class PagePartsTest {

  private static final String TRAM =
      "A tram left the rails at Corve station on Monday and hit a kiosk, the fire brigade said.";
  private static final String OPAL =
      "Miners found an opal of eleven kilograms near Dusty Creek on Monday, the largest in decades.";
  private static final String CHOIR =
      "The boys' choir of Lemm will admit girls from autumn, its conductor announced on Monday.";

  private static List<String> titles(Article article) {
    return article.segments().stream()
        .map(segment -> segment.title().map(article::words).orElse("(none)"))
        .toList();
  }

  private static Article html(String body) {
    return HtmlPages.article("<html lang=en><main>" + body + "</main></html>");
  }

  private static Article plain(String... lines) {
    byte[] page = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    Extraction read = new Extractor(LanguageDetector.NONE).extract(Capture.of("page.txt", page));
    return ((Extraction.Found) read).article();
  }

  @Test
  void numberedLinesNameTheReportsOfADigest() {
    assertThat(
            titles(
                plain(
                    "Evening notes",
                    "1. Tram hits kiosk at Corve station",
                    TRAM,
                    "2. Miners find opal near Dusty Creek",
                    OPAL,
                    "3. Choir of Lemm admits girls",
                    CHOIR)))
        .containsExactly(
            "1. Tram hits kiosk at Corve station",
            "2. Miners find opal near Dusty Creek",
            "3. Choir of Lemm admits girls");
  }

  @Test
  void aNumberAloneNamesNoReport() {
    String item = "<h3>No. %d</h3><p>%s</p>";

    assertThat(
            titles(
                html(
                    "<h1>Evening notes</h1>"
                        + item.formatted(1, TRAM)
                        + item.formatted(2, OPAL)
                        + item.formatted(3, CHOIR))))
        .hasSize(3);
  }

  @Test
  void paragraphsThatOpenInBoldAreReports() {
    String item = "<p><strong>%s.</strong> %s</p>";

    assertThat(
            titles(
                html(
                    "<h1>Evening notes</h1>"
                        + item.formatted("Corve", TRAM)
                        + item.formatted("Dusty Creek", OPAL)
                        + item.formatted("Lemm", CHOIR))))
        .hasSize(3);
  }

  @Test
  void boldWordsInsideAParagraphSetNothingApart() {
    String item = "<p>%s <b>Read on.</b></p>";

    assertThat(
            titles(
                html(
                    "<h1>Evening notes</h1>"
                        + item.formatted(TRAM)
                        + item.formatted(OPAL)
                        + item.formatted(CHOIR))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"* * *", "###", "~~~", "• • •"})
  void signsBetweenThemSetReportsApart(String divider) {
    assertThat(plain("Evening notes", TRAM, divider, OPAL, divider, CHOIR).segments()).hasSize(3);
    assertThat(
            html("<h1>Evening notes</h1><p>%s</p><hr><p>%s</p><hr><p>%s</p>"
                    .formatted(TRAM, OPAL, CHOIR))
                .segments())
        .hasSize(3);
  }

  @Test
  void aTimelineGoesOnFromDayToDayAndIsWhole() {
    String entry = "<h2>%s</h2><p>%s</p>";

    assertThat(
            titles(
                html(
                    "<h1>How the strike went</h1>"
                        + entry.formatted(
                            "Monday",
                            "On Monday drivers meet in a cinema and vote by raising their caps.")
                        + entry.formatted(
                            "Tuesday",
                            "The council offers four percent and a new uniform late on Tuesday.")
                        + entry.formatted(
                            "Wednesday",
                            "Hospitals hire school buses on Wednesday to fetch their nurses."))))
        .hasSize(1);
  }

  @Test
  void sectionsOfAReportThatTakesUpItsHeadlineAreOneSegment() {
    String section = "<h2>%s</h2><p>%s</p>";

    assertThat(
            titles(
                html(
                    "<h1>Tram hits kiosk at Corve station</h1><p>"
                        + TRAM
                        + "</p>"
                        + section.formatted(
                            "Driver of tram questioned",
                            "The driver of the tram was questioned at Corve for nine hours.")
                        + section.formatted(
                            "Kiosk had stood for years",
                            "The kiosk had stood at Corve station for sixty years.")
                        + section.formatted(
                            "Rails were worn",
                            "Rails at the station were worn, a report on the tram line said."))))
        .hasSize(1);
  }

  @Test
  void whatIntroducesADigestNamesNoReport() {
    String item = "<h2>%s</h2><p>%s</p>";

    assertThat(
            titles(
                html(
                    "<h1>Evening notes</h1><p>Good evening. This is what happened while you were"
                        + " at work, in the order in which we heard of it.</p>"
                        + item.formatted("Tram hits kiosk at Corve station", TRAM)
                        + item.formatted("Miners find opal near Dusty Creek", OPAL)
                        + item.formatted("Choir of Lemm admits girls", CHOIR))))
        .containsExactly(
            "Tram hits kiosk at Corve station",
            "Miners find opal near Dusty Creek",
            "Choir of Lemm admits girls");
  }

  private static final String[][] REPORTS = {
    {"Tram hits kiosk at Corve", "A tram left the rails and hit a kiosk at Corve, firemen said."},
    {
      "Opal found at Dusty Creek",
      "Miners found an opal of eleven kilograms near Dusty Creek, they say."
    },
    {
      "Choir of Lemm admits girls",
      "The boys' choir of Lemm will admit girls from autumn on, its head said."
    }
  };

  private static String items(String item) {
    return Arrays.stream(REPORTS)
        .map(report -> item.formatted(report[0], report[1]))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><b>%s</b> %s</li>",
        "<li><strong>%s</strong><br>%s</li>",
        "<li><p><b>%s.</b> %s</p></li>",
        "<dt>%s</dt><dd>%s</dd>",
        "<dt><b>%s</b></dt><dd><p>%s</p></dd>",
        "<p>• <b>%s</b> %s</p>",
        "<p>▪ %s<br>%s</p>",
        "<p>— %s: %s</p>"
      })
  void itemsOfAListAreReports(String item) {
    String list = item.startsWith("<d") ? "<dl>%s</dl>" : "<ul>%s</ul>";
    String body = item.startsWith("<p") ? items(item) : list.formatted(items(item));

    assertThat(html("<h1>Evening notes</h1>" + body).segments()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"• %s. %s\n\n", "▪ %s: %s\n", "■ %s\n\n%s\n\n", "— %s\n\n%s\n\n", "- %s: %s\n\n"})
  void linesBehindSignsAreReports(String item) {
    Article article = plain("Evening notes", items(item));

    assertThat(article.segments()).hasSize(3);
    assertThat(article.metadata().title().orElseThrow().value()).isEqualTo("Evening notes");
    assertThat(article.metadata().subtitle()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>The union of Corve asks for four percent more pay from the first of March on.<li>It"
            + " asks the town of Corve for two more drivers on each line before the summer.<li>The"
            + " union wants to read the plans of the town before they are decided upon.</ul>",
        "<p>— Why does the town of Corve refuse to pay its drivers more money this year?<p>— The town"
            + " lost a fifth of its money, and the drivers cost more than the roads.<p>— The drivers"
            + " say that the town sold the old harbour for two millions."
      })
  void demandsAndWordsOfAnInterviewStayTogether(String list) {
    String lead =
        "<h1>Drivers of Corve on strike</h1><p>The drivers of Corve went on strike at noon,"
            + " and their union told the town what it asks for.</p>";

    assertThat(html(lead + list).segments()).hasSize(1);
  }
}
