package org.stemma.model;

/** The parser that all tests of this JVM share: loading takes half a minute. */
public final class LoadedParser {

  /** Loaded when first asked for. */
  public static final Nlp4jParser PARSER = Nlp4jParser.load(LoadProgress.SILENT);

  private LoadedParser() {}
}
