package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.isRefused;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of other kinds than reports in languages beyond the first seven, and reports beside them.
 */
class KindsOfPagesInLanguagesTest {

  private static final String REPORT = "report";

  /** Language, kind and text of each page of {@code kinds-of-pages.txt}. */
  static Stream<Arguments> pages() throws IOException {
    try (InputStream file =
        KindsOfPagesInLanguagesTest.class.getResourceAsStream("kinds-of-pages.txt")) {
      String pages =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(pages.split("(?m)^=== "))
          .skip(1)
          .map(
              page -> {
                String[] head = page.substring(0, page.indexOf('\n')).split(" \\| ");
                return Arguments.of(head[0], head[1], page.substring(page.indexOf('\n') + 1));
              });
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void aPageIsOfItsKind(String language, String kind, String page) {
    Extraction read = extracted("a.txt", page);
    if (kind.equals(REPORT)) {
      assertThat(read).isInstanceOf(Extraction.Found.class);
    } else {
      isRefused(read, kind);
    }
  }

  @Test
  void everyLanguageHasAnotherKindAndAReport() throws IOException {
    String[] languages = {"ar", "ja", "ko", "pl", "ru", "sv", "tr", "zh"};

    assertThat(pages().filter(page -> page.get()[1].equals(REPORT)).map(page -> page.get()[0]))
        .contains((Object[]) languages);
    assertThat(pages().filter(page -> !page.get()[1].equals(REPORT)).map(page -> page.get()[0]))
        .contains((Object[]) languages);
  }
}
