package org.stemma.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Pages that are read together. */
class ReadTogetherTest {

  private static final List<Capture> PAGES =
      List.of(
          page("b.txt", "Ferry service resumes\n\nThe ferry sailed again on 4 May 2031."),
          page("empty.txt", ""),
          page("a.txt", "Court frees driver\n\nThe court freed the driver on 5 May 2031."));

  @Test
  void eachIsReadAsByItself() {
    Stemma stemma = Stemma.of(new PlainParser(), LanguageDetector.NONE);
    assertThat(stemma.readTogether(PAGES))
        .isEqualTo(PAGES.stream().map(stemma::read).toList())
        .extracting(PageReading::name)
        .containsExactly("b.txt", "empty.txt", "a.txt");
  }

  @Test
  void oneThatBreaksTheProgramIsToldAndTheOthersAreRead() {
    Parser plain = new PlainParser();
    Parser breaking =
        (text, sentences) -> {
          if (text.contains("ferry sailed")) {
            throw new IllegalStateException("no word");
          }
          return plain.parse(text, sentences);
        };
    Stemma stemma = Stemma.of(breaking, LanguageDetector.NONE);
    List<PageReading> readings = stemma.readTogether(PAGES);
    assertThat(readings.getFirst())
        .isEqualTo(
            PageReading.Unread.brokenBy(PAGES.getFirst(), new IllegalStateException("no word")));
    assertThat(readings.getLast()).isEqualTo(stemma.read(PAGES.getLast()));
  }

  private static Capture page(String name, String text) {
    return Capture.of(name, text.getBytes(UTF_8));
  }
}
