package org.stemma.extract.tree;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.tree.JsonLdObjects.Item;

/** The objects of JSON-LD that stand under their {@code @id} where others mean them. One page. */
final class NamedObjects {

  private final List<Item> objects;

  /** The first of each {@code @id} that has a name; made when it is asked for first. */
  private Optional<Map<String, JsonNode>> named = Optional.empty();

  NamedObjects(List<Item> objects) {
    this.objects = objects;
  }

  /**
   * What the {@code @id} of a node without a name stands for; the node itself if that is nothing.
   */
  JsonNode resolve(JsonNode node) {
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
    for (Item object : objects) {
      if (object.node().has("name")) {
        first.putIfAbsent(object.node().path("@id").asText(""), object.node());
      }
    }
    return first;
  }
}
