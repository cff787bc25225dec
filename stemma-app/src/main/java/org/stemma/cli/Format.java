package org.stemma.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The forms of a result. */
enum Format {
  MARKDOWN,
  JSON,
  JSONL,
  CSV,
  HTML,
  DOT,
  GRAPHML,
  SVG;

  private static final Map<String, Format> BY_EXTENSION =
      Map.of(
          "md", MARKDOWN,
          "txt", MARKDOWN,
          "json", JSON,
          "jsonl", JSONL,
          "csv", CSV,
          "html", HTML,
          "dot", DOT,
          "graphml", GRAPHML,
          "svg", SVG);

  /** The endings that {@link #of} knows, in order of the alphabet. */
  static String endings() {
    return String.join(", ", new TreeSet<>(BY_EXTENSION.keySet()));
  }

  /** The form that the ending of a file's name asks for, if it asks for one. */
  static Optional<Format> of(Path file) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }
}
