package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Article;
import org.stemma.article.Block;

/** Who signs, in the forms of many languages: the persons, and nothing of the line is text. */
class SignedFormsTest {

  private static final Map<String, String> REPORTS =
      Map.ofEntries(
          Map.entry(
              "ar",
              "غادرت العبارة أودال مساء الثلاثاء وعلى متنها تسع سيارات ثم عادت عندما ارتفع منسوب المياه في غرفة المحركات، حسبما ذكر مكتب الميناء."),
          Map.entry(
              "de",
              "Die Fähre hat Odal am Dienstagabend mit neun Autos an Bord verlassen und ist umgekehrt, als Wasser in den Maschinenraum drang, teilte das Hafenamt mit."),
          Map.entry(
              "en",
              "The ferry left Odal on Tuesday night with nine cars on board, the harbour office said, and turned back when water rose in the engine room."),
          Map.entry(
              "es",
              "El ferri salió de Odal el martes por la noche con nueve coches a bordo y dio la vuelta cuando entró agua, informó el puerto."),
          Map.entry(
              "fr",
              "Le ferry a quitté Odal mardi soir avec neuf voitures à bord et a fait demi-tour quand l'eau est montée dans la salle des machines, a indiqué le port."),
          Map.entry(
              "he",
              "המעבורת יצאה מהנמל ביום שלישי בלילה עם תשע מכוניות וחזרה כשמים עלו בחדר המכונות, כך נמסר ממשרד הנמל."),
          Map.entry(
              "hi",
              "नाव मंगलवार रात नौ कारों के साथ ओडल से निकली और इंजन कक्ष में पानी आने पर लौट आई, बंदरगाह कार्यालय ने बताया।"),
          Map.entry(
              "it",
              "Il traghetto ha lasciato Odal martedì sera con nove auto a bordo ed è tornato indietro quando è entrata l'acqua, ha detto il porto."),
          Map.entry("ja", "フェリーは火曜日の夜、車九台を乗せてオダルを出港したが、機関室に水が入り引き返したと港湾事務所が発表した。"),
          Map.entry("ko", "여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했으나 기관실에 물이 차 회항했다고 항만 당국이 밝혔다."),
          Map.entry(
              "pt",
              "O ferry deixou Odal na noite de terça-feira com nove carros a bordo e voltou quando entrou água, informou o porto."),
          Map.entry(
              "ru",
              "Паром вышел из Одала во вторник вечером с девятью машинами на борту и вернулся, когда вода поднялась в машинном отделении, сообщили в порту."),
          Map.entry(
              "th",
              "เรือข้ามฟากออกจากเมืองโอดาลเมื่อคืนวันอังคารพร้อมรถยนต์เก้าคัน และวกกลับเมื่อน้ำเข้าห้องเครื่อง สำนักงานท่าเรือกล่าว"),
          Map.entry("zh", "渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航，港务局表示，所有乘客均安全，没有人员受伤。"));

  private static Article html(String language, String above, String below) {
    String report = REPORTS.get(language);
    return HtmlPages.article(
        "<html lang="
            + language
            + "><body><div><h1>"
            + report.substring(0, 20)
            + "</h1>"
            + above
            + "<p>"
            + report
            + "</p><p>"
            + report
            + "</p>"
            + below
            + "</div></body></html>");
  }

  private static String signers(Article article) {
    List<String> names =
        article.metadata().bylines().stream().map(byline -> byline.value().name()).toList();
    return names.isEmpty() ? "nobody" : String.join("; ", names);
  }

  private static String kept(Article article) {
    return article.blocks().stream()
        .filter(Block::isBody)
        .map(block -> article.words(block.span()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          th | โดย สมชาย ใจดี | สมชาย ใจดี
          th | เรื่อง: มาลี ศรีสุข | มาลี ศรีสุข
          th | ผู้สื่อข่าว สมชาย ใจดี | สมชาย ใจดี
          th | เขียนโดย มาลี ศรีสุข | มาลี ศรีสุข
          th | ภาพโดย สมชาย ใจดี | nobody
          zh | 记者 陈远 报道 | 陈远
          zh | 記者陳遠／河口報導 | 陳遠
          zh | 文／陳遠 | 陳遠
          zh | 本报记者 陈远 李小梅 河口报道 | 陈远; 李小梅
          zh | 【記者陳遠／河口報導】 | 陳遠
          zh | 记者：陈远 | 陈远
          zh | 記者陳遠河口報導 | 陳遠
          zh | 摄影／李小梅 | nobody
          ko | 글 김민수 · 사진 이영희 | 김민수
          ko | 김민수 기자 | 김민수
          ko | 글·사진 김민수 기자 | 김민수
          ko | 글=김민수 기자, 사진=이영희 기자 | 김민수
          ko | 오달=김민수 기자 | 김민수
          ko | [오달=김민수 기자] | 김민수
          ko | 사진 이영희 | nobody
          en | by ann rusk | Ann Rusk
          en | by ann rusk and jon weil | Ann Rusk; Jon Weil
          en | words by ann rusk, photos by jon weil | Ann Rusk
          en | By ANN RUSK and staff | Ann Rusk
          en | By Ann Rusk, additional reporting by Jon Weil | Ann Rusk; Jon Weil
          en | By Ann Rusk Health reporter | Ann Rusk
          en | By Ann Rusk political editor | Ann Rusk
          en | By Jon Weil Senior court correspondent | Jon Weil
          en | By Odal Sports reporter | nobody
          en | Photo by Jon Weil | nobody
          en | Photograph: Jon Weil | nobody
          en | by staff | nobody
          en | By Tuesday 3 June 2031 | nobody
          he | מאת דנה לוי | דנה לוי
          he | מאת: דנה לוי | דנה לוי
          he | דנה לוי, כתבת לענייני נמלים | דנה לוי
          he | צילום: רון כהן | nobody
          he | כתב: רון כהן | רון כהן
          ar | كتب: سامي الحداد | سامي الحداد
          ar | كتبت: ليلى منصور | ليلى منصور
          ar | إعداد سامي الحداد | سامي الحداد
          ar | إعداد: سامي الحداد | سامي الحداد
          ar | بقلم سامي الحداد | سامي الحداد
          ar | تقرير: ليلى منصور | ليلى منصور
          ar | تصوير: سامي الحداد | nobody
          ja | 文・高橋春子 写真・佐藤健 | 高橋春子
          ja | 記者 高橋春子 | 高橋春子
          ja | 取材・文／高橋春子 | 高橋春子
          de | von ann rusk | Ann Rusk
          de | Von Ann Rusk (Text) und Jon Weil (Fotos) | Ann Rusk
          de | Text: Ann Rusk, Fotos: Jon Weil | Ann Rusk
          fr | par ann rusk | Ann Rusk
          fr | Texte : Ann Rusk — Photos : Jon Weil | Ann Rusk
          es | Texto: Ana Rusca. Fotos: Juan Vela | Ana Rusca
          es | por ana rusca | Ana Rusca
          it | di anna rusca | Anna Rusca
          pt | por ana rusca | Ana Rusca
          ru | Текст: Анна Русакова. Фото: Иван Вельский | Анна Русакова
          ru | Автор: Анна Русакова | Анна Русакова
          hi | रिपोर्ट: अनिल शर्मा | अनिल शर्मा
          hi | लेखक - अनिल शर्मा | अनिल शर्मा
          """)
  void underTheHeadline(String language, String line, String signers) {
    Article article = html(language, "<p class=x>" + line + "</p>", "");

    assertThat(signers(article)).isEqualTo(signers);
    assertThat(kept(article)).doesNotContain(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          en | Additional reporting by Jon Weil | Jon Weil
          en | — Ann Rusk, Kaldra | Ann Rusk
          en | – Ann Rusk | Ann Rusk
          en | —Ann Rusk and Jon Weil | Ann Rusk; Jon Weil
          ja | （高橋春子） | 高橋春子
          """)
  void behindTheReport(String language, String line, String signers) {
    Article article = html(language, "", "<p>" + line + "</p>");

    assertThat(signers(article)).isEqualTo(signers);
    assertThat(kept(article)).doesNotContain(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | by the way
          en | by popular demand
          en | by ferry and bus
          en | by harbour pilots
          de | von morgen an
          fr | par avion
          es | por fin libres
          it | di nuovo insieme
          zh | 记者会报道
          th | ผู้สื่อข่าว ต่างประเทศ รายงาน
          ar | إعداد الطعام الصحي
          ar | كتب مدرسية جديدة
          """)
  void otherLinesThatBeginSoSignForNobody(String language, String line) {
    assertThat(signers(html(language, "<p>" + line + "</p>", ""))).isEqualTo("nobody");
  }

  /** Whom the report tells of has said what stands above, and has not written the report. */
  @Test
  void aDashBehindAQuotationSignsForNobody() {
    String page =
        "<h1>Ferry runs aground</h1><p>The ferry ran aground off the port on Monday, said the mayor, Ann Rusk, in the town hall."
            + "<p>The storm had taken the rudder, and the tide did the rest in an hour, she said.<p>— Ann Rusk, Kaldra";

    assertThat(signers(HtmlPages.article(page))).isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource({"NPA/kl/rt", "(npa/kl)", "---NPA/kl/rt---", "kl/rt", "NPA/kl"})
  void lettersOfTheAgencyAreNoText(String letters) {
    assertThat(kept(html("en", "", "<p>" + letters + "</p>"))).doesNotContain(letters);
    assertThat(
            PlainPages.kept(
                PlainPages.read("Ferry runs aground\n" + PlainPages.BODY + "\n\n" + letters)))
        .doesNotContain(letters);
  }
}
