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
    if (!told) {
      told = true;
      console.tell(
          "preparing the language models, once: half a minute, 540 MB in the cache folder");
    }
    if (console.terminal()) {
      console.tell("language models " + done + "/" + total + ": " + part);
    }
  }

  @Override
  public void note(String message) {
    console.tell(message);
  }
}
