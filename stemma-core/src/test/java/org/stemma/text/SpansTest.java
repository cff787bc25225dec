package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static final List<Span> ITEMS = List.of(Span.of(2, 5), Span.of(5, 6), Span.of(9, 12));

  private static Optional<Span> at(List<Span> items, int offset) {
    return Spans.at(items, Function.identity(), offset);
  }

  @Test
  void findsTheItemThatHoldsTheUnit() {
    assertThat(at(ITEMS, 2)).contains(Span.of(2, 5));
    assertThat(at(ITEMS, 4)).contains(Span.of(2, 5));
    assertThat(at(ITEMS, 5)).contains(Span.of(5, 6));
    assertThat(at(ITEMS, 11)).contains(Span.of(9, 12));
  }

  @Test
  void findsNothingBetweenAndBesideTheItems() {
    assertThat(at(ITEMS, 0)).isEmpty();
    assertThat(at(ITEMS, 7)).isEmpty();
    assertThat(at(ITEMS, 12)).isEmpty();
    assertThat(at(List.of(), 0)).isEmpty();
  }
}
