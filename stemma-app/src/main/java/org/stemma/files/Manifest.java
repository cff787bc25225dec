package org.stemma.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.capture.Publication;

/**
 * What is known of the pages of a folder from outside them: {@code manifest.jsonl}, one object a
 * line with {@code file} and any of {@code url}, {@code publisher}, {@code published} (EDTF, or ISO
 * 8601 with day, time and offset), {@code captured} (when it was saved, the latter), each of which
 * may be null.
 */
record Manifest(Map<String, Entry> entries) {

  static final Manifest EMPTY = new Manifest(Map.of());

  static final String FILE = "manifest.jsonl";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the manifest says of one file. */
  record Entry(
      Optional<String> url,
      Optional<String> publisher,
      Optional<String> published,
      Optional<Instant> captured) {

    static final Entry NONE =
        new Entry(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Entry entry(String file) {
    return entries.getOrDefault(file, Entry.NONE);
  }

  /**
   * The manifest of {@code folder}; empty if it has none. A line that cannot be read is put into
   * {@code failures} and passed over.
   */
  static Manifest read(Path folder, Map<String, String> failures) {
    Path path = folder.resolve(FILE);
    if (!Files.isRegularFile(path)) {
      return EMPTY;
    }
    Map<String, Entry> entries = new TreeMap<>();
    try {
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          add(lines.get(i), path + ":" + (i + 1), entries, failures);
        }
      }
    } catch (IOException e) {
      failures.put(path.toString(), "manifest cannot be read: " + Reason.of(e));
    }
    return new Manifest(entries);
  }

  /** Puts the files that it names into {@code failures} that are not in {@code folder}. */
  void tellMissing(Path folder, Map<String, String> failures) {
    Path path = folder.resolve(FILE);
    entries.keySet().stream()
        .filter(file -> !Files.exists(folder.resolve(file)))
        .forEach(file -> failures.put(path + ": " + file, "the manifest names no file at hand"));
  }

  private static void add(
      String line, String place, Map<String, Entry> entries, Map<String, String> failures) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.path("file").isTextual()) {
        failures.put(place, "manifest line without \"file\"");
        return;
      }
      entries.put(
          node.path("file").asText(),
          new Entry(
              text(node, "url"),
              text(node, "publisher"),
              published(node, place, failures),
              instant(node, place, failures)));
    } catch (JsonProcessingException e) {
      failures.put(place, "manifest line is no JSON");
    }
  }

  private static Optional<String> published(
      JsonNode node, String place, Map<String, String> failures) {
    Optional<String> said = text(node, "published");
    if (said.isPresent() && said.flatMap(Publication::parse).isEmpty()) {
      failures.put(
          place,
          "\"published\" is neither a day (2031-03-01) nor a time with offset"
              + " (2031-03-01T08:30+01:00); the page is read without it");
    }
    return said;
  }

  private static Optional<Instant> instant(
      JsonNode node, String place, Map<String, String> failures) {
    Optional<String> said = text(node, "captured");
    Optional<Instant> captured = said.flatMap(Publication::parse).flatMap(Publication::instant);
    if (said.isPresent() && captured.isEmpty()) {
      failures.put(
          place,
          "\"captured\" is no time with offset (2031-03-01T08:30+01:00); the page is read without"
              + " it");
    }
    return captured;
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }
}
