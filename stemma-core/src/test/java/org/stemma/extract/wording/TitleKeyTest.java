package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Ferry ‘sank’ — 12 dead…, ferrysank12dead",
    "Élan à Zürich · ÄÖÜß, élanàzürichäöüß",
    "½ price 5², 12price52",
    "e\u0301lan, élan",
    "Ｆｅｒｒｙ, ferry"
  })
  void keepsLettersAndDigits(String text, String key) {
    assertThat(TitleKey.of(text)).isEqualTo(key);
  }

  @Test
  void theShortWayGivesWhatNormalisationGives() {
    Random random = new Random(3);
    int[] from = {0x20, 0x80, 0xc0, 0x2010, 0x300};
    int[] size = {0x60, 0x40, 0x40, 0x4f, 0x40};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int range = random.nextInt(round % 2 == 0 ? 4 : 5);
        text.append((char) (from[range] + random.nextInt(size[range])));
      }
      StringBuilder expected = new StringBuilder();
      Normalizer.normalize(text, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .codePoints()
          .filter(Character::isLetterOrDigit)
          .forEach(expected::appendCodePoint);

      String key = expected.toString();
      assertThat(TitleKey.of(text.toString())).as("%s", text).isEqualTo(key);
      assertThat(TitleKey.opening(text.toString(), 3))
          .as("opening of %s", text)
          .isEqualTo(key.substring(0, Math.min(3, key.length())));
    }
  }
}
