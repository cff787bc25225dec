package org.stemma.cli;

import java.io.UncheckedIOException;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The reader of pages, with language models or without. */
record Models(Stemma stemma) {

  static Models load(boolean wanted, Console console) {
    if (!wanted) {
      return new Models(Stemma.of(new PlainParser(), LanguageDetector.NONE));
    }
    try {
      LoadProgress progress = new ModelProgress(console);
      return new Models(Stemma.of(Nlp4jParser.load(progress), OpenNlpLanguages.load()));
    } catch (UncheckedIOException e) {
      throw Complaint.unreadable(
          "the language models cannot be loaded ("
              + e.getMessage()
              + "); --no-models reads without them");
    }
  }
}
