package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconLanguagesTest {

  private static final Path LISTS = Path.of("src/main/resources/org/stemma/lexicon");

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
    String described =
        Files.readString(LISTS.resolve("README.md")) + Files.readString(LISTS.resolve("time.md"));
    try (Stream<Path> files = Files.walk(LISTS)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|tsv)")).toList()) {
        String name = file.getFileName().toString();
        boolean licence = name.endsWith(".licence.txt");
        String topic = name.substring(0, name.lastIndexOf('.'));

        assertThat(described).as(file.toString()).contains(topic);
        assertThat(licence || Files.readString(file).startsWith("#")).as(file.toString()).isTrue();
      }
    }
  }

  @Test
  void noGivenNameIsAWordThatNamesOfPlacesBeginWith() {
    assertThat(
            Lexicon.GENERAL.words("given-names.txt").stream()
                .map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotContainAnyElementsOf(Lexicon.GENERAL.words("place-openings.txt"));
  }
}
