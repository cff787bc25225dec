package org.stemma.model;

/** The parser that all tests of this JVM share; the first run on a machine makes its flat copy. */
public final class LoadedParser {

  /** Loaded when first asked for. */
  public static final Nlp4jParser PARSER = Nlp4jParser.load(LoadProgress.SILENT);

  private LoadedParser() {}
}
