package org.stemma.extract.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.JsonLdObjects.Item;
import org.stemma.text.Span;

/** What the page's JSON-LD scripts say of the report, by the words of schema.org. */
public final class JsonLd {

  /**
   * Names read from one field: each is searched for in the script, which would else cost the square
   * of their number. No page signs with as many.
   */
  private static final int MAX_NAMES = 100;

  private static final String ENTRY_TIME = "json-ld liveBlogUpdate datePublished";

  /** Entries of a live blog that are read; the longest live blogs have some hundred. */
  private static final int MAX_ENTRIES = 2_000;

  private final String page;
  private final List<Item> articles;
  private final List<Item> others;

  /** What {@code @id} stands for, if it has a name; made when it is asked for first. */
  private Optional<Map<String, JsonNode>> named = Optional.empty();

  /** What a live blog says of one entry, as the script means it; empty where it says nothing. */
  public record Entry(String headline, Optional<Statement<String>> published, String text) {}

  private JsonLd(String page, JsonLdObjects objects) {
    this.page = page;
    this.articles = objects.articles();
    this.others = objects.others();
  }

  public static JsonLd read(Markup markup, HeadElements elements, String page) {
    return new JsonLd(page, JsonLdObjects.read(markup, elements, page));
  }

  /** The article's text field {@code key}. */
  public Optional<Statement<String>> text(String key) {
    return articles.stream().flatMap(item -> value(item, key).stream()).findFirst();
  }

  /** The text field {@code key} of a WebPage or of any other object with a type of that name. */
  public Optional<Statement<String>> text(String type, String key) {
    return others.stream()
        .filter(item -> item.node().path("@type").asText("").endsWith(type))
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
            .filter(item -> item.node().path("@type").toString().contains(kind + "\""))
            .toList();
    return names(items, key, type);
  }

  private List<Statement<String>> names(List<Item> items, String key, Optional<String> type) {
    List<Statement<String>> names = new ArrayList<>();
    for (Item item : items) {
      JsonNode field = item.node().path(key);
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
      if (item.node().has("name")) {
        first.putIfAbsent(item.node().path("@id").asText(""), item.node());
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
    JsonNode node = item.node().path(key);
    if (node.isArray() && !node.isEmpty()) {
      node = node.get(0);
    }
    String value = node.isTextual() ? unescape(node.asText()).strip() : "";
    return value.isEmpty() ? Optional.empty() : Optional.of(statement(item, key, value));
  }

  /**
   * Every string in the article's list or text field {@code key}, the first {@value #MAX_NAMES}.
   */
  public List<Statement<String>> list(String key) {
    List<Statement<String>> values = new ArrayList<>();
    for (Item item : articles) {
      JsonNode node = item.node().path(key);
      for (JsonNode one : node.isArray() ? node : List.of(node)) {
        if (one.isTextual() && !one.asText().isBlank() && values.size() < MAX_NAMES) {
          values.add(statement(item, key, unescape(one.asText()).strip()));
        }
      }
    }
    return values;
  }

  /** The article's truth value {@code key}, written as such or as a word. */
  public Optional<Statement<Boolean>> flag(String key) {
    for (Item item : articles) {
      String said = item.node().path(key).asText("").toLowerCase(Locale.ROOT);
      if (said.equals("true") || said.equals("false")) {
        return Optional.of(statement(item, key, said).with(said.equals("true")));
      }
    }
    return Optional.empty();
  }

  /**
   * The entries of the page's live blog ({@code liveBlogUpdate}), as its script lists them, at most
   * {@value #MAX_ENTRIES}; none if it has no live blog.
   */
  public List<Entry> entries() {
    for (Item item : articles) {
      JsonNode updates = item.node().path("liveBlogUpdate");
      if (!updates.isEmpty()) {
        return StreamSupport.stream(updates.spliterator(), false)
            .limit(MAX_ENTRIES)
            .map(
                update ->
                    new Entry(
                        update.path("headline").asText(""),
                        value(new Item(update, item.script()), "datePublished")
                            .map(s -> new Statement<>(s.value(), ENTRY_TIME, s.place())),
                        update.path("articleBody").asText("")))
            .toList();
      }
    }
    return List.of();
  }

  /**
   * The pages above this one by its first {@code BreadcrumbList}, in order of their positions, at
   * most {@value #MAX_NAMES}; none if no script lists any.
   */
  public List<Crumb> trail() {
    for (Item item : others) {
      JsonNode steps = item.node().path("itemListElement");
      if (item.node().path("@type").toString().contains("BreadcrumbList") && steps.isArray()) {
        return StreamSupport.stream(steps.spliterator(), false)
            .limit(MAX_NAMES)
            .sorted(Comparator.comparingInt(step -> step.path("position").asInt(0)))
            .flatMap(step -> crumb(item, step).stream())
            .toList();
      }
    }
    return List.of();
  }

  private Optional<Crumb> crumb(Item item, JsonNode step) {
    JsonNode page = step.path("item");
    JsonNode name = step.has("name") ? step.path("name") : page.path("name");
    JsonNode address = page.isTextual() ? page : page.path(page.has("@id") ? "@id" : "url");
    String words = unescape(name.asText("")).strip();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Crumb(statement(item, "breadcrumb", words), address.asText("")));
  }

  static String unescape(String text) {
    return CharacterReferences.decode(text);
  }

  private Statement<String> statement(Item item, String key, String value) {
    return new Statement<>(value, "json-ld " + key, place(item.script(), key, value));
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
