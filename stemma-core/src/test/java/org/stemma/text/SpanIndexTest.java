package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanIndexTest {

  private static SpanIndex<Span> index(List<Span> spans) {
    return new SpanIndex<>(spans, span -> span);
  }

  @Test
  void whatSharesAUnitIsFoundInTheOrderThatWasGiven() {
    List<Span> spans = List.of(Span.of(20, 30), Span.of(0, 100), Span.of(5, 8), Span.of(30, 31));

    assertThat(index(spans).overlapping(Span.of(25, 31)))
        .containsExactly(Span.of(20, 30), Span.of(0, 100), Span.of(30, 31));
    assertThat(index(spans).overlapping(Span.of(8, 20))).containsExactly(Span.of(0, 100));
    assertThat(index(spans).overlapping(Span.of(100, 200))).isEmpty();
    assertThat(index(List.of()).overlapping(Span.of(0, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void itFindsWhatAWalkOverAllFinds(long seed) {
    Random random = new Random(seed);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(1_000);
      spans.add(Span.of(start, start + random.nextInt(40)));
    }
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(1_000);
      Span asked = Span.of(start, start + random.nextInt(40));
      assertThat(index(spans).overlapping(asked))
          .isEqualTo(spans.stream().filter(span -> span.overlaps(asked)).toList());
    }
  }

  @Test
  void aSearchAmongManyLooksAtFew() {
    AtomicInteger looks = new AtomicInteger();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      spans.add(Span.of(10 * i, 10 * i + 9));
    }
    SpanIndex<Span> index =
        new SpanIndex<>(
            spans,
            span -> {
              looks.incrementAndGet();
              return span;
            });
    looks.set(0);

    assertThat(index.overlapping(Span.of(500_000, 500_025))).hasSize(3);
    assertThat(looks.get()).isLessThan(30);
  }
}
