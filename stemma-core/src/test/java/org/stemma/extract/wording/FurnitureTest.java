package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  private static Optional<String> reason(String language, String line) {
    return Furniture.of(Optional.of(language)).reason(line);
  }

  @Test
  void phraseInAParagraphWithoutBlanksIsText() {
    assertThat(
            reason(
                "zh",
                "港务局周二说，两名潜水员未经授权进入封闭码头，切断了浮标的缆绳，随后乘一艘没有灯光的小艇离开；"
                    + "警方已经封锁北岸的三个码头，并且请渔民把夜里拍下的照片交给设在灯塔旁边的临时办公室。"))
        .isEmpty();
    assertThat(
            reason(
                "ja",
                "港湾局は火曜日、著作権はすでに消えたと主張する業者が古い灯台の写真を売り続けていたことを明らかにし、"
                    + "北岸の三つの倉庫を閉鎖したうえで、夜に撮られた映像を灯台のそばの臨時事務所に届けるよう漁師に求めた。"))
        .isEmpty();
  }

  @Test
  void phraseInAShortLineWithoutBlanksIsFurniture() {
    assertThat(reason("zh", "未经授权，不得使用本站内容。")).contains("copyright");
    assertThat(reason("ja", "本サイトの写真と記事の著作権は白浜新報社にあります。")).contains("copyright");
    assertThat(reason("ar", "جميع الحقوق محفوظة لصحيفة الميناء")).contains("copyright");
  }
}
