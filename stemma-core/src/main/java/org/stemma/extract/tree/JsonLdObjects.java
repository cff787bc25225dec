package org.stemma.extract.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.extract.markup.Markup;
import org.stemma.text.Span;

/** The objects in a page's JSON-LD scripts, the outer before the inner: reports, and all others. */
final class JsonLdObjects {

  /**
   * Objects looked at in one page, a bound on work, so that a page of data costs no more than one
   * of text.
   */
  private static final int MAX_OBJECTS = 20_000;

  /** What stands behind these keys is still said of the page (JSON-LD 1.1; schema.org). */
  private static final Set<String> SAME = Set.of("@graph", "mainEntity", "mainEntityOfPage");

  /** A type whose signer, day and headline pages state as those of reports. */
  private static final String RECIPE = "Recipe";

  private final List<Item> articles = new ArrayList<>();
  private final List<Item> others = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private final JsonLdScript scripts;
  private int objects;

  /**
   * One JSON object.
   *
   * @param outer whether it stands in no other but those that stand for the page: it is no part of
   *     a list of other reports
   */
  record Item(JsonNode node, boolean outer) {}

  private JsonLdObjects(String page) {
    this.scripts = new JsonLdScript(page);
  }

  static JsonLdObjects read(Markup markup, HeadElements elements, String page) {
    JsonLdObjects read = new JsonLdObjects(page);
    for (int script : elements.jsonLd()) {
      Optional<Span> place = markup.content(script);
      place.ifPresent(read.places::add);
      place.flatMap(read.scripts::read).ifPresent(read::collect);
    }
    return read;
  }

  List<Item> articles() {
    return articles;
  }

  List<Item> others() {
    return others;
  }

  /** Where the scripts stand, read or not. */
  List<Span> places() {
    return places;
  }

  /** Where the page writes a value of one of the objects. */
  Optional<Span> place(JsonNode value) {
    return scripts.place(value);
  }

  private void collect(JsonNode root) {
    Deque<Item> open = new ArrayDeque<>();
    open.add(new Item(root, true));
    while (!open.isEmpty() && objects < MAX_OBJECTS) {
      Item item = open.poll();
      JsonNode node = item.node();
      if (node.isObject()) {
        objects++;
        (isReport(node) || isA(node, RECIPE) ? articles : others).add(item);
      }
      node.forEach(
          child -> {
            if (node.isArray() && child.isContainerNode()) {
              open.add(new Item(child, item.outer()));
            }
          });
      node.properties()
          .forEach(
              field -> {
                if (field.getValue().isContainerNode()) {
                  open.add(
                      new Item(field.getValue(), item.outer() && SAME.contains(field.getKey())));
                }
              });
    }
  }

  /** Whether one of the object's types is {@code type}, or of a kind named after it. */
  static boolean isA(JsonNode node, String type) {
    return isA(node, own -> own.endsWith(type));
  }

  /** Whether one of the object's types is that of a report. */
  static boolean isReport(JsonNode node) {
    return isA(node, OtherItem.REPORT::is);
  }

  private static boolean isA(JsonNode node, Predicate<String> kind) {
    JsonNode types = node.path("@type");
    for (JsonNode one : types.isArray() ? types : List.of(types)) {
      if (kind.test(one.asText(""))) {
        return true;
      }
    }
    return false;
  }
}
