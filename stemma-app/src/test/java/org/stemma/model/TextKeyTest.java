package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextKeyTest {

  @Test
  void keysOfJoinedTextsFollowFromThoseOfTheParts() {
    for (String first : new String[] {"", "the", "a_b", "Zürich"}) {
      for (String second : new String[] {"", "NN", "_", "😀"}) {
        assertThat(TextKey.of(second).after(TextKey.of(first).hash()))
            .isEqualTo(TextKey.of(first + "_" + second).hash());
      }
    }
  }

  @Test
  void keepsShortTextsApart() {
    Set<Long> hashes = new HashSet<>();
    int texts = 0;
    for (char a = 0; a < 300; a++) {
      for (char b = 0; b < 300; b++) {
        hashes.add(TextKey.of("" + a + b).hash());
        hashes.add(TextKey.of(a + "_" + b).hash());
        texts += 2;
      }
    }
    assertThat(hashes).hasSize(texts);
  }
}
