package org.stemma.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What was unpacked once is given again as long as it is stored so. */
class KeptReadingsTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);
  private static final byte[] FLOOD = form("Flood in Orvel\n\nThe Orvel rose by 3 metres.\n");
  private static final byte[] STRIKE = form("Strike in Orvel\n\nTram drivers walked out.\n");

  private final KeptReadings kept = new KeptReadings();

  private static byte[] form(String page) {
    PageReading reading = STEMMA.read(Capture.of("page.txt", page.getBytes(UTF_8)));
    return Deflated.of(ReadingJson.write(reading));
  }

  private PageReading pass(byte[] form) {
    kept.begin();
    try {
      return kept.reading("page.txt", form.clone());
    } finally {
      kept.end();
    }
  }

  @Test
  void theSameFormGivesTheSameReading() {
    PageReading first = pass(FLOOD);
    assertThat(pass(FLOOD)).isSameAs(first);
    assertThat(pass(FLOOD)).isSameAs(first);
  }

  @Test
  void anotherFormUnderTheNameIsUnpacked() {
    PageReading first = pass(FLOOD);
    assertThat(pass(STRIKE)).isNotEqualTo(first);
    assertThat(pass(FLOOD)).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void aPageThatAPassLeftOutIsLetGo() {
    PageReading first = pass(FLOOD);
    kept.begin();
    kept.end();
    assertThat(pass(FLOOD)).isEqualTo(first).isNotSameAs(first);
  }

  @Test
  void aDamagedFormIsKeptForNothing() {
    assertThatThrownBy(() -> pass(new byte[] {1, 2, 3})).isInstanceOf(StoreFailure.class);
    assertThat(pass(FLOOD)).isEqualTo(ReadingJson.read(Deflated.bytes(FLOOD)));
  }
}
