package org.stemma.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON that may also stand inside a page: no {@code <} in it, nor the line ends of JavaScript. */
final class JsonText {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** On one line. */
  static String line(JsonNode node) {
    return print(node, false);
  }

  /** Indented, without a final line end. */
  static String pretty(JsonNode node) {
    return print(node, true);
  }

  private static String print(JsonNode node, boolean pretty) {
    try {
      String json =
          pretty
              ? MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node)
              : MAPPER.writeValueAsString(node);
      return json.replace("<", "\\u003C").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }
}
