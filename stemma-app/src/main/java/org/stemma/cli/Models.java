package org.stemma.cli;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Nlp4jParser;
import org.stemma.model.OpenNlpLanguages;
import org.stemma.pdf.PdfDocuments;
import org.stemma.pipeline.Stemma;
import org.stemma.plan.SampleMeter;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The reader of pages, with language models or without. */
final class Models {

  private Models() {}

  /**
   * A reader that loads the models when the first page with a report asks for them: pages that
   * cannot be read are told at once.
   */
  static Stemma stemma(boolean wanted, Console console) {
    if (!wanted) {
      return Stemma.of(new PlainParser(), LanguageDetector.NONE, new PdfDocuments());
    }
    Late<Parser> parser = new Late<>(() -> parser(console));
    Late<LanguageDetector> languages = new Late<>(Models::languages);
    return Stemma.of(
        (text, sentences) -> parser.get().parse(text, sentences),
        text -> languages.get().detect(text),
        new PdfDocuments());
  }

  /** What measures pages, with language models or without; they are loaded at once. */
  static SampleMeter meter(boolean wanted, Duration warm, Console console) {
    return wanted
        ? new SampleMeter(parser(console), languages(), warm)
        : new SampleMeter(new PlainParser(), LanguageDetector.NONE, warm);
  }

  /** The parser alone, at once. */
  static Parser parser(Console console) {
    try {
      return Nlp4jParser.load(new ModelProgress(console));
    } catch (UncheckedIOException e) {
      throw absent(e);
    }
  }

  private static LanguageDetector languages() {
    try {
      return OpenNlpLanguages.load();
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

  /** Made by the first who asks; the others wait. A failure is the same for all. */
  private static final class Late<T> {

    private final Supplier<T> maker;
    private @Nullable T made;
    private @Nullable Complaint failure;

    Late(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      if (failure != null) {
        throw failure;
      }
      T value = made;
      if (value == null) {
        try {
          value = maker.get();
          made = value;
        } catch (Complaint e) {
          failure = e;
          throw e;
        }
      }
      return value;
    }
  }
}
