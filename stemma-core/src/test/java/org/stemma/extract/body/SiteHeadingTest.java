package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** The name of the site in a main heading above the headline. */
class SiteHeadingTest {

  private static final String TEXT =
      """
      <p>The harbour opened its second quay on Monday, and two ships from the north moored at it.</p>
      <p>The work had taken three years and cost less than was planned, the town said on Sunday.</p>
      """;

  private static final String SENTENCES =
      "The harbour opened its second quay on Monday, and two ships from the north moored at it.";

  private static final String OTHER =
      "Mice were found in the dry store of the school at Senn, and pupils will eat packed lunches.";

  private static final String THIRD =
      "The line to the upper valley will end at the mill from March on, for too few people use it.";

  private static String title(String head, String headings) {
    String page = "<html lang=en><head>" + head + "</head><body>" + headings + TEXT + "</body>";
    return HtmlPages.article(page).metadata().title().map(Field::value).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Odal Gull</title><meta property=og:site_name content='Odal Gull'>; Odal Gull",
        "<title>Brennick Courier</title>; Brennick Courier",
        "''; The Halden Gazette"
      })
  void isNoHeadline(String head, String site) {
    String headings = "<h1>" + site + "</h1><p>Monday</p><h2>Second quay opens in the rain</h2>";

    assertThat(title(head, headings)).isEqualTo("Second quay opens in the rain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Odal Gull</title>; <h1>Odal Gull</h1>",
        "<title>Odal Gull</title>; ''",
        "<meta property=og:title content='Odal Gull'>; <p>Monday</p>"
      })
  void isNoHeadlineWhereThereIsNoOther(String head, String headings) {
    String name = "<meta property=og:site_name content='Odal Gull'>";

    assertThat(title(name + head, headings)).isEqualTo("none");
  }

  /** What the head states is told nowhere in the report, or is the name of the site. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Document 4711</title>; <h2>Second quay of the harbour opens</h2>",
        "<title>Untitled</title>; <h3>Second quay of the harbour opens</h3>",
        "<title>Latest news, sport and weather</title>; <h2>Second quay of the harbour opens</h2>",
        "<title>Odal Gull</title><meta property=og:site_name content='Odal Gull'>; <h2>Second quay of the harbour opens</h2>"
      })
  void aLowerHeadingThatTellsWhatTheReportTellsIsTheHeadline(String head, String headings) {
    assertThat(title(head, headings)).isEqualTo("Second quay of the harbour opens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Harbour opens second quay</title>; <h2>What happened</h2>; Harbour opens second quay",
        "<title>Harbour opens second quay</title>; <h2>Two ships moored on Monday</h2>; Harbour opens second quay",
        "<title>Odal Gull</title><meta property=og:site_name content='Odal Gull'>; <h1>Moored</h1>; Moored",
        "<title>Odal Gull</title><meta property=og:site_name content='Odal Gull'>; <h1>News</h1>; none"
      })
  void whatTheHeadStatesGoesBeforeALowerHeading(String head, String headings, String headline) {
    assertThat(title(head, headings)).isEqualTo(headline);
  }

  @Test
  void aHeadlineKeepsItsPlaceBeforeASubheading() {
    assertThat(
            title(
                "<title>Hard Times in Odal - Odal Gull</title>",
                "<h1>Hard Times in Odal</h1><h2>The harbour loses its second quay</h2>"))
        .isEqualTo("Hard Times in Odal");
  }

  /** A main heading of few letters, where the head states no headline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; <h1>Ferry sinks</h1>; Ferry sinks",
        "<title></title>; <header><h1>Pier lost</h1></header>; Pier lost",
        "<title>Brennick Courier</title>; <a href=/><h1>Odal Gull</h1></a><h1>Bay shut</h1>; Bay shut",
        "<meta property=og:site_name content='Odal Gull'>; <h1>Odal Gull</h1><h1>Bay shut</h1>; Bay shut",
        "''; <h1>Feuer aus</h1><h1>Mehr zum Thema Hafen</h1>; Mehr zum Thema Hafen"
      })
  void isTheHeadlineIfItHasTwoWords(String head, String headings, String headline) {
    assertThat(title(head, headings)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<title>Second quay opens in the rain</title>; <h1>Odal today</h1>; Second quay opens in the rain",
        "<title>Odal Harbour Gull</title>; <h1>Ports</h1>; Odal Harbour Gull"
      })
  void ofFewLettersIsNoneBesideAStatedOne(String head, String headings, String headline) {
    assertThat(title(head, headings)).isEqualTo(headline);
  }

  /** The blog's name leads home, and the {@code title} element sets it before the headline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quay Watching: Second quay of the harbour opens; <h1><a href='/'>Quay Watching</a></h1>",
        "quay-side notes: Second quay of the harbour opens; <h2><a href='/'>Quay-side Notes</a></h2>",
        "Up And Down Odal: Second quay of the harbour opens; <h1><a href='/'>Up and down Odal</a></h1>",
      })
  void standsBeforeTheHeadlineInTheTitle(String stated, String site) {
    String headings = site + "<h3><a href='#'>Second quay of the harbour opens</a></h3>";

    assertThat(title("<title>" + stated + "</title>", headings))
        .isEqualTo("Second quay of the harbour opens");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; News in brief; The Odal Courier - News in brief",
        "de; Kurz und lokal; Odaler Zeitung - Lokales",
        "en; Briefs; Briefs | The Odal Courier",
      })
  void ofAPageOfNewsInBriefIsItsHeadline(String language, String heading, String stated) {
    String part = "<h3>%s</h3><p>%s</p>";
    String page =
        "<html lang=%s><head><title>%s</title></head><body><h1>%s</h1>%s%s%s</body>"
            .formatted(
                language,
                stated,
                heading,
                part.formatted("Second quay of the harbour opens", SENTENCES),
                part.formatted("School kitchen closes for a week", OTHER),
                part.formatted("Bus line is to end at the mill", THIRD));

    assertThat(HtmlPages.article(page).metadata().title().map(Field::value)).contains(heading);
  }
}
