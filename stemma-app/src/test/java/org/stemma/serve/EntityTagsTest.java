package org.stemma.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has is what the list names, whole tag by whole tag. */
class EntityTagsTest {

  private static final String TAG = "\"ab12\"";

  private static boolean known(String... lines) {
    return EntityTags.of(List.of(lines)).hasWeakly(TAG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ab12\"",
        " \"ab12\" ",
        "W/\"ab12\"",
        "\"x\", \"ab12\"",
        "\"x\",\"ab12\",\"y\"",
        "W/\"x\"\t,\tW/\"ab12\"",
        ", \"ab12\" ,,",
        "\"a,b\", \"ab12\"",
        "*"
      })
  void aTagOfTheListIsKnown(String field) {
    assertThat(known(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"\"",
        "\"ab1\"",
        "\"xab12\"",
        "\"AB12\"",
        "\"x,ab12\"",
        "W/\"ab12\\\"",
        "\"W/ab12\"",
        "ab12",
      })
  void anotherTagIsNone(String field) {
    assertThat(known(field)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ab12",
        "\"ab12\" \"x\"",
        "\"ab12\"x",
        "w/\"ab12\"",
        "W/ \"ab12\"",
        "\"ab12\", x",
        "\"ab12\", \"x y\"",
        "*, \"ab12\"",
        "W/*"
      })
  void whatIsNoListNamesNothing(String field) {
    assertThat(known(field)).isFalse();
  }

  @Test
  void severalLinesAreOneList() {
    assertThat(known("\"x\"", "W/\"ab12\"")).isTrue();
    assertThat(known()).isFalse();
  }

  @Test
  void theAnswerTooMayBeWeak() {
    assertThat(EntityTags.of(List.of(TAG)).hasWeakly("W/" + TAG)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ab12\"", "\"x\", \"ab12\"", "*"})
  void byStrongComparisonATagIsKnownAsItIsWritten(String field) {
    assertThat(EntityTags.of(List.of(field)).has(TAG)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W/\"ab12\"", "\"x\"", "\"ab12\" \"x\""})
  void byStrongComparisonAWeakTagIsLikeNone(String field) {
    assertThat(EntityTags.of(List.of(field)).has(TAG)).isFalse();
    assertThat(EntityTags.of(List.of("W/" + TAG)).has("W/" + TAG)).isFalse();
  }
}
