package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.InterestItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

/** Fewer sides than sources are told beside the count of sources. */
class InterestWordsTest {

  private static final List<Evidence> WORDS =
      List.of(evidence("a.txt"), evidence("b.txt"), evidence("c.txt"));

  private static Evidence evidence(String file) {
    return new Evidence(file, "60 crates", 10, 19, 3, "carried ", ", he said");
  }

  private static InterestWords of(int interests, String... sides) {
    return new InterestWords(
        List.of(
            new SupportItem(
                "K01",
                "crates",
                List.of("a.txt", "b.txt", "c.txt"),
                3,
                3,
                interests,
                List.of(sides).stream().map(s -> new InterestItem(s, List.of("Ana Ruiz"))).toList(),
                WORDS)));
  }

  @Test
  void oneSideBehindThreeSourcesIsNamed() {
    assertThat(of(1, "Velland").of(WORDS, 3)).isEqualTo(", 1 interest: Velland");
    assertThat(of(2, "Velland", "police").of(WORDS.reversed(), 3))
        .isEqualTo(", 2 interests: Velland, police");
  }

  @Test
  void asManySidesAsSourcesAreNotTold() {
    assertThat(of(3).of(WORDS, 3)).isEmpty();
    assertThat(of(1, "Velland").of(WORDS, 1)).isEmpty();
  }

  @Test
  void otherWordsAreAnotherStatement() {
    assertThat(of(1, "Velland").of(WORDS.subList(0, 2), 2)).isEmpty();
    assertThat(of(1, "Velland").of(List.of(), 2)).isEmpty();
  }
}
