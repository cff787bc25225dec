package org.stemma.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is said of what a reader has already: the field {@code If-None-Match} or {@code If-Match}
 * (RFC 9110, 13.1.1 and 13.1.2), which is {@code *} or a list of entity tags (8.8.3). A field that
 * is written otherwise names nothing.
 *
 * @param any whether whatever there is will do
 * @param tags as they are written
 */
record EntityTags(boolean any, Set<String> tags) {

  private static final EntityTags NONE = new EntityTags(false, Set.of());
  private static final String WEAK = "W/";
  private static final int DELETE = 0x7F;

  EntityTags {
    tags = Set.copyOf(tags);
  }

  /**
   * Those that a request names.
   *
   * @param lines of the field, in their order: one list, as if commas stood between them
   */
  static EntityTags of(List<String> lines) {
    String field = String.join(",", lines).strip();
    return field.equals("*")
        ? new EntityTags(true, Set.of())
        : list(field).map(tags -> new EntityTags(false, tags)).orElse(NONE);
  }

  /**
   * Whether {@code tag} is one of them by weak comparison (8.8.3.2): a weak tag is as good.
   *
   * @param tag as it stands in the field {@code ETag}
   */
  boolean hasWeakly(String tag) {
    return any || tags.stream().anyMatch(own -> opaque(own).equals(opaque(tag)));
  }

  /** Whether {@code tag} is one of them by strong comparison: a weak tag is like none. */
  boolean has(String tag) {
    return any || !tag.startsWith(WEAK) && tags.contains(tag);
  }

  private static String opaque(String tag) {
    return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
  }

  /** Nothing where the list is not written as one; elements of it may be empty. */
  private static Optional<Set<String>> list(String field) {
    Set<String> tags = new HashSet<>();
    int at = afterBlanks(field, 0);
    while (at < field.length()) {
      if (field.charAt(at) != ',') {
        int open = field.startsWith(WEAK, at) ? at + WEAK.length() : at;
        int close = close(field, open);
        if (close < 0) {
          return Optional.empty();
        }
        tags.add(field.substring(at, close + 1));
        at = afterBlanks(field, close + 1);
        if (at < field.length() && field.charAt(at) != ',') {
          return Optional.empty();
        }
      }
      at = afterBlanks(field, at + 1);
    }
    return Optional.of(tags);
  }

  /** Where the tag ends that begins at {@code open}; -1 if none does. */
  private static int close(String field, int open) {
    if (!field.startsWith("\"", open)) {
      return -1;
    }
    int close = field.indexOf('"', open + 1);
    boolean whole =
        close >= 0 && field.substring(open + 1, close).chars().allMatch(EntityTags::isInside);
    return whole ? close : -1;
  }

  private static boolean isInside(int unit) {
    return unit > ' ' && unit != DELETE;
  }

  private static int afterBlanks(String field, int from) {
    int at = from;
    while (at < field.length() && (field.charAt(at) == ' ' || field.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
