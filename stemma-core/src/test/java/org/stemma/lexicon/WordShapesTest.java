package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordShapesTest {

  private final WordShapes shapes = WordShapes.of(List.of("a", "ferry", "ähnlich", "", "灯塔"));

  @Test
  void everyWordOfTheListMayBeOneOfIt() {
    assertThat(List.of("a", "ferry", "ähnlich", "", "灯塔")).allMatch(shapes::mayHave);
  }

  @Test
  void othersAreRuledOutByTheirBeginningOrTheirLength() {
    assertThat(List.of("Ferry", "ferries", "harbour", "b", "灯")).noneMatch(shapes::mayHave);
    assertThat(shapes.mayHave("feast")).as("alike").isTrue();
  }
}
