package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Pages named {@code a...} tell one story, each something else of it: few of them are like each
 * other, all are like the whole. That named {@code b1} tells another of the same kind and days.
 */
class WholeStoriesTest {

  private static final Path STORIES = Path.of("src/test/resources/stories");

  @ParameterizedTest
  @MethodSource("stories")
  void pagesThatAreLikeTheWholeOfAStoryAreOfItAndItsTwinIsNot(Map<String, Reading> pages) {
    assertThat(found(List.copyOf(pages.values())))
        .containsExactlyInAnyOrder(
            pages.keySet().stream().filter(name -> name.startsWith("a")).sorted().toList(),
            List.of("b1"));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void orderOfThePagesChangesNothing(Map<String, Reading> pages) {
    List<Reading> turned = new ArrayList<>(pages.values());
    Collections.reverse(turned);
    assertThat(found(turned)).isEqualTo(found(List.copyOf(pages.values())));
  }

  private static List<List<String>> found(List<Reading> pages) {
    return StoryClusterer.cluster(pages).stream()
        .map(story -> story.segments().stream().map(id -> id.substring(0, 2)).toList())
        .toList();
  }

  /** The folders of {@code stories}. */
  static Stream<Map<String, Reading>> stories() throws IOException {
    List<Map<String, Reading>> stories = new ArrayList<>();
    for (String story : List.of("tanker", "battery-works", "tram-strike")) {
      try (Stream<Path> files = Files.list(STORIES.resolve(story))) {
        stories.add(
            files
                .map(WholeStoriesTest::page)
                .collect(Collectors.toMap(Reading::page, page -> page)));
      }
    }
    return stories.stream();
  }

  /** The page of a file: its outlet, its day, a blank line, its text. */
  private static Reading page(Path file) {
    try {
      String[] parts = Files.readString(file).split("\n{1,2}", 3);
      String name = file.getFileName().toString().replace(".txt", "");
      return Pages.page(name, parts[0], parts[1], parts[2]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
