package org.stemma.cli;

import java.io.UncheckedIOException;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The reader of pages, with language models or without. */
record Models(Stemma stemma) {

  static Models load(boolean wanted, Console console) {
    if (!wanted) {
      return new Models(Stemma.of(new PlainParser(), LanguageDetector.NONE));
    }
    Parser parser = parser(console);
    try {
      return new Models(Stemma.of(parser, OpenNlpLanguages.load()));
    } catch (UncheckedIOException e) {
      throw absent(e);
    }
  }

  /** The parser alone. */
  static Parser parser(Console console) {
    try {
      return Nlp4jParser.load(new ModelProgress(console));
    } catch (UncheckedIOException e) {
      throw absent(e);
    }
  }

  private static Complaint absent(UncheckedIOException e) {
    return Complaint.unreadable(
        "the language models cannot be loaded ("
            + e.getMessage()
            + "); --no-models reads without them");
  }
}
