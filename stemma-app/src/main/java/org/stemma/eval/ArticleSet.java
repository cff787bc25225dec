package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.stemma.annotation.Reading;

/** The articles of a public set in a folder, in {@code articles.jsonl.gz}. */
public final class ArticleSet {

  private ArticleSet() {}

  /**
   * Every article as a reading without models, in order of the file.
   *
   * @param folder holds {@code articles.jsonl.gz}, a JSON object a line with {@code id}, {@code
   *     title}, {@code text} and {@code date} (a day such as {@code 2024-05-03}; a text of any
   *     other length than these ten units, or nothing, for none)
   * @throws IOException if the file is not there, not in gzip or no JSON
   */
  public static List<Reading> readings(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Reading> readings = new ArrayList<>();
    try (BufferedReader reader = lines(folder.resolve("articles.jsonl.gz"))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode node = mapper.readTree(line);
        Optional<String> date =
            Optional.of(node.path("date").asText("")).filter(d -> d.length() == 10);
        readings.add(
            PlainArticle.reading(
                node.path("id").asText(),
                node.path("title").asText(""),
                node.path("text").asText(""),
                date));
      }
    }
    return readings;
  }

  /** A file of UTF-8, in gzip if it ends in {@code .gz}. */
  static BufferedReader lines(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    boolean packed = file.getFileName().toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
  }
}
