package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class HostileScoreTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void eachPageHasItsOwnNameAndGrowsWithItsSize() {
    List<HostilePage> pages = HostilePage.all();

    assertThat(new HashSet<>(pages.stream().map(HostilePage::name).toList()))
        .hasSameSizeAs(pages)
        .hasSizeGreaterThan(30);
    for (HostilePage page : pages) {
      assertThat(page.page().apply(200).length())
          .as(page.name())
          .isGreaterThan(page.page().apply(100).length());
    }
  }

  /** Memory that is allocated is counted, not timed: the same work allocates the same. */
  @Test
  void twiceTheSizeAllocatesNoMoreThanThreeTimesAsMuch() {
    for (HostilePage page : HostilePage.all()) {
      allocated(page, 20); // loads the classes that this page needs
      long once = allocated(page, page.size() / 20);
      long twice = allocated(page, page.size() / 10);

      assertThat(twice).as(page.name()).isLessThanOrEqualTo(3 * once);
    }
  }

  private static long allocated(HostilePage page, int size) {
    Capture capture =
        Capture.of("hostile.html", page.page().apply(size).getBytes(StandardCharsets.UTF_8));
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Extraction outcome = extractor.extract(capture);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
    assertThat(outcome instanceof Extraction.NotAnArticle none ? none.reason() : "article")
        .as(page.name())
        .isNotBlank();
    return allocated;
  }
}
