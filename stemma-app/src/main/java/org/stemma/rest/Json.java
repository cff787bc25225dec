package org.stemma.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.stemma.json.AccountJson;

/** Trees of JSON. */
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectReader SENT =
      MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is read here is our own", e);
    }
  }

  /**
   * What somebody else wrote.
   *
   * @throws IllegalArgumentException if it is no JSON, or something follows it
   */
  static JsonNode sent(String json) {
    try {
      return SENT.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the body must be JSON", e);
    }
  }

  /** The text between quotation marks. */
  static String text(String text) {
    return new TextNode(text).toString();
  }

  /** An item of the account in the form of the account. */
  static JsonNode item(Object item) {
    return read(AccountJson.line(item));
  }
}
