package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The nouns that end names, against the names of persons and against each other. */
class NameListsTest {

  /** Names that are hardly anybody's: Media is a country of old. */
  private static final Set<String> NOBODYS = Set.of("Media");

  private static final Set<String> FIRMS = Lexicon.ENGLISH.words("firm-nouns.txt");

  @Test
  void noNounOfAFirmIsANameOfPersons() {
    Set<String> given = Lexicon.GENERAL.words("given-names.txt");

    assertThat(FIRMS.stream().map(NameListsTest::capitalised).collect(Collectors.toSet()))
        .filteredOn(noun -> !NOBODYS.contains(noun))
        .noneMatch(noun -> given.contains(noun) || CommonWords.ENGLISH.isName(noun));
  }

  @Test
  void aNounStandsInOneOfTheLists() {
    assertThat(FIRMS).doesNotContainAnyElementsOf(Lexicon.ENGLISH.words("name-nouns.tsv"));
  }

  private static String capitalised(String noun) {
    return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
  }
}
