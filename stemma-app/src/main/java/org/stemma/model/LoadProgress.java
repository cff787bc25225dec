package org.stemma.model;

/**
 * Hears how far the loading of models has come. Called from several threads, one call at a time.
 */
@FunctionalInterface
public interface LoadProgress {

  /** Tells nobody. */
  LoadProgress SILENT = (part, done, total) -> {};

  /**
   * One more part is ready.
   *
   * @param part what was loaded, in words for a reader
   * @param done parts that are ready, 1 to {@code total}
   * @param total parts that are needed
   */
  void ready(String part, int done, int total);
}
