package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/** Copied pages in scripts without blanks: menu, headline, date, report, footer. */
class UnspacedPlainTextTest {

  private static void assertReportIsFound(
      String menu, String title, String date, List<String> report, String footer) {
    List<String> lines = new ArrayList<>(List.of(menu.split(" ")));
    lines.add(title);
    lines.add(date);
    lines.addAll(report);
    lines.addAll(List.of(footer.split(" ")));
    byte[] page = String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8);
    Article article =
        ((Extraction.Found)
                new Extractor(LanguageDetector.NONE).extract(Capture.of("page.txt", page)))
            .article();
    assertThat(article.metadata().title().map(Field::value)).contains(title);
    assertThat(
            article.blocks().stream()
                .filter(Block::isBody)
                .map(block -> article.words(block.span()))
                .filter(words -> !words.equals(date)))
        .isEqualTo(report);
  }

  @Test
  void chineseReportIsFound() {
    assertReportIsFound(
        "首页 国际 国内 财经 体育 科技 军事 教育 汽车 房产 旅游 健康 娱乐 视频",
        "白沙港渡轮因发动机故障停航",
        "2026年3月14日",
        List.of(
            "白沙港一艘渡轮周日因发动机故障停航，四十名乘客在船上滞留了三个小时，港务局在声明中说。",
            "救援人员用小艇把全部乘客送上岸，没有人受伤，医生在码头为两名老人做了检查。",
            "运营公司宣布，渡轮将留在港内，直到发动机检查结束，其余班次由两艘较小的船代替。"),
        "关于我们 联系我们 招聘信息 法律声明 隐私政策 网站地图 广告服务 友情链接 返回顶部 客户端下载");
  }

  @Test
  void japaneseReportIsFound() {
    assertReportIsFound(
        "トップ 国際 国内 経済 スポーツ 科学 文化 教育 地域 天気 旅行 健康 芸能 動画",
        "白浜港のフェリーがエンジン故障で運航停止",
        "2026年3月14日",
        List.of(
            "白浜港で日曜日、フェリーのエンジンが故障して停止し、乗客四十人が三時間にわたり船内に取り残された。",
            "救助隊は小型の船で乗客全員を岸に運び、けが人はいなかったと港湾事務所は説明した。",
            "フェリーはエンジンの点検が終わるまで港にとどまり、残りの便は小型船が代わると運航会社は発表した。"),
        "会社案内 お問い合わせ 採用情報 利用規約 著作権 広告掲載 サイトマップ 個人情報 購読案内 ヘルプ");
  }

  @Test
  void thaiReportIsFound() {
    assertReportIsFound(
        "หน้าแรก ต่างประเทศ การเมือง เศรษฐกิจ กีฬา เทคโนโลยี สุขภาพ การศึกษา ยานยนต์ ท่องเที่ยว บันเทิง วิดีโอ อากาศ ภูมิภาค",
        "เรือเฟอร์รี่ท่าหาดทรายหยุดเดินเรือเพราะเครื่องยนต์ขัดข้อง",
        "14 มีนาคม 2569",
        List.of(
            "เรือเฟอร์รี่ลำหนึ่งที่ท่าเรือหาดทรายหยุดเดินเรือเมื่อวันอาทิตย์เพราะเครื่องยนต์ขัดข้อง ผู้โดยสารสี่สิบคนติดอยู่บนเรือนานสามชั่วโมง สำนักงานท่าเรือกล่าวในแถลงการณ์เมื่อคืนวันอาทิตย์",
            "เจ้าหน้าที่กู้ภัยใช้เรือเล็กพาผู้โดยสารทั้งหมดขึ้นฝั่งโดยไม่มีใครได้รับบาดเจ็บ แพทย์ที่ท่าเรือตรวจร่างกายผู้สูงอายุสองคนก่อนให้กลับบ้านพร้อมญาติที่มารออยู่ตั้งแต่ช่วงเย็น",
            "บริษัทเจ้าของเรือประกาศว่าเรือเฟอร์รี่จะจอดอยู่ที่ท่าจนกว่าการตรวจเครื่องยนต์จะเสร็จสิ้น ส่วนเที่ยวเรือที่เหลือจะใช้เรือขนาดเล็กสองลำแทนเรือเฟอร์รี่จนถึงสิ้นเดือนนี้"),
        "เกี่ยวกับเรา ติดต่อเรา ร่วมงาน ข้อกำหนด ความเป็นส่วนตัว แผนผังเว็บ โฆษณา สมาชิก ช่วยเหลือ ดาวน์โหลด");
  }
}
