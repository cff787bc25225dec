package org.stemma.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Articles of JSON lines with a {@code text} each, in gzip. */
final class ArticleFile {

  private ArticleFile() {}

  /**
   * The first texts of {@code least} to {@code most} words, at most {@code count}.
   *
   * @throws IOException if it is no file, not in gzip or no JSON
   */
  static List<String> read(Path file, int least, int most, int count) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(Files.exists(file) ? "it is no file" : "it is not there");
    }
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line = in.readLine();
      while (line != null && texts.size() < count) {
        String text = json.readTree(line).path("text").asText();
        long words = words(text);
        if (words >= least && words <= most) {
          texts.add(text);
        }
        line = in.readLine();
      }
    }
    return texts;
  }

  /** Blanks and ends of lines. */
  static long words(String text) {
    return text.codePoints().filter(c -> c == ' ' || c == '\n').count();
  }
}
