package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Pages named {@code a...} tell one story and mention, in a line of background, the happening of
 * the same kind that {@code b} tells; {@code c} is about another thing and mentions the story.
 */
class LookAlikesTest {

  @ParameterizedTest
  @MethodSource("org.stemma.story.LookAlikes#collections")
  void aLineInPassingJoinsNoStories(List<Reading> pages) {
    List<List<String>> found =
        StoryClusterer.cluster(pages).stream()
            .map(s -> s.segments().stream().map(id -> id.substring(0, 2)).toList())
            .toList();
    List<String> story =
        pages.stream().map(p -> p.page().substring(0, 2)).filter(n -> n.startsWith("a")).toList();
    assertThat(found).containsExactlyInAnyOrder(story, List.of("b1"), List.of("c1"));
  }
}
