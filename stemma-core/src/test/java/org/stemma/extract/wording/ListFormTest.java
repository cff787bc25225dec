package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListFormTest {

  @Test
  void isInLowerCaseWithOneBlankAndStraightApostrophes() {
    assertThat(ListForm.of(" Don’t\u00a0 MISS\tit ")).isEqualTo("don't miss it");
    assertThat(ListForm.of("")).isEmpty();
  }

  @Test
  void numbersStandForEachOther() {
    assertThat(ListForm.numbered("1,204 comments in 3.5 hours"))
        .isEqualTo("<n> comments in <n> hours");
    assertThat(ListForm.numbered("no comments")).isEqualTo("no comments");
    assertThat(ListForm.numbered("7")).isEqualTo("<n>");
    assertThat(ListForm.numbered("pages 3., 4 and 5,,6."))
        .isEqualTo("pages <n>., <n> and <n>,,<n>.");
    assertThat(ListForm.numbered("٣ comments")).isEqualTo("٣ comments");
  }

  @Test
  void signsAtTheEndsAreLeftOutButForThoseOfANumber() {
    assertThat(ListForm.bare("» read more …")).isEqualTo("read more");
    assertThat(ListForm.bare("<n> comments!")).isEqualTo("<n> comments");
    assertThat(ListForm.bare("***")).isEqualTo("***");
  }
}
