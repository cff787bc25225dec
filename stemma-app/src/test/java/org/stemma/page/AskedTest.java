package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address asks for, whatever somebody typed into it. */
class AskedTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "3, 3",
    "7, 7",
    "8, 7",
    "0, 1",
    "-1, 1",
    "two, 1",
    "2.5, 1",
    "0000000000003, 3",
    "999999999, 7",
    "2147483648, 7",
    "9999999999, 7",
    "99999999999999999999999999999999, 7"
  })
  void thePartIsTheLastWhereThereAreFewerThanAskedFor(String written, int part) {
    assertThat(Asked.of(Map.of("part", written)).part(7)).isEqualTo(part);
  }

  @Test
  void ofAllStoriesTheRestOfTheQuestionIsKept() {
    Asked asked = Asked.of(Map.of("story", "S01", "within", "across", "part", "2"));
    assertThat(asked.ofAll()).isEqualTo(Asked.of(Map.of("within", "across", "part", "2")));
    assertThat(Asked.ofStory("S01").ofAll().narrows()).isFalse();
  }
}
