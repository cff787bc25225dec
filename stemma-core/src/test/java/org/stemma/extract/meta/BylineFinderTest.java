package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Byline;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;

class BylineFinderTest {

  private static final String REPORT =
      """
      <html lang=en><head><title>Waggons leave the rails | Rail Gazette</title>
      <meta property="og:site_name" content="Rail Gazette">%s</head><body>%s
      <h1>Waggons leave the rails near the northern depot</h1>%s
      <p>Twelve empty waggons left the rails near the northern depot on Friday, and nobody was hurt.</p>
      <p>The line was closed until the evening, and two cranes were sent to the place, the railway said.</p>%s
      </body></html>
      """;

  private static String signed(String head, String above, String below, String end) {
    Article article = HtmlPages.article(REPORT.formatted(head, above, below, end));
    return String.join(
        "; ", article.metadata().bylines().stream().map(f -> f.value().name()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>By Anna Berg and Tom Reyes</p> | Anna Berg; Tom Reyes",
        "<p>BY ANNA BERG</p> | Anna Berg",
        "<p>By Anna Berg, Puerto Olmo</p> | Anna Berg",
        "<p>By Anna Berg and Tom Reyes, Villa Serena</p> | Anna Berg; Tom Reyes",
        "<p>Anna Berg - Staff Writer</p> | Anna Berg",
        "<p>Ketu Borge / Rail Correspondent</p> | Ketu Borge",
        "<p>Odile Strand, reporter</p> | Odile Strand",
        "<p>Von Anna Berg, 3. Mai 2024</p> | Anna Berg",
        "<p>Erstellt von Anna Berg</p> | Anna Berg",
        "<p>Autorin: Anna Berg, Sprecherin des EB</p> | Anna Berg",
        "<p>Par Anne de la Tour</p> | Anne de la Tour",
        "<p>Автор: Анна Берг</p> | Анна Берг",
        "<p>By Anna Berg</p><p>By Tom Reyes</p> | Anna Berg; Tom Reyes",
        "<p>By Anna Berg</p><p>3 May 2024</p> | Anna Berg",
        "<p>Anna Berg</p><p>3 May 2024</p> | Anna Berg",
        "<p>3 May 2024</p><p>Marit Odden and Jonas Weil</p> | Marit Odden; Jonas Weil",
        "<div>Rail Editor Anna Berg</div> | Anna Berg",
        "<p>New Senn</p><p>3 May 2024</p> | ''",
        "<p><a href=/search>Erweiterte Suche</a></p> | ''",
        "<p>Railway Disaster</p><p>3 May 2024</p> | ''",
        "<p>By staff reporters</p> | ''",
        "<p>By our news desk</p> | ''",
        "<p>By Rail Gazette</p> | ''",
        "<p class=author>Anna Berg Source: Harbour Post</p> | Anna Berg",
        "<p class=byline>Anna Berg March 3, 2024</p> | Anna Berg",
        "<p class=author>by <a href=/a>kuba</a></p> | kuba",
        "<p class=byline>By Anna Berg, Senn Harbour</p> | Anna Berg",
        "<p class=byline>By Anna Berg, Odal Stadium</p> | Anna Berg",
        "<p class=byline>By Anna Berg, Halden Courthouse</p> | Anna Berg",
        "<p class=byline>By Anna Berg, Tom Hill and Jim West</p> | Anna Berg; Tom Hill; Jim West",
        "<p>Words: Anna Berg. Pictures: Tom Reyes</p> | Anna Berg",
        "<p>Text: Anna Berg. Fotos: Tom Reyes</p> | Anna Berg",
        "<p>By Tom Reyes Jr.</p> | Tom Reyes Jr.",
        "<p>By Northern Ferries</p> | ''",
        "<p>By Odal Shipping</p> | ''",
        "<p>By Halden Dockers Union</p> | ''",
        "<p>Anna Berg<br>Labour correspondent</p> | Anna Berg",
        "<p>Anna Berg<br>Redakteurin</p> | Anna Berg",
        "<p>Analysis by Anna Berg</p> | Anna Berg",
        "<p>Interview by Tom Reyes</p> | Tom Reyes",
        "<p>Analyse von Anna Berg</p> | Anna Berg",
        "<p>von unserer Reporterin Anna Berg</p> | Anna Berg",
        "<p>Von unserem Korrespondenten Tom Reyes</p> | Tom Reyes",
        "<p>par notre correspondante Anne Roche</p> | Anne Roche",
        "<p>كتب: سامي الخوري</p> | سامي الخوري",
        "<p>بقلم: مريم الحسن</p> | مريم الحسن",
        "<p>作者：李海燕</p> | 李海燕",
        "<p>本报记者 陈海</p> | 陈海",
        "<p>記者 佐藤健</p> | 佐藤健",
        "<p>執筆：鈴木花子</p> | 鈴木花子",
        "<p>作者：编辑部</p> | ''",
        "<p>记者 在车站附近的货场看到多辆火车</p> | ''"
      })
  void linesAreReadByTheWordsOfBylines(String below, String names) {
    assertThat(signed("", "", below, "")).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "محمد علي, محمد علي",
    "דוד בן כהן, דוד בן כהן",
    "สมชาย ใจดี, สมชาย ใจดี",
    "山田太郎, 山田太郎",
    "By Anna Berg, Anna Berg"
  })
  void namesInScriptsWithoutCapitalsAreReadWhereTheyAreDeclared(String said, String name) {
    String declared =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\","
            + "\"name\":\""
            + said
            + "\"}}</script>";

    assertThat(signed(declared, "", "", "")).isEqualTo(name);
  }

  @Test
  void lineOfAnotherReportBesideADateSignsNothing() {
    assertThat(
            signed("", "", "", "<aside class=related-links><p>03/05/2024 | Ana Sousa</p></aside>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "04.02.2022, 13:10 Uhr Anna Berg",
        "04.02.2022, 13:10 uur Anna Berg",
        "04.02.2022, 13:10 heures Anna Berg",
        "04.02.2022, 1:10 p.m. Anna Berg"
      })
  void aNameMayStandBehindTheTimeOfDayInAnyLanguage(String line) {
    assertThat(signed("", "<div>" + line + "</div>", "", "")).isEqualTo("Anna Berg");
  }

  @Test
  void nameBesideTheDateSigns() {
    assertThat(signed("", "<div>3 May 2024 | 14:10 | Anna Berg</div>", "", ""))
        .isEqualTo("Anna Berg");
    assertThat(signed("", "<div>04.02.2022 | 13:10 Uhr | Anna Berg</div>", "", ""))
        .isEqualTo("Anna Berg");
    assertThat(signed("", "<div>04.02.2022 | PAID CONTENT</div>", "", "")).isEmpty();
  }

  @Test
  void labelledNameAtTheEndSigns() {
    assertThat(signed("", "", "", "<p>Text: Anna Berg</p>")).isEqualTo("Anna Berg");
  }

  @Test
  void printedNameGoesBeforeTheNameOfALogIn() {
    String head =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"anna.berg"}}</script>
        """;

    assertThat(signed(head, "", "<p>By Anna Berg</p>", "")).isEqualTo("Anna Berg");
    assertThat(signed(head, "", "", "")).isEqualTo("anna.berg");
  }

  @Test
  void labelsOfSocialNetworksNameTheAuthor() {
    String head =
        "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Anna'>";

    assertThat(signed(head, "", "", "")).isEqualTo("Anna");
  }

  @Test
  void authorOfThePageObjectCountsWhereNoArticleNamesOne() {
    String head =
        """
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage","author":{"@id":"#a"}},
        {"@type":["Person"],"@id":"#a","name":"Anna Berg"}]}</script>
        """;

    assertThat(signed(head, "", "", "")).isEqualTo("Anna Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berg, Anna | Anna Berg",
        "Reyes, Tom C. | Tom C. Reyes",
        "van der Laan, Odile | Odile van der Laan",
        "Berg, Anna; Reyes, Tom | Anna Berg; Tom Reyes",
        "Berg, Anna, Staff Writer | Anna Berg",
        "Anna Berg, Senn | Anna Berg",
        "Anna Berg, Tom Reyes | Anna Berg; Tom Reyes",
        "Staff, Reuters | ''"
      })
  void namesOfCataloguesAreTurned(String author, String signers) {
    assertThat(signed("<meta name=dc.creator content=\"" + author + "\">", "", "", ""))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "فارس الحداد | فارس الحداد",
        "سامي الحداد، ليلى منصور | سامي الحداد; ليلى منصور",
        "تسنیم رضایی | تسنیم رضایی",
        "נועה לוי | נועה לוי",
        "अनिल वर्मा | अनिल वर्मा",
        "রহিম উদ্দিন | রহিম উদ্দিন",
        "สมชาย ใจดี | สมชาย ใจดี",
        "ნინო გელაშვილი | ნინო გელაშვილი",
        "陈远 | 陈远",
        "佐藤由美 | 佐藤由美",
        "김하늘 | 김하늘",
        "خبرگزاری فارس | ''",
        "صحيفة أودال | ''",
        "מערכת האתר | ''",
        "欧达尔日报 | ''",
        "欧达尔网 | ''",
        "オダル支局 | ''",
        "온라인뉴스팀 | ''"
      })
  void metaElementsNameAuthorsInScriptsWithoutCapitals(String author, String signers) {
    assertThat(signed("<meta name=author content=\"" + author + "\">", "", "", ""))
        .isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>作者：陈远<br>发布时间：2031-05-03 10:20</p> | 陈远",
        "<p>作者：陈远 李小梅<br>2031年5月3日</p> | 陈远; 李小梅",
        "<p>本报记者 陈远 通讯员 李小梅</p> | 陈远; 李小梅",
        "<p>記者 高橋 春子</p> | 高橋 春子",
        "<p>김하늘 기자 이정은 특파원</p> | 김하늘; 이정은"
      })
  void ofSeveralChineseAndKoreanNamesEachSigns(String below, String signers) {
    assertThat(signed("", "", below, "")).isEqualTo(signers);
  }

  @Test
  void wordsOfNamesAreThoseOfTheLists() {
    assertThat(
            PersonNames.of("April Jones and August Wilson", NameClaim.LINE, OutletForm.ENGLISH)
                .stream()
                .map(Byline::name))
        .isEqualTo(List.of("April Jones", "August Wilson"));
    assertThat(PersonNames.of("Ministry of Transport", NameClaim.LINE, OutletForm.ENGLISH))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Posted by Olga on 3 May 2024</p> | Olga",
        "<p>Erstellt von Fernweh_23 am Dienstag, 3. Mai 2024</p> | Fernweh_23",
        "<p>03.05.2024 13:30 von Olga</p> | Olga",
        "<p class='post-author vcard'>Eingestellt von <span class=fn>der Olle</span></p> | der Olle",
        "<p>Von <a href=/redaktion/olga>Olga.Berg</a> am 3. Mai 2024</p> | Olga.Berg",
        "<p>Von Anfang an</p> | ''",
        "<p>By Friday</p> | ''"
      })
  void penNameSignsWhereNobodyElseDoes(String below, String name) {
    assertThat(signed("", "", below, "")).isEqualTo(name);
  }

  @Test
  void penNameIsMarkedByItsBasis() {
    Article article =
        HtmlPages.article(REPORT.formatted("", "", "<p>Posted by Olga on 3 May 2024</p>", ""));

    assertThat(article.metadata().bylines().get(0).basis()).isEqualTo("byline, pen name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p class=author>Author Anna Berg</p> | Anna Berg",
        "<p class=author>Rechtsanwalt Anton Berg</p> | Anton Berg",
        "<p class=author>Journaliste Anne Dupont</p> | Anne Dupont",
        "<p class=byline>Anna Berg Fr, 3. Mai 2024</p> | Anna Berg",
        "<p><a href='https://rail.example/newsteam/anna-berg'>Anna Berg</a></p> | Anna Berg",
        "<p><a href='/team/harbour-town'>Harbour Town</a></p> | ''",
        "<p class=author>Sponsored Content</p> | ''"
      })
  void officeAndDateAreNoPartOfTheName(String below, String name) {
    assertThat(signed("", "", below, "")).isEqualTo(name);
  }

  @Test
  void nameInBracketsBehindTheLastWordsSigns() {
    assertThat(signed("", "", "", "<p>Traffic will be back by the morning. (Anna Berg) +++</p>"))
        .isEqualTo("Anna Berg");
    assertThat(signed("", "", "", "<p>The works belong to Harbour Rail (Harbour Group).</p>"))
        .isEmpty();
  }
}
