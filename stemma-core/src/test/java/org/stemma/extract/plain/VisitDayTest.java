package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.PlainPages;

/** The day of the visit, which sites print in their heads, is none of the report. */
class VisitDayTest {

  private static final String TITLE = "Tram drivers end their strike";

  private static final String BODY =
      """
      The tram left the depot at noon, and all its passengers were safe, the operator said.

      The strike had begun in the morning, and it was called off by the union itself.
      """;

  /** Lines above the headline and below it as text, parted by ¦. */
  private static Article text(String above, String below) {
    return PlainPages.read(
        above.replace("¦", "\n\n")
            + "\n\n"
            + TITLE
            + "\n\n"
            + below.replace("¦", "\n\n")
            + "\n\n"
            + BODY);
  }

  /** The same in markup without names. */
  private static Article html(String above, String below) {
    return HtmlPages.article(
        "<html><body>"
            + elements(above)
            + "<h1>"
            + TITLE
            + "</h1>"
            + elements(below)
            + elements(BODY.strip().replace("\n\n", "¦"))
            + "</body></html>");
  }

  private static String elements(String lines) {
    return lines.isEmpty() ? "" : "<p>" + lines.replace("¦", "</p><p>") + "</p>";
  }

  private static String published(Article article) {
    return article.metadata().published().map(f -> f.value().edtf()).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday, 5 March 2030¦4 °C¦Sign in",
        "Tuesday, 5 March 2030 | 4 °C | Today's paper",
        "Dow 39,000.12 -0.3%¦March 5, 2030¦Nasdaq 16,000.2 +0.9%",
        "Dienstag, 5. März 2030¦Mein Konto",
        "mardi 5 mars 2030¦Météo : 11 °C¦Mon compte",
        "martes, 5 de marzo de 2030¦Dólar: 17,05",
        "martedì 5 marzo 2030¦Almanacco: san Foca¦Accedi",
        "Terça-feira, 5 de março de 2030¦Minha conta",
        "dinsdag 5 maart 2030¦e-krant",
        "wtorek, 5 marca 2030¦Imieniny: Adriana",
        "вторник, 5 марта 2030¦Погода: +2¦Личный кабинет",
        "2030年3月5日（火）¦紙面ビューアー",
        "2030년 3월 5일 화요일¦회원가입",
        "tirsdag 5. mars 2030¦Min side¦Vær: 2"
      })
  void dayInTheHeadOfASiteIsNone(String above) {
    assertThat(published(html(above, ""))).isEqualTo("none");
    assertThat(published(text(above, ""))).isEqualTo("none");
    assertThat(HtmlPages.kept(html(above, ""))).first().asString().startsWith("The tram left");
    assertThat(PlainPages.kept(text(above, ""))).noneMatch(line -> line.contains("2030"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuesday, 5 March 2030¦4 °C¦Sign in | 2 March 2030",
        "Dienstag, 5. März 2030¦Anmelden | Veröffentlicht am 2. März 2030",
        "mardi 5 mars 2030¦Se connecter | Publié le 2 mars 2030 à 10h15"
      })
  void theReportsOwnDayIsTaken(String above, String below) {
    assertThat(published(html(above, below))).isEqualTo("2030-03-02");
    assertThat(published(text(above, below))).isEqualTo("2030-03-02");
    assertThat(html(above, below).metadata().publishedWitnesses())
        .allMatch(witness -> witness.value().edtf().equals("2030-03-02"));
  }

  /** Nothing of a head of a site stands beside it, or only before what parts the two. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Politics¦5 March 2030",
        "Log in¦Menu¦Weather¦5 March 2030",
        "5 March 2030¦Wetter"
      })
  void dayOverTheHeadlineMayBeItsOwn(String above) {
    assertThat(published(html(above, ""))).isEqualTo("2030-03-05");
    assertThat(published(text(above, ""))).isEqualTo("2030-03-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Tuesday, 5 March 2030</div><div><a href='/'>The Odal Courier</a></div>",
        "<div class=date>5 March 2030</div><div><a href='https://odal.example/'>Courier</a> › News</div>",
        "<time datetime=2030-03-05>5 Mar</time><p><a href='https://odal.example'><b>Courier</b></a></p>"
      })
  void linkToTheFirstPageStandsInTheHeadToo(String above) {
    Article article =
        HtmlPages.article(
            "<html><body>"
                + above
                + "<h1>"
                + TITLE
                + "</h1>"
                + elements(BODY.strip().replace("\n\n", "¦"))
                + "</body></html>");

    assertThat(published(article)).isEqualTo("none");
  }
}
