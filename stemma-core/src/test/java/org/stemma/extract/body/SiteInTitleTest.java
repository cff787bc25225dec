package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.wording.OutletForm;

class SiteInTitleTest {

  private static final SiteInTitle SITE =
      new SiteInTitle(
          new OutletNames(
              Optional.empty(), Set.of("harbourpost"), Set.of("harbour"), OutletForm.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "Fire – what we know, Fire – what we know",
    "Ferry strike: who is paid - and who is not, Ferry strike: who is paid - and who is not",
    "Live | Storm reaches the coast, Live | Storm reaches the coast",
    "Storm reaches the coast - Harbour Post, Storm reaches the coast",
    "Harbour Post: Storm reaches the coast, Storm reaches the coast",
    "Storm: Harbour Post: closed, Storm: Harbour Post: closed",
    "Harbour Post | Storm – day two, Storm – day two",
  })
  void onlyTheNameOfTheSiteIsCutOffAStatedTitle(String title, String headline) {
    assertThat(SITE.cut(title)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "de; Sturm erreicht die Küste – Odaler Zeitung; Sturm erreicht die Küste",
        "ru; Шторм достиг побережья :: Одальские новости; Шторм достиг побережья",
        "fr; La tempête atteint la côte | La Gazette d'Odal; La tempête atteint la côte",
        "en; The Odal Courier - News in brief; News in brief",
        "zh; 风暴抵达海岸_欧达尔日报; 风暴抵达海岸",
        "zh; 风暴抵达海岸-欧达尔日报; 风暴抵达海岸",
        "zh; 北京-上海高铁因风暴停运-欧达尔日报; 北京-上海高铁因风暴停运",
        "zh; 北京-上海高铁因风暴停运; 北京-上海高铁因风暴停运",
        "zh; 风暴抵达海岸——居民撤离; 风暴抵达海岸——居民撤离",
        "de; Sturm an der Küste – was wir wissen; Sturm an der Küste – was wir wissen",
        "ru; Шторм | Последние новости; Шторм | Последние новости",
        "en; Storm reaches Odal - Full list; Storm reaches Odal - Full list",
        "en; Storm reaches Odal | Social media; Storm reaches Odal | Social media",
        "en; Storm cuts off Odal – By post; Storm cuts off Odal – By post",
      })
  void nameThatNothingStatesIsCutOffByItsForm(String language, String title, String headline) {
    OutletForm form = OutletForm.of(Optional.of(language));
    SiteInTitle site = new SiteInTitle(new OutletNames(Optional.empty(), Set.of(), Set.of(), form));

    assertThat(site.cut(title)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "Storm reaches the coast - The Gazette, Storm reaches the coast",
    "The Gazette | Storm reaches the coast, Storm reaches the coast",
    "Storm reaches the coast - Odal Today, Storm reaches the coast",
    "Odal Today - Storm reaches the coast, Storm reaches the coast",
  })
  void whatLooksLikeTheNameOfTheSiteIsCutOffTheTitleElement(String title, String headline) {
    assertThat(SITE.cutOfElement(title, word -> false)).isEqualTo(headline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flood in Odal - what to do now",
        "Trams collide | drivers safe",
        "Budget row: night two",
        "Sturm an der Küste – was wir wissen",
        "Tempête sur la côte - trois blessés",
        "Storm Over Odal - Drivers Safe",
        "Drivers Safe - Storm passes Odal by"
      })
  void noPartOfAHeadlineIsCutOffTheTitleElement(String title) {
    Set<String> printed = Set.of("drivers", "flood", "safe", "storm");

    assertThat(SITE.cutOfElement(title, printed::contains)).isEqualTo(title);
  }

  private static String read(String title, String text) {
    String page = "<title>" + title + "</title><p>" + text + "</p><p>" + REPORT + "</p>";
    return HtmlPages.article(page).metadata().title().orElseThrow().value();
  }

  private static final String REPORT =
      "The ferry left the mole at noon, and all on board were brought ashore before the storm.";

  @ParameterizedTest
  @CsvSource({
    "The Harbour Post, 'Men of the harbour posted sentries at the mole before the storm came in.'",
    "The Tern, 'An eastern wind drove the ferry on the rocks below the mole of the old town.'",
    "The Weekly Bell, 'Rebellion was in the air at the weekly council, said those on board on land.'",
    "Odal Times, 'Timestamps on the odal pictures of the ferry do not agree, said the coast guard.'",
    "La Vigie, 'Les vigies du port ont vu le bateau couler devant la jetée du vieux quartier.'",
  })
  void wordInALongerOneIsNotTheNameOfTheSite(String name, String text) {
    assertThat(read("Ferry runs aground off Odal - " + name, text))
        .isEqualTo("Ferry runs aground off Odal");
  }

  @ParameterizedTest
  @CsvSource({
    "Ferry runs aground off Odal - BBC, Ferry runs aground off Odal",
    "Ferry runs aground off Odal | The Sun, Ferry runs aground off Odal",
    "Ferry runs aground off Odal – MOL, Ferry runs aground off Odal",
    "渡轮在欧达尔港口外搁浅 - 新华网, 渡轮在欧达尔港口外搁浅",
    "渡轮在欧达尔港口外搁浅 | 海风, 渡轮在欧达尔港口外搁浅",
    "EU - Talks on ferries go on all night, EU - Talks on ferries go on all night",
    "Oil - What the ferry lost off Odal, Oil - What the ferry lost off Odal",
  })
  void shortNameIsCutOffTheEndAlone(String title, String headline) {
    assertThat(read(title, REPORT)).isEqualTo(headline);
  }

  @Test
  void wordsOfTheReportInAScriptWithoutBlanksStayInTheHeadline() {
    String text = "渡轮周二中午在港口外搁浅，乘客撤离，全部安全上岸，海岸警卫队说原因还在调查之中。".repeat(3);

    assertThat(read("渡轮在欧达尔港口外搁浅 - 乘客撤离", text)).isEqualTo("渡轮在欧达尔港口外搁浅 - 乘客撤离");
  }
}
