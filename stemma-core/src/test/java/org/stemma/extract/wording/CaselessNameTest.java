package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class CaselessNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "文・高橋春子 ! 高橋春子",
        "記者・森 健 ! 森 健",
        "מאת נועם שדה ! נועם שדה",
        "द्वारा रवि कुमार ! रवि कुमार",
        "लेखक: मीना राव ! मीना राव",
        "به قلم نادر کیانی ! نادر کیانی",
        "خبرنگار: مینا صدری ! مینا صدری",
        "글 이하늘 ! 이하늘"
      })
  void theWordForTheAuthorStandsBeforeTheName(String line, String name) {
    assertThat(Signature.of(line).orElseThrow().bylines())
        .extracting(Byline::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "이하늘 기자 ! 이하늘",
        "이하늘·정다운 기자 ! 이하늘; 정다운",
        "이하늘 특파원 haneul@odal.example ! 이하늘",
        "高橋春子 記者 ! 高橋春子",
        "阿部 記者 ! 阿部",
        "服部 記者 ! 服部",
        "渡部 記者 ! 渡部",
        "長谷部 記者 ! 長谷部",
        "日下部 記者 ! 日下部",
        "高橋春子、森健 記者 ! 高橋春子; 森健",
        "रवि कुमार, संवाददाता ! रवि कुमार"
      })
  void theOfficeBehindANameIsNoPartOfIt(String line, String names) {
    assertThat(Signature.of(line).orElseThrow().bylines())
        .extracting(Byline::name)
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "（高橋春子） ! 高橋春子",
        "高橋春子、森健 ! 高橋春子; 森健",
        "기자 이하늘 ! 이하늘",
        "نادر حداد – الوادي ! نادر حداد"
      })
  void whatAnElementDeclaresHoldsNamesOnly(String said, String names) {
    assertThat(PersonNames.of(said, NameClaim.NAME, OutletForm.ENGLISH))
        .extracting(Byline::name)
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "온라인뉴스팀",
        "מערכת האתר",
        "وكالات",
        "編集部",
        "報道部 記者",
        "国際部 記者",
        "運動部 記者",
        "Haber Merkezi",
        "dpa",
        "Avec AFP",
        "ТАСС"
      })
  void desksAndAgenciesAreNoPersons(String said) {
    assertThat(PersonNames.of(said, NameClaim.NAME, OutletForm.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"다리 폐쇄", "橋を閉鎖", "הגשר נסגר", "पुल बंद", "地元紙の報道", "本社報道部 記者", "새 다리 공사"})
  void otherShortLinesSignForNobody(String line) {
    assertThat(Signature.of(line)).isEmpty();
  }
}
