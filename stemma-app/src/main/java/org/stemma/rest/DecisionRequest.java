package org.stemma.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;

/**
 * What a program asks to be decided.
 *
 * @param items the ids of what it is about; none to undo
 * @param value see {@link Action#needsValue}
 * @param reason may be empty
 */
public record DecisionRequest(
    Action action, List<String> items, Optional<String> value, String reason, String who) {

  static final String SCHEMA = "decision_request";

  private static final List<String> TEXTS = List.of("action", "value", "reason", "who");
  private static final String ITEMS = "items";

  public DecisionRequest {
    items = List.copyOf(items);
  }

  /**
   * The request that {@code json} writes.
   *
   * @throws IllegalArgumentException if it writes none; the message says what would be right
   */
  public static DecisionRequest read(String json) {
    JsonNode read = Json.sent(json);
    if (!read.isObject()) {
      throw new IllegalArgumentException("the body must be an object of JSON");
    }
    read.fieldNames().forEachRemaining(DecisionRequest::known);
    return new DecisionRequest(
        text(read, "action")
            .flatMap(Action::labelled)
            .orElseThrow(() -> new IllegalArgumentException("action must be " + actions())),
        items(read),
        text(read, "value").map(String::strip).filter(value -> !value.isEmpty()),
        text(read, "reason").orElse("").strip(),
        text(read, "who").orElse("").strip());
  }

  private static void known(String field) {
    if (!TEXTS.contains(field) && !field.equals(ITEMS)) {
      throw new IllegalArgumentException(
          "there is no field " + field + "; there are items, " + String.join(", ", TEXTS));
    }
  }

  private static Optional<String> text(JsonNode read, String field) {
    JsonNode value = read.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new IllegalArgumentException(field + " must be a string");
    }
    return Optional.of(value.asText());
  }

  private static List<String> items(JsonNode read) {
    JsonNode sent = read.path(ITEMS);
    if (sent.isMissingNode() || sent.isNull()) {
      return List.of();
    }
    if (!sent.isArray() || !sent.valueStream().allMatch(JsonNode::isTextual)) {
      throw new IllegalArgumentException("items must be ids of items, an array of strings");
    }
    return sent.valueStream().map(JsonNode::asText).toList();
  }

  private static String actions() {
    return String.join(", ", Stream.of(Action.values()).map(Action::label).toList());
  }

  static ObjectNode schema() {
    ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", false);
    schema.putArray("required").add("action").add("who");
    ObjectNode fields = schema.putObject("properties");
    TEXTS.forEach(
        text -> fields.putObject(text).put("type", "string").put("maxLength", Decision.LONGEST));
    ObjectNode action = fields.putObject("action").put("type", "string");
    Stream.of(Action.values()).map(Action::label).forEach(action.putArray("enum")::add);
    fields
        .putObject(ITEMS)
        .put("type", "array")
        .put("description", "ids; none to undo, which names the decision as its value")
        .putObject("items")
        .put("type", "string");
    return schema;
  }
}
