package org.stemma.cli;

import org.stemma.model.LoadProgress;

/**
 * Tells of the loading of models only what a person has to know: that the first run prepares them,
 * once; each part only on a terminal; whatever went wrong always.
 */
final class ModelProgress implements LoadProgress {

  private final Console console;
  private boolean told;

  ModelProgress(Console console) {
    this.console = console;
  }

  @Override
  public void ready(String part, int done, int total) {
    if (total <= 1) {
      return;
    }
    if (!told) {
      told = true;
      console.tell(
          "preparing the language models, once: half a minute, 522 MB in the cache folder");
    }
    boolean trouble = done == 0 || part.startsWith("no flat copy");
    if (trouble || console.terminal()) {
      console.tell(trouble ? part : "language models " + done + "/" + total + ": " + part);
    }
  }
}
