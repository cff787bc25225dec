package org.stemma.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Evidence;
import org.stemma.json.AccountJson;

/** All that an item of an account says, as names and values in one row. */
public final class ItemFields {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ItemFields() {}

  /**
   * Scalars and passages of {@code item} by their path, in order; what is not known is left out.
   */
  public static Map<String, JsonNode> of(Object item) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    flatten("", tree(item), fields);
    return fields;
  }

  private static JsonNode tree(Object item) {
    try {
      return MAPPER.readTree(AccountJson.line(item));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written as JSON can be read", e);
    }
  }

  private static void flatten(String path, JsonNode node, Map<String, JsonNode> fields) {
    if (evidence(node).isPresent()) {
      fields.put(path, node);
    } else if (node.isValueNode()) {
      if (!node.isNull() && !node.asText().isEmpty()) {
        fields.put(path, node);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(path + " " + (i + 1), node.get(i), fields);
      }
    } else {
      node.properties()
          .forEach(
              field ->
                  flatten(
                      path.isEmpty() ? field.getKey() : path + " " + field.getKey(),
                      field.getValue(),
                      fields));
    }
  }

  /** The passage that the value is; empty if it is none. */
  public static Optional<Evidence> evidence(JsonNode node) {
    return node.hasNonNull("exact") && node.hasNonNull("file") && node.hasNonNull("start")
        ? Optional.of(
            new Evidence(
                node.get("file").asText(),
                node.get("exact").asText(),
                node.get("start").asInt(),
                node.get("end").asInt(),
                node.get("line").asInt(),
                node.path("prefix").asText(),
                node.path("suffix").asText()))
        : Optional.empty();
  }
}
