package org.stemma.extract.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Span;

/**
 * The values of JSON-LD scripts and where the page writes each. Control characters in strings,
 * escapes that are none, commas behind the last value and comments are allowed (as browsers' data
 * often has them); a script that is broken otherwise says nothing. Not thread-safe.
 */
final class JsonLdScript {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Numbers of no more characters are sure to be of type int. */
  private static final int INT_DIGITS = 9;

  /**
   * Units at the start of a script among which a mark of comments may stand, behind white space: a
   * bound on work.
   */
  private static final int START = 200;

  private final String page;

  /** Where strings and truth values begin, by the very node. */
  private final IdentityHashMap<JsonNode, Integer> starts = new IdentityHashMap<>();

  /** One truth value of one script; those of the library are the same node everywhere. */
  private static final class Truth extends BooleanNode {
    /** Never written: asked for by the compiler. */
    private static final long serialVersionUID = 1L;

    Truth(boolean value) {
      super(value);
    }
  }

  JsonLdScript(String page) {
    this.page = page;
  }

  /** The value that the script at {@code place} writes; empty if it writes none. */
  Optional<JsonNode> read(Span place) {
    int from = place.start();
    int to = place.end();
    String start = page.substring(from, Math.min(to, from + START)).stripLeading();
    if (start.startsWith("<!--")
        || start.startsWith("//<![CDATA[")
        || start.startsWith("<![CDATA[")) {
      int open = page.indexOf('{', from);
      int close = page.lastIndexOf('}', to - 1);
      if (open < 0 || close <= open || close < from) {
        return Optional.empty();
      }
      from = open;
      to = close + 1;
    }
    try (JsonParser parser = MAPPER.createParser(page.substring(from, to))) {
      return Optional.ofNullable(value(parser, from));
    } catch (IOException e) {
      return Optional.empty(); // a broken script says nothing
    }
  }

  private @Nullable JsonNode value(JsonParser parser, int base) throws IOException {
    Deque<JsonNode> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>();
    JsonToken token = parser.nextToken();
    while (token != null) {
      switch (token) {
        case FIELD_NAME -> names.push(parser.currentName());
        case END_OBJECT, END_ARRAY -> {
          JsonNode done = open.pop();
          if (open.isEmpty()) {
            return done;
          }
        }
        default -> {
          JsonNode node = node(parser, token, base);
          JsonNode outer = open.peek();
          if (outer instanceof ObjectNode object) {
            object.set(names.pop(), node);
          } else if (outer instanceof ArrayNode array) {
            array.add(node);
          } else if (node.isValueNode()) {
            return node;
          }
          if (node.isContainerNode()) {
            open.push(node);
          }
        }
      }
      token = parser.nextToken();
    }
    return null;
  }

  private JsonNode node(JsonParser parser, JsonToken token, int base) throws IOException {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (token) {
      case START_OBJECT -> make.objectNode();
      case START_ARRAY -> make.arrayNode();
      case VALUE_STRING -> at(start(parser, base), new TextNode(parser.getText()));
      case VALUE_TRUE -> at(start(parser, base), new Truth(true));
      case VALUE_FALSE -> at(start(parser, base), new Truth(false));
      case VALUE_NUMBER_INT ->
          parser.getTextLength() <= INT_DIGITS
              ? make.numberNode(parser.getIntValue())
              : make.numberNode(parser.getDoubleValue());
      case VALUE_NUMBER_FLOAT -> make.numberNode(parser.getDoubleValue());
      default -> NullNode.getInstance();
    };
  }

  private static int start(JsonParser parser, int base) {
    return base + (int) parser.currentTokenLocation().getCharOffset();
  }

  private JsonNode at(int start, JsonNode node) {
    starts.put(node, start);
    return node;
  }

  /** Where the page writes the string or truth value, without quotes and blanks at its ends. */
  Optional<Span> place(JsonNode value) {
    Integer start = starts.get(value);
    if (start == null) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      return Optional.of(Span.of(start, start + value.asText().length()));
    }
    JsonString written = new JsonString(page, start + 1);
    String text = written.text();
    int from = text.length() - text.stripLeading().length();
    int to = text.stripTrailing().length();
    return from >= to
        ? Optional.empty()
        : Optional.of(Span.of(written.start(from), written.start(to)));
  }
}
