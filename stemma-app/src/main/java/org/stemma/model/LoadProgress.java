package org.stemma.model;

/**
 * Hears how far the loading of models has come. Called from several threads, one call at a time.
 */
public interface LoadProgress {

  /** Tells nobody. */
  LoadProgress SILENT =
      new LoadProgress() {
        @Override
        public void ready(String part, int done, int total) {}

        @Override
        public void note(String message) {}
      };

  /**
   * One more part is ready.
   *
   * @param part what was loaded, in words for a reader
   * @param done parts that are ready, 1 to {@code total}
   * @param total parts that are needed
   */
  void ready(String part, int done, int total);

  /** Something that the user should know: a line for a reader. */
  void note(String message);
}
