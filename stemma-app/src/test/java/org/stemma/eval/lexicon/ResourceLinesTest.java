package org.stemma.eval.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denial-words.txt",
        "distance-words.txt",
        "saying-words.txt",
        "rouge-stop-words.txt",
        "ecbplus-nets.tsv",
        "event-chains.tsv",
        "event-senses.tsv"
      })
  void commentsAndBlankLinesAreNone(String name) {
    assertThat(ResourceLines.of(name))
        .isNotEmpty()
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void rowsHaveTheColumnsOfTheirLines() {
    assertThat(ResourceLines.rows("event-senses.tsv"))
        .hasSameSizeAs(ResourceLines.of("event-senses.tsv"))
        .allMatch(row -> row.size() == 3);
  }

  @Test
  void aResourceThatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ResourceLines.of("no-words.txt"))
        .withMessage("no-words.txt");
  }
}
