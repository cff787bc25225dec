package org.stemma.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is asked of a screen, as its address says it.
 *
 * @param fields those that are known and say something, by name
 */
record Asked(Map<String, String> fields) {

  private static final Set<String> KNOWN =
      Set.of("story", "only", "page", "kind", "verdict", "severity", "within", "state");

  /** Which part of a long list is shown, from 1. */
  private static final String PART = "part";

  Asked {
    fields = Map.copyOf(fields);
  }

  /** What is not known is passed over. */
  static Asked of(Map<String, String> query) {
    Map<String, String> fields = new TreeMap<>();
    query.forEach(
        (name, value) -> {
          if ((KNOWN.contains(name) || name.equals(PART)) && !value.isBlank()) {
            fields.put(name, value.strip());
          }
        });
    return new Asked(fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The id of a story, or nothing. */
  String story() {
    return field("story");
  }

  Filter filter() {
    return new Filter(field("only"), field("page"));
  }

  /** Which of so many parts is shown: the last where there are fewer than asked for. */
  int part(int parts) {
    String part = field(PART);
    int asked = part.matches("\\d{1,9}") ? Integer.parseInt(part) : 1;
    return Math.clamp(asked, 1, Math.max(1, parts));
  }

  /** Whether anything narrows the list. */
  boolean narrows() {
    return fields.keySet().stream().anyMatch(name -> KNOWN.contains(name));
  }

  /** The address of a part of the same list at {@code path}, not yet escaped. */
  String address(String path, int part) {
    Map<String, String> all = new TreeMap<>(fields);
    all.remove(PART);
    if (part > 1) {
      all.put(PART, String.valueOf(part));
    }
    return all.isEmpty()
        ? path
        : path
            + "?"
            + all.entrySet().stream()
                .map(
                    f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
  }

  /** What is asked where nothing narrows the list but maybe a story. */
  static Asked ofStory(String story) {
    return story.isEmpty() ? new Asked(Map.of()) : new Asked(Map.of("story", story));
  }
}
