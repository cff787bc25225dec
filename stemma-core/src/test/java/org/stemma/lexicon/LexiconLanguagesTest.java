package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconLanguagesTest {

  private static final Path LISTS = Path.of("src/main/resources/org/stemma/lexicon");

  /** Where the first line that fits is taken. */
  private static final Path FIRST_WINS = Path.of("time", "patterns.tsv");

  @Test
  void everyFolderOfALanguageIsListed() throws IOException {
    try (Stream<Path> folders = Files.list(LISTS)) {
      List<String> codes =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .filter(name -> name.length() == 2)
              .sorted()
              .toList();

      assertThat(Lexicon.GENERAL.words("languages.txt")).containsExactlyElementsOf(codes);
    }
  }

  @Test
  void englishIsFirstOfTheLanguagesThatHaveAList() {
    assertThat(Lexicon.having("furniture.tsv"))
        .startsWith(Lexicon.ENGLISH, new Lexicon("ar"), new Lexicon("bg"))
        .doesNotHaveDuplicates();
    assertThat(Lexicon.having("no-such-list.tsv")).isEmpty();
  }

  @Test
  void everyListIsDescribedAndBeginsWithItsHeader() throws IOException {
    String described = Files.readString(LISTS.resolve("README.md"));
    String ofTime = Files.readString(LISTS.resolve("time.md"));
    for (Path file : lists()) {
      String name = file.getFileName().toString();
      boolean time = file.getParent().endsWith("time");

      assertThat(time ? ofTime : described)
          .as(file.toString())
          .containsPattern(time ? topic(name) : "[`/]" + Pattern.quote(name + "`"));
      assertThat(Files.readString(file)).as(file.toString()).startsWith("#");
    }
  }

  @Test
  void everyListIsInByteOrderAndSaysNothingTwice() throws IOException {
    for (Path file : lists()) {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();

      assertThat(lines).as(file.toString()).doesNotHaveDuplicates();
      if (!file.endsWith(FIRST_WINS)) {
        assertThat(lines).as(file.toString()).isSortedAccordingTo(LexiconLanguagesTest::inBytes);
      }
    }
  }

  private static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(LISTS)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|tsv)"))
          .filter(file -> !file.toString().endsWith(".licence.txt"))
          .sorted()
          .toList();
    }
  }

  private static String topic(String name) {
    return Pattern.quote(name.substring(0, name.lastIndexOf('.')));
  }

  private static int inBytes(String one, String other) {
    return Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noGivenNameIsAWordThatNamesOfPlacesBeginWith() {
    assertThat(
            Lexicon.GENERAL.words("given-names.txt").stream()
                .map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotContainAnyElementsOf(Lexicon.GENERAL.words("place-openings.txt"));
  }
}
