package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** The outlet of pages whose head does not state one. */
class PrintedOutletTest {

  private static final String BODY =
      "<p>Dockers at Odal walked out on Monday over night shifts, and the port said that no ship"
          + " was unloaded before noon.</p><p>The union told the Gull that the strike would go on"
          + " until the owners of the port made an offer in writing.</p>";

  private static Optional<String> publisher(String title, String menu, String foot) {
    return publisher("en", title, menu, foot);
  }

  private static Optional<String> publisher(
      String language, String title, String menu, String foot) {
    return HtmlPages.article(
            "<html lang=%s><title>%s</title><nav>%s</nav><article><h1>Dockers strike over night shifts</h1>%s</article><footer><p>%s</p></footer>"
                .formatted(language, title, menu, BODY, foot))
        .metadata()
        .publisher()
        .map(Field::value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dockers strike over night shifts | CourtWatch; CourtWatch",
        "Dockers strike over night shifts - The Corran Gull; The Corran Gull",
        "Dockers strike over night shifts – Ports – Brennick Courier; Brennick Courier",
        "Halden Post » Dockers strike over night shifts; Halden Post",
        "Dockers strike over night shifts_欧达尔日报; 欧达尔日报",
      })
  void theTitleNamesItBesideTheHeadline(String title, String name) {
    assertThat(publisher(title, "", "Contact")).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Odaler Zeitung",
    "ru, Одальские новости",
    "ar, صحيفة أودال",
    "sv, Odals Tidning",
    "zh, 欧达尔日报"
  })
  void theTitleNamesItInTheLanguageOfThePage(String language, String name) {
    String title = "Dockers strike over night shifts — " + name;
    assertThat(publisher(language, title, "", "Contact")).contains(name);
  }

  /** Before a colon, where something else says that it is the name; alone by its form. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry Watch: Dockers strike over night shifts; <a href=/>Ferry Watch</a>; Contact; Ferry Watch",
        "Pier Matters: Dockers strike over night shifts; ''; © 2031 Pier Matters; Pier Matters",
        "The Corran Gull: Dockers strike over night shifts; ''; Contact; The Corran Gull",
        "Election Watch: Dockers strike over night shifts; ''; Contact; none",
        "Odal Harbour News; ''; Contact; Odal Harbour News",
        "Halden Post; ''; Contact; Halden Post",
        "Strike; ''; Contact; none",
        "Dockers strike over night shifts; ''; Contact; none"
      })
  void theTitleNamesItWithoutASign(String title, String menu, String foot, String name) {
    assertThat(publisher(title, menu, foot).orElse("none")).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Full list", "Social media", "By post"})
  void wordsBehindTheHeadlineAreNoOutlet(String words) {
    String title = "Dockers strike over night shifts — " + words;
    assertThat(publisher("en", title, "", "Contact")).isEmpty();
  }

  @Test
  void aNameThatLeadsToTheFirstPageIsTheOutlets() {
    String title = "Dockers strike over night shifts — Odal Lantern";
    assertThat(publisher(title, "<a href='/'>Odal Lantern</a>", "Contact"))
        .contains("Odal Lantern");
    assertThat(publisher(title, "<a href='/lantern/'>Odal Lantern</a>", "Contact")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "© 2032 The Corran Gull; The Corran Gull",
        "Copyright © 2019-2032 Brennick Courier. All rights reserved.; Brennick Courier",
        "© Senn Lantern Ltd 2031. All rights reserved; Senn Lantern",
        "© 2030 Odal Verlag GmbH; Odal Verlag",
      })
  void theFooterNamesItsOwner(String foot, String name) {
    assertThat(publisher("Dockers strike over night shifts", "", foot)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dockers strike over night shifts | World News",
        "Dockers strike over night shifts - Business",
        "Dockers strike over night shifts | The Port Dispute",
        "Dockers strike - a night without ships",
      })
  void sectionsAndSeriesAreNoOutlets(String title) {
    assertThat(publisher(title, "<a href='/world'>World News</a>", "Photo: © Jonas Weil"))
        .isEmpty();
  }

  /** The title says something else than the headline. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Night shifts: dockers walk out - Brennick Courier; ''; Brennick Courier",
        "Dockers out at Odal | Brennick Tidings; <a href=/>Brennick Tidings</a>; Brennick Tidings",
        "Dockers out at Odal | Storm Watch; ''; none",
        "Dockers out at Odal | Live Updates; ''; none"
      })
  void itEndsATitleOfOtherWords(String title, String menu, String name) {
    assertThat(publisher(title, menu, "Contact").orElse("none")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<div class=masthead>The Brennick Courier</div>; Contact; The Brennick Courier",
        "<div class=site-logo><img alt='Skerry Lines logo'></div>; © 2031 Skerry Lines; Skerry Lines",
        "<a href=/ aria-label='Halden Post home'><img alt=''></a>; Contact; Halden Post",
        "<p><b>THE HALDEN HERALD</b></p>; Contact; THE HALDEN HERALD",
        "<p><b>Business Report</b></p>; Contact; none",
        "<p><b>Ostland Press Agency</b></p>; Contact; none",
        "<img alt='Subscribe to the Halden Post'>; Contact; none",
        "<div class=logo>Sponsored by Odal Bank</div>; Contact; none"
      })
  void theHeadOfThePagePrintsIt(String head, String foot, String name) {
    assertThat(publisher("Dockers strike over night shifts", head, foot).orElse("none"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2031 Shopstack Inc. Powered by Shopstack",
        "© 2031 Agence France-Presse",
        "© 2031 The Port Authority"
      })
  void whoMadeTheSiteOrATextOfItIsNone(String foot) {
    assertThat(publisher("Dockers strike over night shifts", "<p>(TPA)</p>", foot)).isEmpty();
  }

  @Test
  void dataThatReadersDoNotSeeNameIt() {
    String menu =
        "<div itemprop=publisher itemscope><meta itemprop=name content='Senn Sport'></div>";
    assertThat(publisher("Dockers strike over night shifts", menu, "")).contains("Senn Sport");
  }

  @Test
  void whatTheHeadStatesGoesBefore() {
    assertThat(
            publisher(
                "Dockers strike over night shifts | CourtWatch</title><meta"
                    + " property=og:site_name content='Court Watch Senn'><title>",
                "",
                "© 2031 Senn Media"))
        .contains("Court Watch Senn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div itemprop=publisher itemscope><span itemprop=name>Senn Sport</span></div>",
        "<p itemprop=publisher itemscope>A title of <b itemprop=name>Senn Sport</b></p>",
        "<span itemprop=publisher>Senn Sport</span>"
      })
  void microdataNameIt(String element) {
    assertThat(publisher("Dockers strike over night shifts", element, "")).contains("Senn Sport");
  }
}
