package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.extract.HtmlPages;
import org.stemma.text.LanguageDetector;

class DateFinderTest {

  private static final String REPORT =
      """
      <h1>Ferry brought into harbour after a fire on board</h1>%s
      <p>The ferry was brought into the harbour at noon, and all its passengers were safe, the port said.</p>
      <p>The fire had broken out in the engine room in the morning, and it was put out by the crew itself.</p>
      """;

  private static Article page(String head, String beside) {
    return HtmlPages.article(
        "<html lang=en><head>" + head + "</head><body>" + REPORT.formatted(beside) + "</body>");
  }

  /** As the front of the package reads it. */
  private static List<String> notes(String head) {
    String html = "<html lang=en><head>" + head + "</head><body>" + REPORT.formatted("");
    Capture capture = Capture.of("page.html", html.getBytes(StandardCharsets.UTF_8));
    Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);
    return ((Extraction.Found) read).article().notes();
  }

  private static String published(String head, String beside) {
    return page(head, beside).metadata().published().map(f -> f.value().edtf()).orElse("none");
  }

  @Test
  void dateInRunningTextIsNotThePublication() {
    Article article =
        HtmlPages.article(
            "<html><body><p>The ferry sank on 3 May 2024 off the northern port, the owner said.");

    assertThat(article.metadata().published()).isEmpty();
    assertThat(article.metadata().publishedWitnesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-12T08:30:00+02:00, 2024-05-12T06:30:00Z",
    "2024-05-12T08:30:00-0430, 2024-05-12T13:00:00Z",
    "2024-05-12T08:30:00Z, 2024-05-12T08:30:00Z",
    "2024-05-12T08:30:17Z, 2024-05-12T08:30:17Z",
    "2024-05-12T08:30:59.25+02:00, 2024-05-12T06:30:59.250Z",
    "2024-05-12T08:30:61Z, none",
    "2024-05-12T08:30:00, none",
    "2024-05-12T08:30:00+23:00, none",
    "2024-05-12, none",
  })
  void instantNeedsDayTimeAndOffset(String stated, String instant) {
    String head = "<meta property='article:published_time' content='" + stated + "'>";
    assertThat(
            page(head, "").metadata().publishedAt().map(f -> f.value().toString()).orElse("none"))
        .isEqualTo(instant);
  }

  @Test
  void vagueNameIsToldInTheBasis() {
    assertThat(page("<meta name=date content=2024-05-12>", "").metadata().published().orElseThrow())
        .extracting(field -> field.basis())
        .isEqualTo("meta date, whose name does not say which date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "timestamp", "cdate"})
  void vagueNameOfTheUpdateIsNotThePublication(String name) {
    String head =
        "<meta name=last-modified content=2024-05-12><meta name='%s' content=2024-05-12T08:00:00Z>"
            .formatted(name);

    assertThat(published(head, "")).isEqualTo("none");
  }

  @Test
  void copyrightIsNotThePublication() {
    assertThat(published("", "<footer><p>Copyright 12 May 2024 The Harbour Post</p></footer>"))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=date>Updated 18 May 2024, first published 17 May 2024</p> | 2024-05-17",
        "<p class=date>Aktualisiert: 18.05.2024, veröffentlicht: 17.05.2024</p> | 2024-05-17",
        "<p class=date>Mis à jour le 18 mai 2024 - publié le 17 mai 2024</p> | 2024-05-17",
        "<p class=date>Zuletzt geändert am 18.05.2024</p> | none",
        "<p>Last update: <time datetime=2024-05-18>18 May</time></p> | none",
        "<p class=date>Today is Friday, 17 May 2024</p> | none",
        "<div class=when>17 мая 2024, 13:43</div> | 2024-05-17",
        "<div class=when>vineri, 17 mai 2024</div> | 2024-05-17",
        "<div class=when>2024年5月17日</div> | 2024-05-17",
        "<div class=when>17 maj 2024 kl. 10.15</div> | 2024-05-17",
        "<div class=when>17 Mayıs 2024 Cuma</div> | 2024-05-17",
        "<div class=when>The Harbour Post / 17 May 2024, 22:11 GMT+10</div> | 2024-05-17",
      })
  void printedDatesAreReadByTheWordsBesideThem(String beside, String day) {
    assertThat(published("", beside)).isEqualTo(day);
  }

  @Test
  void printedDayOfPublicationGoesBeforeTheAttributeOfItsElement() {
    assertThat(published("", "<time datetime=2024-05-21T10:18:46Z>Published 17 May 2024</time>"))
        .isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-17T23:12:00Z | <p class=date>18 May 2024</p> | 2024-05-18",
        "Fri, 17 May 2024 01:12:00 GMT | <p class=date>16 May 2024</p> | 2024-05-16",
        "2024-05-17T08:12:00Z | <p class=date>18 May 2024</p> | 2024-05-17",
        "2024-05-17T23:12:00+02:00 | <p class=date>18 May 2024</p> | 2024-05-17",
        "2024-05-17T12:12:00Z | <time datetime=2024-05-17T14:12>17 May</time><p class=date>18 May 2024</p> | 2024-05-17"
      })
  void universalTimeIsReadAsTheLocalDayThatThePageStates(String stated, String beside, String day) {
    String head = "<meta property='article:published_time' content='" + stated + "'>";

    assertThat(published(head, beside)).isEqualTo(day);
  }

  @Test
  void addressGivesTheLocalDay() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-16T23:11:59+00:00">
        <link rel="canonical" href="https://post.example/2024/05/17/ferry">
        """;

    Metadata metadata = page(head, "").metadata();

    assertThat(metadata.published().get().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.published().get().basis())
        .isEqualTo("date in the link canonical, the local day of meta article:published_time");
  }

  @ParameterizedTest
  @CsvSource({
    "https://post.example/2024/05/17/ferry, 2024-05-17",
    "https://post.example/news/17-05-2024, 2024-05-17",
    "https://post.example/news/20240517-ferry, 2024-05-17",
    "https://post.example/news/20240517, 2024-05-17",
    "https://post.example/news.2024.05.17.html, 2024-05-17",
    "https://post.example/news/1234567890, none",
    "https://post.example/news/id20240517x, none",
    "https://post.example/news/ferry?from=/2024/05/17/, none",
    "https://post.example/news/ferry#20240517, none",
    "https://post.example/2024/05/17th-wave, none"
  })
  void addressIsTheLastWitness(String address, String day) {
    assertThat(published("<link rel=canonical href='" + address + "'>", "")).isEqualTo(day);
  }

  @Test
  void dataOfScriptsCountIfTheyNameOneDay() {
    String one = "<script>var page = {\"published_at\":\"2024-05-17T10:00:00+02:00\"};</script>";
    String other = "<script>var next = {\"published_at\":\"2024-05-11T10:00:00+02:00\"};</script>";

    assertThat(published(one, "")).isEqualTo("2024-05-17");
    assertThat(published(one + other, "")).isEqualTo("none");
  }

  @Test
  void witnessesThatDifferAreAFinding() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-17T10:00:00+02:00">
        <meta name="pubdate" content="2024-05-11">
        """;

    assertThat(notes(head))
        .containsExactly(
            "different days of publication are stated: 2024-05-17 (meta article:published_time),"
                + " 2024-05-11 (meta pubdate)");
  }

  @Test
  void statedUpdateIsNoConflict() {
    String head =
        """
        <meta property="article:published_time" content="2024-05-17T10:00:00+02:00">
        <meta property="article:modified_time" content="2024-05-19T10:00:00+02:00">
        <meta name="date" content="2024-05-19">
        """;

    assertThat(notes(head)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=today-date>Mon, 20 May 2024</div> | <p>Harbour desk<br>17 May 2024, 10:11 GMT</p>",
        "<span class=date>20.05.2024 18:00</span> | <p>17.05.2024</p>",
        "<ul class='nav meta'><li>20 May 2024</li></ul> | <span class=post-date>17 May 2024</span>"
      })
  void dateBesideTheHeadlineGoesBeforeOneInTheHeader(String header, String beside) {
    String menu = "<p>Home</p><p>News</p><p>Sport</p><p>Weather</p><p>Traffic</p>";
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + header + menu + REPORT.formatted(beside) + "</body>");

    assertThat(article.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | (17.05.2024) The ferry was brought into the harbour at noon with all passengers. | 2024-05-17",
        "en | LORNSEY, 17 May 2024 (TPA) - The ferry was brought into the harbour at noon. | 2024-05-17",
        "de | Pressemitteilung vom 17. Mai 2024 \u2013 Die Fähre wurde in den Hafen gebracht. | 2024-05-17",
        "fr | Communiqué publié le 17 mai 2024 \u2013 Le ferry a été ramené au port à midi. | 2024-05-17",
        "en | On 17 May 2024 - a Friday - the ferry was brought into the harbour at noon. | none",
        "en | (Since 17.05.2024 the ferry has been in the harbour.) Nobody was hurt, it said. | none",
        "en | The ferry sank on 17 May 2024 - all were safe, said the port of the island. | none"
      })
  void reportMayBeginWithItsDay(String language, String lead, String day) {
    String html =
        "<html lang="
            + language
            + "><body><h1>Ferry brought into harbour</h1><p>"
            + lead
            + " The fire had broken out in the engine room, and it was put out by the crew.</p>"
            + "<p>The ferry was brought in by two tugs, and its passengers were all safe.</p>";

    assertThat(
            HtmlPages.article(html)
                .metadata()
                .published()
                .map(f -> f.value().edtf())
                .orElse("none"))
        .isEqualTo(day);
  }

  @Test
  void jsonLdAloneAgainstMetaAndPrintGivesWay() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14","dateModified":"2024-05-25"}</script>
        <meta property="article:published_time" content="2024-05-17T10:00:00">
        """;

    Metadata metadata = page(head, "<p class=date>17 May 2024</p>").metadata();

    assertThat(metadata.published().get().value().edtf()).isEqualTo("2024-05-17");
    assertThat(metadata.published().get().basis())
        .isEqualTo(
            "meta article:published_time, as the page prints, against json-ld datePublished");
  }

  @Test
  void dayOfTheUpdateDoesNotOutvote() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-14","dateModified":"2024-05-17"}</script>
        <meta property="article:published_time" content="2024-05-17T10:00:00">
        """;

    assertThat(published(head, "<p class=date>17 May 2024</p>")).isEqualTo("2024-05-14");
  }

  @Test
  void updateKeepsAllItsWitnesses() {
    String head =
        """
        <meta property="article:modified_time" content="2024-05-19T10:00:00+02:00">
        <meta name="last-modified" content="2024-05-20">
        """;

    assertThat(page(head, "<p>Updated 21 May 2024</p>").metadata().modifiedWitnesses())
        .extracting(f -> f.value().edtf() + " " + f.basis())
        .containsExactly(
            "2024-05-19 meta article:modified_time",
            "2024-05-20 meta last-modified",
            "2024-05-21 line printed");
  }

  @Test
  void refusedPageStillSaysWhenItWasPublished() {
    Extraction.NotAnArticle refused =
        (Extraction.NotAnArticle)
            HtmlPages.extract(
                "<html><head><meta property=article:published_time content=2024-05-17></head>"
                    + "<body><script>draw();</script></body>");

    assertThat(refused.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
  }

  @ParameterizedTest
  @CsvSource({
    "<br><small>3 May 2024 • Port news</small>, 2024-05-03",
    "<br>3 May 2024, 2024-05-03",
    "<br>By Ana Sousa | 3 May 2024, 2024-05-03",
    "<br>What the owner of the ferry had said on 3 May 2024 of the fire in the engine room, none"
  })
  void lineUnderTheHeadlineInItsElementMayDateThePage(String under, String day) {
    Article article =
        HtmlPages.article(
            "<html lang=en><body>"
                + REPORT.formatted("").replace("</h1>", "QQ</h1>").replace("QQ", under)
                + "</body>");

    assertThat(article.metadata().published().map(f -> f.value().edtf()).orElse("none"))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header><ul><li>Lornsey</li><li>Tuesday, (8 Dec 2020)</li></ul></header>",
        "<header><span class=date>8 Dec 2020</span></header>",
        "<div role=banner><time datetime=2020-12-08>8 Dec 2020</time></div>"
      })
  void dayInTheHeaderOfTheSiteIsNotThePublication(String header) {
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + header + REPORT.formatted("") + "</body></html>");

    assertThat(article.metadata().publishedWitnesses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Joined: 8 Dec 2020", "Member since 8 Dec 2020", "Registriert: 08.12.2020"})
  void dayOfAMemberIsNotThePublication(String beside) {
    assertThat(published("", "<p>" + beside + "</p>")).isEqualTo("none");
    assertThat(published("", "<p>" + beside + "</p><p>Ana » 3 May 2024, 05:42</p>"))
        .isEqualTo("2024-05-03");
  }

  @ParameterizedTest
  @CsvSource({
    "<li class=date>3 May 2024</li><li class=date>9 May 2024</li><li class=date>1 June 2024</li>, none",
    "<li class=date>3 May 2024</li><li class=date>3 May 2024</li>, 2024-05-03",
    "<li class=datum>3 May 2024</li><li class=datum>9 May 2024</li>, none",
    "<li class=datum>3 May 2024</li>, 2024-05-03"
  })
  void daysOfAListAreNotThePublication(String list, String day) {
    String before = "<ul>" + list + "</ul><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>";
    Article article =
        HtmlPages.article(
            "<html lang=en><body>" + before + REPORT.formatted("") + "</body></html>");

    assertThat(article.metadata().published().map(f -> f.value().edtf()).orElse("none"))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "10 - 25 - 50, none",
    "5 / 10 / 20, none",
    "12 - 05 - 2024, 2024-05-12",
    "12. 5. 24, 2024-05-12",
    "12/05/24, 2024-05-12"
  })
  void countsSetApartByDashesAreNoDate(String beside, String day) {
    String html =
        "<html lang=en-GB><body>" + REPORT.formatted("<p>" + beside + "</p>") + "</body></html>";

    assertThat(
            HtmlPages.article(html)
                .metadata()
                .published()
                .map(f -> f.value().edtf())
                .orElse("none"))
        .isEqualTo(day);
  }
}
