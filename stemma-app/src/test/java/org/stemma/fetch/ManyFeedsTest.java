package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.fetch.FaultyWeb.Asked;
import org.stemma.fetch.FaultyWeb.Fault;

/**
 * Feeds of many hosts, of which half are in trouble, polled side by side: each host at its own
 * pace, nothing missed, nothing read twice. {@code scripts/poll-feeds} does the same with a
 * thousand.
 */
class ManyFeedsTest {

  private static final int HOSTS = Integer.getInteger("stemma.feeds", 36);

  /** Faults that last until the hosts are mended. */
  private static final Set<Fault> LASTING = Set.of(Fault.ERRORS, Fault.RING, Fault.BOMB);

  private final Set<String> known = new TreeSet<>();
  private FaultyWeb web;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    web = new FaultyWeb();
    fetcher = web.fetcher();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  private WebPages poll() throws InterruptedException {
    WebPages pages = new WebPages(fetcher, 1 << 20, known::contains, page -> {});
    pages.add(web.feeds(HOSTS));
    pages.captures().forEach(page -> known.add(page.name()));
    pages.keep();
    return pages;
  }

  /** The names of the pages in the order of the feeds that name them. */
  private List<String> pages(IntPredicate hosts) {
    List<String> names = new ArrayList<>();
    for (int host = 0; host < HOSTS; host++) {
      if (hosts.test(host)) {
        names.add(web.at(host, "/p1").toString());
        if (host == 0) {
          names.add(web.at(0, "/shared").toString());
        }
        names.add(web.at(host, "/p2").toString());
      }
    }
    return names;
  }

  private static List<String> names(WebPages pages) {
    return pages.captures().stream().map(Capture::name).toList();
  }

  private static boolean lasts(int host) {
    return LASTING.contains(Fault.of(host));
  }

  @Test
  void eachHostIsSparedNothingIsMissedAndNothingIsReadTwice() throws InterruptedException {
    WebPages first = poll();
    assertThat(first.failures().keySet())
        .as("what failed: %s", reasons(first))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, HOSTS)
                .filter(ManyFeedsTest::lasts)
                .mapToObj(host -> web.at(host, "/feed").toString())
                .toList());
    assertThat(reasons(first)).containsOnly("503", "leads on", "too large");
    assertThat(names(first)).containsExactlyElementsOf(pages(host -> !lasts(host)));

    web.mend();
    web.pause(Duration.ofMinutes(6)); // hosts in trouble are left alone for five
    WebPages second = poll();
    assertThat(names(second)).containsExactlyElementsOf(pages(ManyFeedsTest::lasts));
    assertThat(second.failures()).isEmpty();
    assertThat(poll().captures()).isEmpty();

    assertThat(web.asked()).hasSize(HOSTS).allSatisfy((host, asked) -> assertSpared(asked));
    assertThat(readTimes()).hasSize(2 * HOSTS + 1).allSatisfy((page, n) -> assertThat(n).isOne());
  }

  private static Set<String> reasons(WebPages pages) {
    List<String> told = List.of("503", "leads on", "too large");
    return pages.failures().values().stream()
        .flatMap(
            reason ->
                told.stream()
                    .filter(reason::contains)
                    .findFirst()
                    .or(() -> Optional.of(reason))
                    .stream())
        .collect(Collectors.toSet());
  }

  /** As the host itself sees it: no two questions at a time, and a pause behind each answer. */
  private static void assertSpared(List<Asked> asked) {
    for (int i = 1; i < asked.size(); i++) {
      assertThat(asked.get(i).came() - asked.get(i - 1).done())
          .as("%s behind %s", asked.get(i), asked.get(i - 1))
          .isGreaterThanOrEqualTo(FaultyWeb.leastPause());
    }
  }

  private Map<String, Long> readTimes() {
    return web.asked().values().stream()
        .flatMap(List::stream)
        .filter(asked -> asked.path().matches("/p\\d|/shared"))
        .collect(Collectors.groupingBy(a -> a.host() + a.path(), Collectors.counting()));
  }
}
