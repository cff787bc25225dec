package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Capture;

class LanguageCodeTest {

  @ParameterizedTest
  @CsvSource({
    "no, nb, true",
    "nn-NO, nb, true",
    "eng, en, true",
    "ger, de, true",
    "iw, he, true",
    "zh-Hans-CN, zh, true",
    "cmn, zh, true",
    "in_ID, id, true",
    "und, fr, true",
    "sr, hr, true",
    "no, da, false",
    "de, nl, false",
    "es-419, pt, false",
    "tlh, en, false"
  })
  void codesOfOneLanguageAreTheSame(String declared, String recognised, boolean same) {
    assertThat(LanguageCode.isSame(declared, recognised)).isEqualTo(same);
  }

  @Test
  void aMemberOfAMacrolanguageIsNoConflict() {
    assertThat(notes("no", "nb")).isEmpty();
    assertThat(notes("da", "nb"))
        .containsExactly("the page declares language da, its text is in nb");
  }

  private static List<String> notes(String declared, String recognised) {
    String page =
        "<html lang="
            + declared
            + "><h1>Fergen sank</h1><p>Fergen sank ved kaien mandag kveld, sa havnesjefen, og alle om bord"
            + " ble reddet i land.</p>";
    Extraction extraction =
        new Extractor(text -> Optional.of(recognised))
            .extract(Capture.of("page.html", page.getBytes(StandardCharsets.UTF_8)));
    return ((Extraction.Found) extraction).article().notes();
  }
}
