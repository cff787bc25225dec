package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        .startsWith(Lexicon.ENGLISH, new Lexicon("ar"), new Lexicon("de"))
        .doesNotHaveDuplicates();
    assertThat(Lexicon.having("no-such-list.tsv")).isEmpty();
  }
}
