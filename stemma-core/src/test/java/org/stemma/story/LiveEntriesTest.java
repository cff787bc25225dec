package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;
import org.stemma.extract.HtmlPages;

/** The entries of a live page, which share few words, stay in one story. */
class LiveEntriesTest {

  private static final List<String> ENTRIES =
      List.of(
          "Kick-off at the Mill Ground. Rain falls on 21,000 spectators, and the referee has sent"
              + " the ball boys home to fetch towels.",
          "The gates of the southern stand stay shut: a turnstile broke, the stewards say, and"
              + " hundreds of people wait outside in a queue as far as the brewery.",
          "Goal! Vesk heads a corner in off the post, and the bench of Orveth storms the pitch.",
          "Nurses treat an old man who fainted in the heat of the crowd; he sits up and waves.");

  private static final Reading REPORT =
      Pages.page(
          "other.txt",
          """
          Ferry crews of Port Halden go on strike

          Crews of the Halden ferries went on strike on Monday for higher pay. Their union wants 6 \
          percent more.
          """);

  private static Reading live(boolean data) {
    String entries =
        IntStream.range(0, ENTRIES.size())
            .mapToObj(
                i ->
                    "{\"@type\":\"BlogPosting\",\"datePublished\":\"2031-05-04T1%d:20:00Z\",\"articleBody\":\"%s\"}"
                        .formatted(8 - i, ENTRIES.get(i)))
            .collect(Collectors.joining(","));
    String script =
        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[%s]}</script>"
            .formatted(entries);
    String body =
        IntStream.range(0, ENTRIES.size())
            .mapToObj(i -> "<h2>1%d:20 Entry</h2><p>%s</p>".formatted(8 - i, ENTRIES.get(i)))
            .collect(Collectors.joining());
    return new Reading(
        HtmlPages.article(
            "<html><head><title>Cup final</title>%s</head><body><h1>Cup final, live</h1>%s</body></html>"
                .formatted(data ? script : "", body)),
        List.of(),
        List.of());
  }

  @Test
  void entriesThatDataListAreOneStory() {
    Reading page = live(true);

    assertThat(page.article().segments()).hasSizeGreaterThan(2);
    assertThat(StoryClusterer.cluster(List.of(page, REPORT)))
        .extracting(story -> story.segments().size())
        .containsExactlyInAnyOrder(page.article().segments().size(), 1);
  }

  @Test
  void partsOfOtherPagesAreJoinedByLikenessAlone() {
    Reading page = live(false);

    assertThat(StoryClusterer.cluster(List.of(page, REPORT)))
        .hasSize(page.article().segments().size() + 1);
  }
}
