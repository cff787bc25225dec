package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Pages that break the telling of all. */
class HeldGroupsTest {

  /** Of a snapshot, the last of its version. */
  private static final int VERSION_BYTE = 7;

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  /** The newest first by name, the oldest first by time. */
  private static Map<String, PageNews> pages(int count) throws IOException {
    Map<String, PageNews> pages = new TreeMap<>();
    for (int n = 0; n < count; n++) {
      String name = "page" + (char) ('a' + n) + ".txt";
      String text =
          "Depot %d floods\n\nThe depot of line %d was flooded on 3 May 2031, the railway said.\n"
              .formatted(n, n);
      StoryIndex segments = new StoryIndex();
      segments.addAll(STEMMA.read(Capture.of(name, text.getBytes(UTF_8))).profiles());
      pages.put(name, new PageNews(name, "", count - n, null, Segments.of(segments).snapshot()));
    }
    return pages;
  }

  private static boolean holds(StoryIndex index, String page) {
    return index.profiles().stream().anyMatch(segment -> segment.page().equals(page));
  }

  /** A telling that breaks where {@code breaking} says. */
  private static HeldGroups.Found found(Map<String, PageNews> pages, Predicate<StoryIndex> breaking)
      throws Exception {
    return HeldGroups.of(
        pages,
        index -> {
          if (breaking.test(index)) {
            throw new IllegalStateException("broken");
          }
          return StoryGroup.of(index);
        });
  }

  private static List<String> told(HeldGroups.Found found) {
    return found.groups().stream().flatMap(group -> group.pages().stream()).sorted().toList();
  }

  @Test
  void whereNoneBreaksItAllAreTold() throws Exception {
    HeldGroups.Found found = found(pages(5), index -> false);
    assertThat(told(found)).hasSize(5);
    assertThat(found.aside()).isEmpty();
  }

  @Test
  void eachPageThatBreaksItIsSetAsideAndTheOthersAreTold() throws Exception {
    HeldGroups.Found found =
        found(pages(9), index -> holds(index, "pagea.txt") || holds(index, "pagee.txt"));
    assertThat(found.aside()).containsOnlyKeys("pagea.txt", "pagee.txt");
    assertThat(found.aside().get("pagee.txt")).contains("broken");
    assertThat(told(found)).hasSize(7).doesNotContain("pagea.txt", "pagee.txt");
  }

  @Test
  void ofTwoThatBreakItTogetherTheNewerIsSetAside() throws Exception {
    HeldGroups.Found found =
        found(pages(6), index -> holds(index, "pageb.txt") && holds(index, "paged.txt"));
    assertThat(found.aside()).containsOnlyKeys("pageb.txt");
  }

  @Test
  void aPageAloneThatBreaksItIsSetAside() throws Exception {
    HeldGroups.Found found = found(pages(1), index -> index.size() > 0);
    assertThat(found.aside()).containsOnlyKeys("pagea.txt");
    assertThat(found.groups()).isEmpty();
  }

  @Test
  void segmentsThatCannotBeReadAreSetAside() throws Exception {
    Map<String, PageNews> pages = pages(3);
    pages.put("pageb.txt", new PageNews("pageb.txt", "", 1, null, new byte[] {1, 2, 3}));
    HeldGroups.Found found = found(pages, index -> false);
    assertThat(found.aside()).containsOnlyKeys("pageb.txt");
    assertThat(told(found)).containsExactly("pagea.txt", "pagec.txt");
  }

  /** As they are found where a stream goes on that a build of another form wrote. */
  private static Map<String, PageNews> ofAnotherVersion(int count) throws IOException {
    Map<String, PageNews> pages = pages(count);
    for (PageNews page : pages.values()) {
      Objects.requireNonNull(page.segments())[VERSION_BYTE]--;
    }
    return pages;
  }

  @Test
  void snapshotsOfAnotherVersionAreNoFaultOfPages() throws Exception {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> found(ofAnotherVersion(9), index -> false))
        .withMessageContaining("9 of 9 pages cannot be read")
        .withMessageContaining("version");
    assertThat(found(ofAnotherVersion(8), index -> false).aside()).hasSize(8);
  }

  @Test
  void whereAllBreakItTheProgramIsAtFault() {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> found(pages(20), index -> index.size() > 0))
        .withMessageContaining("broken");
  }

  @Test
  void aMachineThatBreaksIsNoFaultOfAPage() {
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(
            () ->
                HeldGroups.of(
                    pages(2),
                    index -> {
                      throw new OutOfMemoryError("full");
                    }));
  }
}
