package org.stemma.extract.tree;

import java.util.function.Supplier;

/**
 * What readers see of a page: what its scripts leave, or, where that is nothing or no running text,
 * what it shows where no scripts run ({@code noscript}). What stands there beside a report nobody
 * sees who reads it, and is no block.
 */
final class SeenPage {

  /** Paragraphs of a report; one alone asks for scripts. By judgement. */
  private static final int PARAGRAPHS = 2;

  private SeenPage() {}

  /**
   * @param scripted the page where scripts run
   * @param unscripted the same where none run
   */
  static PageTree of(PageTree scripted, Supplier<PageTree> unscripted) {
    if (running(scripted, 1) > 0) {
      return scripted;
    }
    PageTree plain = unscripted.get();
    return scripted.blocks().isEmpty() || running(plain, PARAGRAPHS) == PARAGRAPHS
        ? plain
        : scripted;
  }

  /** How many blocks are running text, counted up to {@code most}. */
  private static int running(PageTree tree, int most) {
    int running = 0;
    for (int i = 0; i < tree.blocks().size() && running < most; i++) {
      running += tree.blocks().get(i).isRunning() ? 1 : 0;
    }
    return running;
  }
}
