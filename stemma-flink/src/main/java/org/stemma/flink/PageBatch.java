package org.stemma.flink;

import java.util.ArrayList;
import java.util.List;

/** Pages that wait to be read together; few enough to be held. */
final class PageBatch {

  /** By judgement: most of what reading together saves is saved with 20 pages. */
  static final int MOST_PAGES = 32;

  /** Of payload, by judgement: pages as large as they may be are read by themselves. */
  static final int MOST_BYTES = 4 << 20;

  private final List<CaptureRecord> pages = new ArrayList<>();
  private long bytes;

  void add(CaptureRecord page) {
    pages.add(page);
    bytes += page.payload().length;
  }

  boolean isFull() {
    return pages.size() >= MOST_PAGES || bytes >= MOST_BYTES;
  }

  /** All that wait, in the order in which they came; none waits after. */
  List<CaptureRecord> take() {
    List<CaptureRecord> taken = List.copyOf(pages);
    pages.clear();
    bytes = 0;
    return taken;
  }
}
