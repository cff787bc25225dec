package org.stemma.packed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The record that another program wrote of a page, one object of JSON (RFC 8259), told by the names
 * of its fields: of news-please, of trafilatura ({@code --json}), or a news item of IPTC ninjs 1, 2
 * or 3. What the record says beside the text is a witness of its own.
 */
public final class ToolRecord {

  /** Levels of a record: ninjs has associations in associations. By judgement. */
  private static final int DEPTH = 64;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxStringLength(Integer.MAX_VALUE) // bounded with the record
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ToolRecord() {}

  /** What the record holds; empty if {@code bytes} are none of a known tool. */
  public static Optional<Unpacked> open(byte[] bytes) {
    return isObject(bytes) ? parsed(bytes).flatMap(ToolRecord::unpacked) : Optional.empty();
  }

  /** Why {@code line} is no record that can be opened; empty if it is one. */
  public static Optional<String> fault(byte[] line) {
    Optional<JsonNode> node = parsed(line);
    if (node.isEmpty()) {
      return Optional.of("no JSON");
    }
    return isRecord(names(node.get()))
        ? Optional.empty()
        : Optional.of("no record of news-please, trafilatura or ninjs");
  }

  /** Whether fields of these names are those of a record of a known tool. */
  private static boolean isRecord(Set<String> names) {
    return NewsPlease.is(names) || Ninjs.is(names) || Trafilatura.is(names);
  }

  /**
   * Whether what begins with {@code head}, which may be cut, begins with a record of a known tool.
   */
  public static boolean begins(byte[] head) {
    Set<String> names = new LinkedHashSet<>();
    int depth = 0;
    try (JsonParser parser = MAPPER.getFactory().createParser(head)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0 || names.isEmpty() && token == JsonToken.START_ARRAY) {
          break;
        }
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
        }
      }
    } catch (IOException e) {
      return isRecord(names); // by the names that stand before the cut
    }
    return isRecord(names);
  }

  private static Optional<Unpacked> unpacked(JsonNode node) {
    Set<String> names = names(node);
    if (NewsPlease.is(names)) {
      return Optional.of(NewsPlease.read(node));
    }
    if (Ninjs.is(names)) {
      return Optional.of(Ninjs.read(node));
    }
    return Trafilatura.is(names) ? Optional.of(Trafilatura.read(node)) : Optional.empty();
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Optional<JsonNode> parsed(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readTree(bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** By the first sign behind blanks and a byte order mark: most pages need no more. */
  private static boolean isObject(byte[] bytes) {
    int at = FirstSign.of(bytes);
    return at < bytes.length && bytes[at] == '{';
  }
}
