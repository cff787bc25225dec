package org.stemma.flink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a stream has written: versions by stories. */
final class VersionLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Map<Integer, String>> stories = new TreeMap<>();
  private final List<String> doubled = new ArrayList<>();

  /**
   * The lines that are visible in {@code folder}, where others are being written.
   *
   * @throws UncheckedIOException if a line is none
   */
  static VersionLines in(Path folder) {
    VersionLines lines = new VersionLines();
    if (!Files.isDirectory(folder)) {
      return lines;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("accounts")).toList()) {
        for (String line : Files.readAllLines(file)) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  private void add(String line) throws IOException {
    JsonNode head = JSON.readTree(line);
    String account =
        head.get("account").isNull()
            ? ""
            : line.substring(
                line.indexOf("\"account\":") + "\"account\":".length(), line.length() - 1);
    String story = head.get("story").asText();
    if (stories
            .computeIfAbsent(story, s -> new TreeMap<>())
            .put(head.get("version").asInt(), account)
        != null) {
      doubled.add(line);
    }
  }

  /** Lines of which there was one of the same story and version. */
  List<String> doubled() {
    return doubled;
  }

  /** Stories of whose versions some before the last are not there. */
  List<String> torn() {
    return stories.entrySet().stream()
        .filter(
            story ->
                !story.getValue().keySet().stream().toList().equals(upTo(story.getValue().size())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Integer> upTo(int last) {
    return Stream.iterate(1, n -> n <= last, n -> n + 1).toList();
  }

  /** How many versions there are. */
  int size() {
    return stories.values().stream().mapToInt(Map::size).sum();
  }

  /** The last account of each story that is still told. */
  List<String> last() {
    return stories.values().stream()
        .map(versions -> versions.values().stream().toList().getLast())
        .filter(account -> !account.isEmpty())
        .toList();
  }

  /** How many pages the last accounts have. */
  int pages() {
    return last().stream().mapToInt(VersionLines::pages).sum();
  }

  private static int pages(String account) {
    try {
      return JSON.readTree(account).get("documents").size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
