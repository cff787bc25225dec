package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short series of reports: those named {@code a...} tell one story, those named {@code b...}
 * another that is easily taken for it.
 */
class StorySeriesTest {

  @ParameterizedTest
  @MethodSource("org.stemma.story.StorySeries#series")
  void firstReportAndFollowUpsAreOneStoryAndTheTwinIsAnother(StorySeries.Series series) {
    List<List<String>> found =
        StoryClusterer.cluster(series.pages()).stream().map(Story::segments).toList();
    List<List<String>> expected = new ArrayList<>();
    for (String letter : List.of("a", "b")) {
      List<String> story =
          series.pages().stream()
              .map(page -> page.article().segments().get(0).id())
              .filter(id -> id.startsWith(letter))
              .toList();
      if (!story.isEmpty()) {
        expected.add(story);
      }
    }
    assertThat(found).isEqualTo(expected);
  }
}
