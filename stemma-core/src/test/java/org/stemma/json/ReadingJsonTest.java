package org.stemma.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What was read of a page survives being written down. */
class ReadingJsonTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  static Stream<Path> examplePages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
      List<Path> pages =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.getParent().endsWith("pages"))
              .filter(file -> !file.toString().endsWith(".jsonl"))
              .sorted()
              .toList();
      assertThat(pages).hasSizeGreaterThan(20);
      return pages.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examplePages")
  void whatIsWrittenIsReadBack(Path file) throws IOException {
    PageReading read =
        STEMMA.read(Capture.of(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    assertThat(again(read)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\u0000\u0000\u0000",
        "Ferry late\n\nThe ferry came at 7:45 p.m. on Monday, \uD83D\uDE0B said the mate. \uD83D",
        "<title>A</title><p>Nine of 12 wagons left the rails near Aldsted on Friday, police"
            + " said. &#xD83D; It was raining.<p>Nobody was hurt, they said.",
        "<html lang=ja><h1>列車が脱線</h1><p>金曜日、列車が脱線した。けが人はいなかった。警察が発表した。</p></html>"
      })
  void oddTextIsReadBack(String text) {
    PageReading read = STEMMA.read(Capture.of("odd.html", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(again(read)).isEqualTo(read);
  }

  @Test
  void accountOfWhatIsReadBackIsTheSame() throws IOException {
    List<PageReading> read =
        examplePages()
            .filter(file -> file.startsWith(Path.of("../examples/harbour-talks")))
            .map(ReadingJsonTest::read)
            .toList();
    assertThat(
            AccountJson.write(Stemma.accountOf(read.stream().map(ReadingJsonTest::again).toList())))
        .isEqualTo(AccountJson.write(Stemma.accountOf(read)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "{\"is\": \"Fish\"}", "{\"is\": \"PageReading$Read\"}"})
  void whatIsNoReadingIsRefused(String json) {
    assertThatThrownBy(() -> ReadingJson.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no reading of a page");
  }

  private static PageReading read(Path file) {
    try {
      return STEMMA.read(Capture.of(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageReading again(PageReading reading) {
    return ReadingJson.read(ReadingJson.write(reading));
  }
}
