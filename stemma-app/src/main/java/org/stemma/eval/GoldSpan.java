package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.text.Span;

/** A stretch of a page that an item of an account, gold or reported, rests on. */
record GoldSpan(String file, Span span) {

  /** The evidence object {@code node}. */
  static GoldSpan of(JsonNode node) {
    return new GoldSpan(
        node.path("file").asText(), Span.of(node.path("start").asInt(), node.path("end").asInt()));
  }

  /** The evidence under {@code key} of {@code item}: one object, a list of them, or none. */
  static List<GoldSpan> all(JsonNode item, String key) {
    List<GoldSpan> spans = new ArrayList<>();
    JsonNode found = item.path(key);
    if (found.isArray()) {
      found.forEach(e -> spans.add(of(e)));
    } else if (found.isObject()) {
      spans.add(of(found));
    }
    return spans;
  }

  /** Whether both lie in one file and share at least half of the characters of the longer one. */
  boolean meets(GoldSpan other) {
    return file.equals(other.file) && span.meets(other.span);
  }

  /** Shared characters over those of the longer one, in [0,1]; 0 in different files. */
  double overlap(GoldSpan other) {
    int longer = Math.max(span.length(), other.span.length());
    return file.equals(other.file) && longer > 0 ? (double) span.overlap(other.span) / longer : 0;
  }

  /** The best overlap of any of {@code a} that meets any of {@code b}; 0 if none meets. */
  static double best(List<GoldSpan> a, List<GoldSpan> b) {
    double best = 0;
    for (GoldSpan left : a) {
      for (GoldSpan right : b) {
        if (left.meets(right)) {
          best = Math.max(best, left.overlap(right));
        }
      }
    }
    return best;
  }

  /** Whether an item has evidence under {@code key} on one of {@code pages}. */
  static boolean isOn(Set<String> pages, JsonNode item, String key) {
    return all(item, key).stream().anyMatch(s -> pages.contains(s.file()));
  }
}
