package org.stemma.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageBatchTest {

  private final PageBatch batch = new PageBatch();

  @Test
  void isFullOfManyPages() {
    IntStream.range(1, PageBatch.MOST_PAGES).forEach(i -> batch.add(page(i + ".txt", 10)));
    assertThat(batch.isFull()).isFalse();
    batch.add(page("last.txt", 10));
    assertThat(batch.isFull()).isTrue();
  }

  @Test
  void isFullOfLargePages() {
    batch.add(page("a.txt", PageBatch.MOST_BYTES - 1));
    assertThat(batch.isFull()).isFalse();
    batch.add(page("b.txt", 1));
    assertThat(batch.isFull()).isTrue();
  }

  @Test
  void isEmptyOnceTaken() {
    batch.add(page("b.txt", PageBatch.MOST_BYTES));
    batch.add(page("a.txt", 10));
    assertThat(batch.take()).extracting(CaptureRecord::name).containsExactly("b.txt", "a.txt");
    assertThat(batch.isFull()).isFalse();
    assertThat(batch.take()).isEmpty();
  }

  private static CaptureRecord page(String name, int bytes) {
    return new CaptureRecord(name, new byte[bytes], null, null, null, null, null);
  }
}
