package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in scripts that run from right to left, and in scripts without blanks. */
class ScriptsOfPagesTest {

  @Test
  void arabicReportIsKeptWithoutItsFurniture() {
    assertThat(kept("ar", "اقرأ أيضا", AR)).isEqualTo(AR);
  }

  @Test
  void hebrewReportIsKeptWithoutItsFurniture() {
    assertThat(kept("he", "קראו גם", HE)).isEqualTo(HE);
  }

  @Test
  void japaneseReportOfShortParagraphsIsKeptWhole() {
    assertThat(kept("ja", "関連記事", JA)).isEqualTo(JA);
  }

  @Test
  void chineseReportOfShortParagraphsIsKeptWhole() {
    assertThat(kept("zh", "相关新闻", ZH)).isEqualTo(ZH);
  }

  @Test
  void linkedSentencesOfScriptsWithoutBlanksAreText() {
    assertThat(linked("ja", JA)).isEqualTo(JA);
    assertThat(linked("zh", ZH)).isEqualTo(ZH);
  }

  /** The report, with its last sentence in a link. */
  private static List<String> linked(String language, List<String> report) {
    return HtmlPages.kept(
        HtmlPages.article(
            "<html lang='"
                + language
                + "'><body><article><h1>"
                + report.get(0).substring(0, 12)
                + "</h1><p>"
                + report.get(0)
                + "</p><p>"
                + report.get(1)
                + "</p><p><a href='/full'>"
                + report.get(2)
                + "</a></p></article></body></html>"));
  }

  private static final List<String> AR =
      List.of(
          "توقفت العبارة في ميناء الرمل يوم الأحد بعد عطل في المحرك، وكان على متنها أربعون راكبا، بحسب ما قالت إدارة الميناء.",
          "ونقل رجال الإنقاذ جميع الركاب إلى الشاطئ في زوارق صغيرة، ولم يصب أحد منهم بأذى.",
          "وستبقى العبارة في الميناء حتى ينتهي فحص المحرك، كما أعلنت الشركة المالكة.");

  private static final List<String> HE =
      List.of(
          "המעבורת נעצרה בנמל החול ביום ראשון בגלל תקלה במנוע, וארבעים נוסעים היו על סיפונה, כך מסרה הנהלת הנמל.",
          "אנשי ההצלה העבירו את כל הנוסעים לחוף בסירות קטנות, ואיש מהם לא נפגע.",
          "המעבורת תישאר בנמל עד שתסתיים בדיקת המנוע, הודיעה החברה.");

  private static final List<String> JA =
      List.of(
          "白浜港で日曜日、フェリーのエンジンが故障して停止し、乗客四十人が三時間にわたり船内に取り残された。",
          "救助隊は小型の船で乗客全員を岸に運び、けが人はいなかったと港湾事務所は説明した。",
          "フェリーはエンジンの点検が終わるまで港にとどまると運航会社は発表した。");

  private static final List<String> ZH =
      List.of(
          "白沙港一艘渡轮周日因发动机故障停航，四十名乘客在船上滞留了三个小时，港务局表示。",
          "救援人员用小艇将全部乘客送上岸，没有人受伤。",
          "渡轮将留在港内，直到发动机检查结束，运营公司宣布。");

  private static List<String> kept(String language, String more, List<String> report) {
    return HtmlPages.kept(
        HtmlPages.article(
            "<html lang='"
                + language
                + "' dir='auto'><head><title>1</title></head><body><nav><ul><li><a href='/'>"
                + more
                + "</a></li></ul></nav><div class='a'><h1>"
                + report.get(0).substring(0, 12)
                + "</h1><p>"
                + String.join("</p><p>", report)
                + "</p><h3>"
                + more
                + "</h3><ul><li><a href='/a'>"
                + report.get(1).substring(0, 20)
                + "</a></li><li><a href='/b'>"
                + report.get(2).substring(0, 20)
                + "</a></li></ul></div><footer><p>"
                + more
                + "</p></footer></body></html>"));
  }
}
