package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The stop words of ROUGE 1.5.5, which scores of summaries leave out. */
final class RougeWords {

  private RougeWords() {}

  static List<String> read() {
    try (InputStream in =
        Objects.requireNonNull(RougeWords.class.getResourceAsStream("rouge-stop-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
