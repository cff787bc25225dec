package org.stemma.extract.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.JsonLdObjects.Item;
import org.stemma.text.Span;

/** What the page's JSON-LD scripts say of the report, by the words of schema.org. */
public final class JsonLd {

  /** Names read from one field, a bound on memory; no page signs with as many. */
  private static final int MAX_NAMES = 100;

  private static final String ENTRY_TIME = "json-ld liveBlogUpdate datePublished";

  /**
   * Entries of a live blog that are read, a bound on work; the longest live blogs have some
   * hundred.
   */
  private static final int MAX_ENTRIES = 2_000;

  private final JsonLdObjects objects;
  private final MainObjects main;
  private final List<Item> articles;
  private final List<Item> others;
  private final NamedObjects named;

  /** What a live blog says of one entry, as the script means it; empty where it says nothing. */
  public record Entry(String headline, Optional<Statement<String>> published, String text) {}

  private JsonLd(JsonLdObjects objects, MainObjects main) {
    this.objects = objects;
    this.main = main;
    this.articles = main.of(objects.articles());
    this.others = objects.others();
    this.named = new NamedObjects(others);
  }

  /**
   * What the scripts on {@code page} say; {@code head} tells which objects are of the page.
   *
   * @param headings the main headings on the page, which tell it where the head does not
   */
  public static JsonLd read(
      Markup markup,
      HeadElements elements,
      HtmlHead head,
      String page,
      Supplier<List<String>> headings) {
    return new JsonLd(JsonLdObjects.read(markup, elements, page), new MainObjects(head, headings));
  }

  /** Where the scripts stand in the page, in its order, those that cannot be read too. */
  public List<Span> places() {
    return Collections.unmodifiableList(objects.places());
  }

  /** The article's text field {@code key}. */
  public Optional<Statement<String>> text(String key) {
    return articles.stream().flatMap(item -> value(item.node(), key).stream()).findFirst();
  }

  /** The text field {@code key} of the page's own object of a type whose name ends so. */
  public Optional<Statement<String>> text(String type, String key) {
    return own(type).stream().flatMap(item -> value(item.node(), key).stream()).findFirst();
  }

  /**
   * The names in the article's field {@code key}: strings, objects with a name, or lists of them.
   */
  public List<Statement<String>> names(String key, Optional<String> type) {
    return names(articles, key, type);
  }

  /** The same of objects with a type whose name ends so, for instance WebPage. */
  public List<Statement<String>> namesOf(String kind, String key, Optional<String> type) {
    return names(own(kind), key, type);
  }

  /** Whether an object of a type whose name ends so speaks of the page, and is in no other. */
  public boolean states(String type) {
    return states(node -> JsonLdObjects.isA(node, type));
  }

  /** The same of an object of a type of reports ({@link OtherItem#REPORT}). */
  public boolean statesReport() {
    return states(JsonLdObjects::isReport);
  }

  private boolean states(Predicate<JsonNode> type) {
    List<Item> typed =
        Stream.concat(objects.articles().stream(), others.stream())
            .filter(item -> item.outer() && type.test(item.node()))
            .toList();
    return !typed.isEmpty() && !main.of(typed).isEmpty();
  }

  private List<Item> own(String type) {
    return main.of(others.stream().filter(i -> JsonLdObjects.isA(i.node(), type)).toList());
  }

  private List<Statement<String>> names(List<Item> items, String key, Optional<String> type) {
    List<Statement<String>> names = new ArrayList<>();
    for (Item item : items) {
      JsonNode field = item.node().path(key);
      for (JsonNode one : field.isArray() ? field : List.of(field)) {
        for (JsonNode name : namesIn(named.resolve(one), type)) {
          if (names.size() < MAX_NAMES) {
            names.add(statement(name, key, unescape(name.asText())));
          }
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  /** The node itself if it is text, or the text in its field {@code name}: one or a list. */
  private static List<JsonNode> namesIn(JsonNode node, Optional<String> type) {
    if (node.isTextual()) {
      return List.of(node);
    }
    JsonNode name = node.path("name");
    boolean fits = type.isEmpty() || !node.has("@type") || JsonLdObjects.isA(node, type.get());
    return StreamSupport.stream((name.isArray() ? name : List.of(name)).spliterator(), false)
        .filter(one -> fits && one.isTextual())
        .toList();
  }

  private Optional<Statement<String>> value(JsonNode object, String key) {
    JsonNode node = object.path(key);
    if (node.isArray() && !node.isEmpty()) {
      node = node.get(0);
    }
    String value = node.isTextual() ? unescape(node.asText()).strip() : "";
    return value.isEmpty() ? Optional.empty() : Optional.of(statement(node, key, value));
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
          values.add(statement(one, key, unescape(one.asText()).strip()));
        }
      }
    }
    return values;
  }

  /** The article's truth value {@code key}, written as such or as a word. */
  public Optional<Statement<Boolean>> flag(String key) {
    for (Item item : articles) {
      JsonNode value = item.node().path(key);
      String said = value.asText("").toLowerCase(Locale.ROOT);
      if (said.equals("true") || said.equals("false")) {
        return Optional.of(statement(value, key, said).with(said.equals("true")));
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
                        value(update, "datePublished")
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
      if (JsonLdObjects.isA(item.node(), "BreadcrumbList") && steps.isArray()) {
        return StreamSupport.stream(steps.spliterator(), false)
            .limit(MAX_NAMES)
            .sorted(Comparator.comparingInt(step -> step.path("position").asInt(0)))
            .flatMap(step -> crumb(step).stream())
            .toList();
      }
    }
    return List.of();
  }

  private Optional<Crumb> crumb(JsonNode step) {
    JsonNode page = step.path("item");
    JsonNode name = step.has("name") ? step.path("name") : page.path("name");
    JsonNode address = page.isTextual() ? page : page.path(page.has("@id") ? "@id" : "url");
    String words = unescape(name.asText("")).strip();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Crumb(statement(name, "breadcrumb", words), address.asText("")));
  }

  static String unescape(String text) {
    return CharacterReferences.decode(text);
  }

  private Statement<String> statement(JsonNode written, String key, String value) {
    return new Statement<>(value, "json-ld " + key, objects.place(written));
  }
}
