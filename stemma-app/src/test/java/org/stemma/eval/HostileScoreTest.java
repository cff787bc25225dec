package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class HostileScoreTest {

  @Test
  void eachPageHasItsOwnNameAndGrowsWithItsSize() {
    List<HostilePage> pages = HostilePage.all();

    assertThat(new HashSet<>(pages.stream().map(HostilePage::name).toList()))
        .hasSameSizeAs(pages)
        .hasSizeGreaterThan(30);
    for (HostilePage page : pages) {
      assertThat(page.page().apply(200).length())
          .as(page.name())
          .isGreaterThan(page.page().apply(100).length());
    }
  }

  @Test
  void smallOnesOfAllKindsAreReadOrRefusedWithAReason() {
    for (HostilePage page : HostilePage.all()) {
      Capture capture =
          Capture.of("hostile.html", page.page().apply(20).getBytes(StandardCharsets.UTF_8));
      Extraction read = new Extractor(LanguageDetector.NONE).extract(capture);

      assertThat(read instanceof Extraction.NotAnArticle none ? none.reason() : "article")
          .as(page.name())
          .isNotBlank();
    }
  }
}
