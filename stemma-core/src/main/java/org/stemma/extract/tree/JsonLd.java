package org.stemma.extract.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.extract.markup.Markup;
import org.stemma.text.Span;

/**
 * What the page's JSON-LD scripts say of the report, by the words of schema.org. Broken scripts are
 * read as far as a lenient reader gets; the others still count.
 */
public final class JsonLd {

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

  /**
   * Names read from one field: each is searched for in the script, which would else cost the square
   * of their number. No page signs with as many.
   */
  private static final int MAX_NAMES = 100;

  private final String page;
  private final List<Item> articles = new ArrayList<>();
  private final List<Item> others = new ArrayList<>();
  private int objects;

  /** What {@code @id} stands for, if it has a name; made when it is asked for first. */
  private Optional<Map<String, JsonNode>> named = Optional.empty();

  /** One JSON object and the script it stands in. */
  private record Item(JsonNode node, Span script) {}

  private JsonLd(String page) {
    this.page = page;
  }

  public static JsonLd read(Markup markup, HeadElements elements, String page) {
    JsonLd read = new JsonLd(page);
    elements.jsonLd().forEach(script -> markup.content(script).ifPresent(read::script));
    return read;
  }

  private void script(Span place) {
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

  /** The article's text field {@code key}. */
  public Optional<Statement<String>> text(String key) {
    return articles.stream().flatMap(item -> value(item, key).stream()).findFirst();
  }

  /** The text field {@code key} of a WebPage or of any other object with a type of that name. */
  public Optional<Statement<String>> text(String type, String key) {
    return others.stream()
        .filter(item -> item.node.path("@type").asText("").endsWith(type))
        .flatMap(item -> value(item, key).stream())
        .findFirst();
  }

  /**
   * The names in the article's field {@code key}: strings, objects with a name, or lists of them.
   */
  public List<Statement<String>> names(String key, Optional<String> type) {
    return names(articles, key, type);
  }

  /** The same of objects with a type whose name ends so, for instance WebPage. */
  public List<Statement<String>> namesOf(String kind, String key, Optional<String> type) {
    List<Item> items =
        others.stream()
            .filter(item -> item.node.path("@type").toString().contains(kind + "\""))
            .toList();
    return names(items, key, type);
  }

  private List<Statement<String>> names(List<Item> items, String key, Optional<String> type) {
    List<Statement<String>> names = new ArrayList<>();
    for (Item item : items) {
      JsonNode field = item.node.path(key);
      for (JsonNode one : field.isArray() ? field : List.of(field)) {
        if (names.size() < MAX_NAMES) {
          name(resolve(one), type).ifPresent(n -> names.add(statement(item, key, unescape(n))));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  private JsonNode resolve(JsonNode node) {
    String id = node.path("@id").asText("");
    if (node.has("name") || id.isEmpty()) {
      return node;
    }
    Map<String, JsonNode> known = named.orElseGet(this::named);
    named = Optional.of(known);
    return known.getOrDefault(id, node);
  }

  private Map<String, JsonNode> named() {
    Map<String, JsonNode> first = new HashMap<>();
    for (Item item : others) {
      if (item.node.has("name")) {
        first.putIfAbsent(item.node.path("@id").asText(""), item.node);
      }
    }
    return first;
  }

  private static Optional<String> name(JsonNode node, Optional<String> type) {
    if (node.isTextual()) {
      return Optional.of(node.asText());
    }
    JsonNode name = node.path("name");
    JsonNode types = node.path("@type");
    boolean fits = type.isEmpty() || types.isMissingNode() || types.toString().contains(type.get());
    JsonNode first = name.isArray() && !name.isEmpty() ? name.get(0) : name;
    return fits && first.isTextual() ? Optional.of(first.asText()) : Optional.empty();
  }

  private Optional<Statement<String>> value(Item item, String key) {
    JsonNode node = item.node.path(key);
    if (node.isArray() && !node.isEmpty()) {
      node = node.get(0);
    }
    String value = node.isTextual() ? unescape(node.asText()).strip() : "";
    return value.isEmpty() ? Optional.empty() : Optional.of(statement(item, key, value));
  }

  /** Every string in the article's list or text field {@code key}. */
  public List<String> list(String key) {
    List<String> values = new ArrayList<>();
    for (Item item : articles) {
      JsonNode node = item.node.path(key);
      for (JsonNode one : node.isArray() ? node : List.of(node)) {
        if (one.isTextual() && !one.asText().isBlank()) {
          values.add(unescape(one.asText()).strip());
        }
      }
    }
    return values;
  }

  /** The article's truth value {@code key}, written as such or as a word. */
  public Optional<Statement<Boolean>> flag(String key) {
    for (Item item : articles) {
      String said = item.node.path(key).asText("").toLowerCase(Locale.ROOT);
      if (said.equals("true") || said.equals("false")) {
        return Optional.of(statement(item, key, said).with(said.equals("true")));
      }
    }
    return Optional.empty();
  }

  static String unescape(String text) {
    return CharacterReferences.decode(text);
  }

  private Statement<String> statement(Item item, String key, String value) {
    return new Statement<>(value, "json-ld " + key, place(item.script, key, value));
  }

  /** Where the script writes the value, or else the name of its key. */
  private Optional<Span> place(Span script, String key, String value) {
    int start = script.start();
    int end = script.end();
    String quoted = '"' + key + '"';
    int named = page.indexOf(quoted, start, end);
    int found = page.indexOf(value, Math.max(start, named), end);
    if (found < 0 && named > start) {
      found = page.indexOf(value, start, Math.min(end, named + value.length()));
    }
    if (found >= 0) {
      return Optional.of(Span.of(found, found + value.length()));
    }
    return named < 0 ? Optional.empty() : Optional.of(Span.of(named, named + quoted.length()));
  }
}
