package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

/** Datelines in other scripts than Latin. */
class FiledOpeningTest {

  private static Optional<Dateline> dateline(String paragraph) {
    return Dateline.of(paragraph, Span.of(0, paragraph.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          МОСКВА | ТАСС | МОСКВА, 3 июня. /ТАСС/. Паром вышел из Одала во вторник вечером с девятью машинами.
          МОСКВА | РИА Новости | МОСКВА, 3 июн — РИА Новости. Паром вышел из Одала во вторник вечером с девятью машинами.
          КИЕВ | УНН | КИЕВ. 3 июня. УНН. Паром вышел из Одала во вторник вечером с девятью машинами.
          北京 | 新华社 | 新华社北京6月3日电 渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航。
          北京 | 新华社 | 新华社北京6月3日电（记者陈远）渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航。
          上海 | 中新网 | 中新网上海6月3日电 渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航。
          - | 中央社 | （中央社記者陳遠台北3日電）渡輪週二晚載著九輛汽車離開奧達爾，機艙進水後返航。
          ロンドン | 共同 | 【ロンドン共同】フェリーは火曜日の夜、車九台を乗せてオダルを出港した。
          ロンドン | 時事 | 【ロンドン時事3日発】フェリーは火曜日の夜、車九台を乗せてオダルを出港した。
          オダル | - | 【オダル＝高橋春子】フェリーは火曜日の夜、車九台を乗せてオダルを出港した。
          서울 | 연합뉴스 | (서울=연합뉴스) 김민수 기자 = 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.
          서울 | 뉴시스 | [서울=뉴시스] 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.
          Madrid | EFE | Madrid, 3 (EFE).- El ferri salió de Odal el martes por la noche con nueve coches a bordo.
          القاهرة | رويترز | القاهرة 3 يونيو (رويترز) - غادرت العبارة أودال مساء الثلاثاء وعلى متنها تسع سيارات.
          أودال | أ ف ب | أودال (أ ف ب) - غادرت العبارة أودال مساء الثلاثاء وعلى متنها تسع سيارات.
          नई दिल्ली | भाषा | नई दिल्ली, 3 जून (भाषा) नाव मंगलवार रात नौ कारों के साथ ओडल से निकली और लौट आई।
          """)
  void placeAndAgencyAreRead(String place, String agency, String paragraph) {
    Dateline found = dateline(paragraph).orElseThrow();

    assertThat(found.place().orElse("-")).isEqualTo(place);
    assertThat(found.agency().orElse("-")).isEqualTo(agency);
    assertThat(found.span().start()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（记者陈远摄）渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航，乘客都安全。",
        "【独家】渡轮周二晚载着九辆汽车离开奥达尔，机舱进水后返航，乘客都安全。",
        "【写真】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "(사진=연합뉴스) 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.",
        "【講談社】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "【新潮社】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "【写真＝佐藤健】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "【写真・図＝佐藤健】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "【写真提供＝オダル港】フェリーは火曜日の夜、車九台を乗せてオダルを出港したと発表した。",
        "(자료=통계청) 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.",
        "[사진제공=오달항] 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.",
        "[그래픽=이영희 기자] 여객선은 화요일 밤 차량 아홉 대를 싣고 오달을 출항했다고 당국이 밝혔다.",
        "صورة (رويترز) - غادرت العبارة أودال مساء الثلاثاء وعلى متنها تسع سيارات.",
        "НАТО, 3 июня 2031 года, заявило о поставках. Паром вышел из Одала во вторник вечером.",
        "СССР. 3 июня. Паром вышел из Одала во вторник вечером с девятью машинами на борту.",
        "नाव (फाइल फोटो) मंगलवार रात नौ कारों के साथ ओडल से निकली और लौट आई।",
        "新闻社北京分社社长6月3日发表声明说，渡轮周二晚载着九辆汽车离开奥达尔。"
      })
  void otherOpeningsAreNone(String paragraph) {
    assertThat(dateline(paragraph)).isEmpty();
  }
}
