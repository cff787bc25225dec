package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** The name of a part of the site in the main heading, the headline in a lower one. */
class SectionHeadingTest {

  private static final String TEXT =
      """
      <p>The harbour opened its second quay on Monday, and two ships from the north moored at it.</p>
      <p>The work had taken three years and cost less than was planned, the town said on Sunday.</p>
      """;

  private static final String HEADLINE = "Second quay opens in the rain";

  private static String title(String language, String head, String headings) {
    String page =
        "<html lang=" + language + "><head>" + head + "</head><body>" + headings + TEXT + "</body>";
    return HtmlPages.article(page).metadata().title().map(Field::value).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; World",
        "en; Business and Finance",
        "en; Arts & Culture",
        "de; Wirtschaft",
        "de; Vermischtes",
        "fr; Monde",
        "es; Deportes",
        "it; Spettacoli",
        "ru; Спорт",
        "tr; Ekonomi",
        "ja; 社会",
        "zh; 国际"
      })
  void isNoHeadline(String language, String section) {
    String headings = "<h1>" + section + "</h1><h2>" + HEADLINE + "</h2>";

    assertThat(title(language, "<title>" + section + "</title>", headings)).isEqualTo(HEADLINE);
    assertThat(title(language, "<title>" + section + " | Odal Gull</title>", headings))
        .isEqualTo(HEADLINE);
    assertThat(title(language, "", headings)).isEqualTo(HEADLINE);
  }

  /** A name that no list has: the page leads to the part by it, and the report does not tell it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Boats and Bows; " + HEADLINE,
        "Along the Coast; " + HEADLINE,
        "Ships moored; Ships moored",
        "Second quay; Second quay"
      })
  void isKnownByTheMenu(String heading, String headline) {
    String menu = "<ul><li><a href=/a>Home</a><li><a href=/b>" + heading + "</a></ul>";
    String headings = "<h1>" + heading + "</h1><h2>" + HEADLINE + "</h2>";

    assertThat(title("en", "<title>" + heading + "</title>", menu + headings)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<h1>Out of the Blue</h1><h2>Why the quay was built</h2>; Out of the Blue",
        "<h1>World</h1><p>The harbour opened its second quay in the rain on Monday, said the town.</p><h2>Ships from the north</h2>; World"
      })
  void otherHeadingsStay(String headings, String headline) {
    String stated = headline.equals("World") ? "World" : "Out of the Blue - Odal Gull";

    assertThat(title("en", "<title>" + stated + "</title>", headings)).isEqualTo(headline);
  }

  /** Labels over the headline, and between it and who signs, are no text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div>Long read</div><h1>" + HEADLINE + "</h1>",
        "<div><b>El Faro de Odal</b></div><h1>" + HEADLINE + "</h1>",
        "<h1>" + HEADLINE + "</h1><p>Última Hora</p><p>Por Ana Rusca, em Odal</p>",
        "<h1>" + HEADLINE + "</h1><p>REDACCIÓN | ODAL</p>"
      })
  void labelsAreNoText(String head) {
    String page = "<html lang=es><body><div>" + head + TEXT + "</div></body>";

    assertThat(HtmlPages.article(page).blocks().stream().filter(Block::isBody)).hasSize(2);
  }
}
