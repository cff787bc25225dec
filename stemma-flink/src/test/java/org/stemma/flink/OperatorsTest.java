package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What single operators do, without a cluster. */
class OperatorsTest {

  private static final PageReading PAGE =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .read(
              Capture.of(
                  "goods.txt",
                  """
                  Goods train derails near Tolmin junction

                  Eleven wagons of a goods train left the rails near Tolmin junction on 2 May 2031, the railway said.
                  """
                      .getBytes(UTF_8)));

  @Test
  void aPageComesBackAsItWasRead() {
    assertThat(ReadPage.of(PAGE).reading()).isEqualTo(PAGE);
  }

  @Test
  void segmentsThatComeTwiceAreThereOnce() throws IOException {
    StoryIndex index = new StoryIndex();
    index.addAll(PAGE.profiles());
    Segments segments = Segments.of(index);
    assertThat(Segments.merged(List.of(segments, segments)).profiles())
        .hasSize(1)
        .isEqualTo(index.profiles());
  }

  @Test
  void aPageThatTellsNoStoryIsAGroupByItself() {
    ReadPage page = ReadPage.of(PAGE);
    List<GroupedPage> grouped = new ArrayList<>();
    GroupPages groups = new GroupPages();
    groups.coGroup(List.of(page), List.of(), new ListCollector<>(grouped));
    groups.coGroup(
        List.of(page), List.of(new PagePlace("goods.txt", "a.txt")), new ListCollector<>(grouped));
    assertThat(grouped).extracting(GroupedPage::group).containsExactly("goods.txt", "a.txt");
  }
}
