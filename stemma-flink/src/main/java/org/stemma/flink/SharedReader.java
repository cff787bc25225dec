package org.stemma.flink;

import org.jspecify.annotations.Nullable;
import org.stemma.model.LoadProgress;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pdf.PdfDocuments;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The reader of pages that all tasks of one JVM share: its models take a gigabyte. */
final class SharedReader {

  private static @Nullable Stemma withModels;

  private SharedReader() {}

  /** The reader; with models the first call loads them and the others wait. */
  static Stemma get(boolean models) {
    return models
        ? withModels()
        : Stemma.of(new PlainParser(), LanguageDetector.NONE, new PdfDocuments());
  }

  private static synchronized Stemma withModels() {
    Stemma reader = withModels;
    if (reader == null) {
      reader =
          Stemma.of(
              Nlp4jParser.load(LoadProgress.SILENT), OpenNlpLanguages.load(), new PdfDocuments());
      withModels = reader;
    }
    return reader;
  }
}
