package org.stemma.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  private static Shingles shingles(String text) {
    return Shingles.of(Tokens.of(text), 2);
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
  }

  @Test
  void resemblanceIsSharedOverAllShingles() {
    assertThat(shingles("a b c").resemblance(shingles("b c d"))).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(shingles("").resemblance(shingles(""))).isZero();
  }

  @Test
  void textShorterThanAShingleIsOneShingle() {
    assertThat(shingles("alone").resemblance(shingles("Alone!"))).isEqualTo(1);
  }

  @Test
  void signaturesEstimateResemblance() {
    Shingles left = shingles(numbers(0, 900));
    Shingles right = shingles(numbers(300, 1200));
    double estimate = MinHash.of(left).resemblance(MinHash.of(right));
    assertThat(estimate).isCloseTo(left.resemblance(right), within(0.2));
    assertThat(MinHash.of(left).resemblance(MinHash.of(left))).isEqualTo(1);
    assertThat(MinHash.of(shingles("")).bands(4)).isEmpty();
  }

  @Test
  void nearCopiesShareABand() {
    MinHash left = MinHash.of(shingles(numbers(0, 400)));
    MinHash right = MinHash.of(shingles(numbers(10, 410)));
    assertThat(left.bands(4)).containsAnyElementsOf(right.bands(4));
    assertThat(left.bands(4))
        .doesNotContainAnyElementsOf(MinHash.of(shingles(numbers(1000, 1400))).bands(4));
  }
}
