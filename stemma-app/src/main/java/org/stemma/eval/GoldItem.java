package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Looks at items of a gold or reported account, and tells when two fields say the same. */
final class GoldItem {

  /** Small enough to decide only between pairs of equal overlap. */
  static final double TIE = 1e-6;

  private GoldItem() {}

  static List<JsonNode> list(JsonNode node, String key) {
    List<JsonNode> items = new ArrayList<>();
    node.path(key).forEach(items::add);
    return items;
  }

  /** The text under {@code key}; empty for null. */
  static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isNull() ? "" : value.asText();
  }

  static Set<String> strings(JsonNode array) {
    TreeSet<String> found = new TreeSet<>();
    array.forEach(n -> found.add(n.asText()));
    return found;
  }

  /** The last word of a name, case folded, remarks in brackets left out; empty for null. */
  static String lastName(JsonNode name) {
    if (name.isNull() || name.isMissingNode()) {
      return "";
    }
    String plain = name.asText();
    int bracket = plain.indexOf('(');
    String[] words = (bracket > 0 ? plain.substring(0, bracket) : plain).strip().split("\\s+");
    return words[words.length - 1].toLowerCase(Locale.ROOT);
  }

  static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The name, case folded, without an article in front. */
  static String foldedName(String name) {
    String folded = fold(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  static boolean contains(String a, String b) {
    String left = fold(a);
    String right = fold(b);
    return !left.isEmpty() && !right.isEmpty() && (left.contains(right) || right.contains(left));
  }

  /** Whether both have the number, equal up to rounding, or neither. */
  static boolean sameNumber(JsonNode g, JsonNode r, String key) {
    JsonNode a = g.path(key);
    JsonNode b = r.path(key);
    return a.isNumber() && b.isNumber()
        ? Math.abs(a.asDouble() - b.asDouble()) < 1e-9 * Math.max(1, Math.abs(a.asDouble()))
        : a.isNumber() == b.isNumber();
  }

  /** Whether the date is what all pages together allow, or what the page alone does. */
  static boolean sameDate(JsonNode g, JsonNode r) {
    return r.path("edtf").equals(g.path("edtf")) || r.path("edtf").equals(g.path("edtf_strict"));
  }

  /** Whether an account has to have the item: outside knowledge is asked of none. */
  static boolean isRequired(JsonNode item) {
    return !item.path("needs_outside_knowledge").asBoolean(false);
  }

  /** An item in one line: its telling fields and its words. */
  static String brief(JsonNode item, String key) {
    StringBuilder line = new StringBuilder();
    for (String field :
        List.of(
            "id", "event", "status", "edtf", "speaker", "class", "party", "by", "name", "value",
            "min", "max", "unit")) {
      JsonNode value = item.path(field);
      if (!value.isMissingNode() && !value.isNull()) {
        line.append(field).append('=').append(value.toString()).append(' ');
      }
    }
    JsonNode evidence = item.path(key);
    JsonNode first = evidence.isArray() ? evidence.path(0) : evidence;
    String words = text(first, "exact").replace('\n', ' ');
    return line
        + text(first, "file")
        + ":"
        + first.path("line").asInt()
        + " «"
        + (words.length() > 160 ? words.substring(0, 157) + "..." : words)
        + "»";
  }
}
