package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.PlainPages;

/** Lines of the site over the report: none of them is the headline. */
class SiteLineTest {

  private static final String HEADLINE = "Ferry runs aground off Odal";

  private static Article read(String line) {
    return PlainPages.read(line + "\n" + HEADLINE + "\n4 June 2031\n" + PlainPages.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Politik Wirtschaft Sport Kultur",
        "Política Economía Deportes Cultura Anuncios",
        "Home World Business Health Quizzes",
        "राजनीति खेल मनोरंजन व्यापार",
        "The Corran Gull > Coast",
        "Nordkysten › Havet",
        "Corran och omnejd > Lokalt › Hav",
        "HLDN +2.4% BRNK -0.8% SNN 14.02",
        "Nordex 8,412.55 ▲0.31% Sennex 702.14 ▼1.20%",
        "ODL 0.97 CRR 3.41 HLN +12%",
        "Subscribe now from £2 a week",
        "Jetzt Abo für nur 1 € testen",
        "Suscríbete por solo 3 € al mes",
        "My alerts | Log in",
        "Weather desk | Subscribe | Sign in",
        "E-paper • Log in • Register",
        "(From our special correspondent.)",
        "(BY TELEGRAPH FROM OUR OWN REPORTER)",
        "[Copyright reserved by the wire service]",
        "June 4, 1931, Thursday, Late Evening Edition",
        "Thursday, June 4, 1931, First Section, Final Edition",
        "4 June 1931 Weekend Edition Coast",
      })
  void isNoHeadline(String line) {
    assertThat(PlainPages.title(read(line))).contains(HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World health body warns of ferry business",
        "Shares in ferry line up 3.1% at 14.20 after rescue",
        "Subscribe to a ferry for £5, coast guard tells 212 passengers",
        "Ferry > helicopter: how all 212 passengers of the Solveig were taken off",
        "Ferry (Solveig) runs aground",
        "Solveig 3 Odal 1: ferry crew wins",
      })
  void headlinesWithSuchWordsStay(String line) {
    Article article = PlainPages.read(line + "\n4 June 2031\n" + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains(line);
  }

  /** Old papers set full stops behind capitals. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FERRY ASHORE OFF ODAL.",
        "STEAMER SOLVEIG AGROUND.",
        "ALL PASSENGERS TAKEN OFF SAFELY.",
      })
  void headlineInCapitalsWithAFullStopStandsOverItsDeck(String headline) {
    Article article =
        PlainPages.read(
            "The Corran Courier, 4 June 1931, page 5\n\n"
                + headline
                + "\nCREW TELL OF A NIGHT OF FOG AND ICE.\n(BY OUR OWN REPORTER.)\n"
                + PlainPages.BODY);

    assertThat(PlainPages.title(article)).contains(headline);
    assertThat(article.metadata().publisher().map(Field::value)).contains("The Corran Courier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en ; The Corran Courier | Health ; The Corran Courier",
        "es ; El Diario de Odal > Sucesos ; El Diario de Odal",
        "it ; Il Corriere delle Isole - Cronaca ; Il Corriere delle Isole",
        "de ; Odaler Zeitung / Sport ; Odaler Zeitung",
      })
  void nameBeforeAPartOfTheSiteIsTheOutlet(String language, String line, String outlet) {
    Article article =
        PlainPages.read(
            line + "\n" + HEADLINE + "\n" + PlainPages.BODY, text -> Optional.of(language));

    assertThat(article.metadata().publisher().map(Field::value)).contains(outlet);
    assertThat(PlainPages.title(article)).contains(HEADLINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Corran Lantern ; www.corranlantern.example/coast/ferry",
        "The Corran Lantern ; Mail: desk@corranlantern.example",
        "Corran Lantern ; ODAL, 4 June (Corran Lantern) - A tug was sent out on Monday, it said.",
        "Corran-Info ; ODAL, 4 June. /Corran-Info/. A tug was sent out on Monday, the town said.",
      })
  void nameThatThePageCreditsIsTheOutlet(String name, String credit) {
    Article article =
        PlainPages.read(name + "\n" + HEADLINE + "\n" + credit + "\n" + PlainPages.BODY);

    assertThat(article.metadata().publisher().map(Field::value)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Reuters ; ODAL, 4 June (Reuters) - A tug was sent out on Monday, the town said.",
        "Storm Solveig ; See www.corranlantern.example/storm-solveig for pictures",
        "Odal ; ODAL, 4 June - A tug was sent out to the ferry on Monday, the town said.",
        "NEWS PROVIDED BY ; Corran Ferries",
        "© Riproduzione riservata ; Corran Ferries",
        "Corran Ferries ; 9:40am Wednesday 4th June 2031 in News",
      })
  void otherNamesAreNoOutlets(String line, String below) {
    Article article =
        PlainPages.read(line + "\n" + HEADLINE + "\n" + below + "\n" + PlainPages.BODY);

    assertThat(article.metadata().publisher()).isEmpty();
  }
}
