package org.stemma.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordShapesTest {

  private final WordShapes shapes = WordShapes.of(List.of("a", "ferry", "ähnlich", "", "灯塔"));

  @Test
  void everyWordOfTheListMayBeOneOfIt() {
    assertThat(List.of("a", "ferry", "ähnlich", "", "灯塔")).allMatch(shapes::mayHave);
  }

  @Test
  void everyWordOfALongListMayBeOneOfIt() {
    List<String> words = IntStream.range(0, 10_000).mapToObj(i -> "w" + i).toList();
    assertThat(words).allMatch(WordShapes.of(words)::mayHave);
  }

  @Test
  void othersAreRuledOutByTheirBeginningOrTheirLength() {
    assertThat(List.of("Ferry", "ferries", "harbour", "b", "灯")).noneMatch(shapes::mayHave);
    assertThat(shapes.mayHave("feast")).as("alike").isTrue();
  }
}
