package org.stemma.extract.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stemma.extract.markup.Markup;
import org.stemma.text.Span;

/**
 * The objects in a page's JSON-LD scripts, the outer before the inner: reports, and all others.
 * Broken scripts are read as far as a lenient reader gets; the others still count.
 */
final class JsonLdObjects {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  /** Objects looked at in one page, so that a page of data costs no more than one of text. */
  private static final int MAX_OBJECTS = 20_000;

  private final List<Item> articles = new ArrayList<>();
  private final List<Item> others = new ArrayList<>();
  private int objects;

  /** One JSON object and the script it stands in. */
  record Item(JsonNode node, Span script) {}

  private JsonLdObjects() {}

  static JsonLdObjects read(Markup markup, HeadElements elements, String page) {
    JsonLdObjects read = new JsonLdObjects();
    elements
        .jsonLd()
        .forEach(script -> markup.content(script).ifPresent(place -> read.script(page, place)));
    return read;
  }

  List<Item> articles() {
    return articles;
  }

  List<Item> others() {
    return others;
  }

  private void script(String page, Span place) {
    String json = page.substring(place.start(), place.end()).strip();
    if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
      int from = json.indexOf('{');
      int to = json.lastIndexOf('}');
      json = from >= 0 && to > from ? json.substring(from, to + 1) : "";
    }
    if (json.isEmpty()) {
      return;
    }
    try {
      collect(MAPPER.readTree(json), place);
    } catch (JsonProcessingException e) {
      return; // a broken script says nothing
    }
  }

  private void collect(JsonNode root, Span place) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && objects < MAX_OBJECTS) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        objects++;
        (isArticle(node) ? articles : others).add(new Item(node, place));
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.add(child);
            }
          });
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asText("");
      if (name.endsWith("Article")
          || name.endsWith("BlogPosting")
          || name.endsWith("Report")
          || name.equals("SocialMediaPosting")
          || name.equals("Recipe")) {
        return true;
      }
    }
    return false;
  }
}
