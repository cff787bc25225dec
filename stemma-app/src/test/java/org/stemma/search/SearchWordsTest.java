package org.stemma.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.stemma.search.SearchWords.Word;

/** Words as they are looked up. */
class SearchWordsTest {

  @Test
  void caseAccentsAndMarksDoNotCount() {
    assertThat(SearchWords.forms("The Café of ŠKODA, Brno's!"))
        .containsExactly("the", "cafe", "of", "skoda", "brno", "s");
    assertThat(SearchWords.forms("48,000 tonnes at 6:30"))
        .containsExactly("48,000", "tonnes", "at", "6:30");
  }

  @Test
  void scriptsWithoutBlanksAreCutIntoPairs() {
    assertThat(SearchWords.forms("東京港")).hasSize(2);
  }

  @Test
  void aLetterThatFoldsToSeveralWordsIsOne() {
    assertThat(SearchWords.forms("\ufdfa"))
        .singleElement()
        .satisfies(w -> assertThat(w).doesNotContain(" "));
  }

  @Property
  void noFormCanEndAQueryOrAVector(@ForAll String text) {
    for (Word word : SearchWords.of(text)) {
      assertThat(word.form()).doesNotContainPattern("[\\s'\"\\\\*()&|!<>]").isNotEmpty();
      assertThat(word.place().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
