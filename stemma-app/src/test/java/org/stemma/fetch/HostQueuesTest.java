package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostQueuesTest {

  private static final List<URI> PAGES =
      List.of(
          URI.create("http://a.example/1"),
          URI.create("http://b.example/1"),
          URI.create("http://A.example/2"),
          URI.create("http://b.example/2"));

  @Test
  void whatComesOutStandsInTheOrderOfWhatWentIn() throws InterruptedException {
    CountDownLatch other = new CountDownLatch(2);
    List<String> made =
        HostQueues.each(
            PAGES,
            page -> page,
            page -> {
              if (page.getHost().equals("b.example")) {
                other.countDown();
              } else {
                other.await(); // while this host is slow, the other is asked
              }
              return page.toString();
            });
    assertThat(made).isEqualTo(PAGES.stream().map(URI::toString).toList());
  }

  @Test
  void pagesOfOneHostAreTakenInTheirOrder() throws InterruptedException {
    Map<String, List<String>> paths = new ConcurrentHashMap<>();
    HostQueues.each(
        PAGES,
        page -> page,
        page ->
            paths
                .computeIfAbsent(
                    page.getHost().toLowerCase(Locale.ROOT), h -> new CopyOnWriteArrayList<>())
                .add(page.getPath()));
    assertThat(paths)
        .hasSize(2)
        .allSatisfy((h, all) -> assertThat(all).containsExactly("/1", "/2"));
  }

  @Test
  void aFaultOfOneEndsAll() {
    assertThatThrownBy(
            () ->
                HostQueues.each(
                    PAGES,
                    page -> page,
                    page -> {
                      if (page.getHost().equals("b.example")) {
                        throw new IllegalStateException("the disk is full");
                      }
                      new CountDownLatch(1).await();
                      return page;
                    }))
        .hasMessage("the disk is full");
  }
}
