package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.similarity.Token;

class ProseTest {

  private static SegmentText text(String words) {
    return SegmentText.of(List.of(Pages.page("a.txt", "Ferry aground\n\n" + words + "\n")))
        .getFirst();
  }

  @Test
  void oneMarkStandsForAllWordsOfAQuotation() {
    SegmentText text = text("The crew \"had no warning\" of the ice, they said.");
    List<Token> prose = Prose.of(text);
    assertThat(prose).hasSize(8);
    assertThat(prose).filteredOn(token -> Prose.isGap(text, token)).hasSize(1);
    assertThat(Prose.isGap(text, prose.get(2))).isTrue();
  }

  @Test
  void aPageOfQuotationsIsReadInTheTimeOfAnother() {
    SegmentText text = text("\"a\" ".repeat(100_000));
    assertThat(Prose.of(text)).hasSize(100_000).allMatch(token -> Prose.isGap(text, token));
  }
}
