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

  /** Digits that any int can hold. */
  private static final int MOST_DIGITS = 9;

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
    return Math.clamp(number(field(PART)), 1, Math.max(1, parts));
  }

  /** The number that the digits write, or the largest there is; 1 if they are none. */
  private static int number(String written) {
    if (!written.matches("[0-9]+")) {
      return 1;
    }
    String digits = written.replaceFirst("^0+", "0");
    return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
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

  /** The same of all stories. */
  Asked ofAll() {
    Map<String, String> rest = new TreeMap<>(fields);
    rest.remove("story");
    return new Asked(rest);
  }

  /** What is asked where nothing narrows the list but maybe a story. */
  static Asked ofStory(String story) {
    return story.isEmpty() ? new Asked(Map.of()) : new Asked(Map.of("story", story));
  }
}
