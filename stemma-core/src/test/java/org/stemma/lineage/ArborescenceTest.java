package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Arborescence.Arc;

class ArborescenceTest {

  private static List<Integer> sources(int nodes, Arc... arcs) {
    int[] best = Arborescence.of(nodes, 0, List.of(arcs));
    return Arrays.stream(best).map(at -> at < 0 ? -1 : arcs[at].from()).boxed().toList();
  }

  @Test
  void takesTheCheapestArcIntoEachNode() {
    assertThat(sources(3, new Arc(0, 1, 5), new Arc(0, 2, 5), new Arc(1, 2, 3)))
        .containsExactly(-1, 0, 1);
  }

  @Test
  void opensACircleWhereThatCostsLeast() {
    assertThat(
            sources(
                4,
                new Arc(0, 1, 10),
                new Arc(0, 2, 10),
                new Arc(0, 3, 4),
                new Arc(1, 2, 1),
                new Arc(2, 1, 1),
                new Arc(3, 2, 3)))
        .containsExactly(-1, 2, 3, 0);
  }

  @Test
  void opensACircleOfCircles() {
    assertThat(
            sources(
                5,
                new Arc(0, 4, 9),
                new Arc(0, 1, 20),
                new Arc(1, 2, 1),
                new Arc(2, 1, 1),
                new Arc(3, 4, 1),
                new Arc(4, 3, 1),
                new Arc(2, 3, 2),
                new Arc(4, 1, 2)))
        .containsExactly(-1, 4, 1, 4, 0);
  }

  @Test
  void ofEqualArcsTheFirstIsTaken() {
    assertThat(sources(3, new Arc(0, 1, 2), new Arc(2, 1, 2), new Arc(0, 2, 1)))
        .containsExactly(-1, 0, 0);
  }
}
