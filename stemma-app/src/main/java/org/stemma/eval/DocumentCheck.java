package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Span;

/**
 * The documents' part of a check: the share of equal metadata fields, and the characters dropped.
 */
final class DocumentCheck {

  private final JsonNode gold;
  private final JsonNode account;
  private final List<String> lines;

  DocumentCheck(JsonNode gold, JsonNode account, List<String> lines) {
    this.gold = gold;
    this.account = account;
    this.lines = lines;
  }

  Map<String, Double> score() {
    long fields = 0;
    long equal = 0;
    long shared = 0;
    long inGold = 0;
    long inReported = 0;
    for (JsonNode document : gold.path("documents")) {
      JsonNode reported = reported(document.path("file").asText());
      for (Map.Entry<String, String> field : fields(document).entrySet()) {
        String found = fields(reported).getOrDefault(field.getKey(), "");
        boolean same = GoldItem.fold(field.getValue()).equals(GoldItem.fold(found));
        fields++;
        equal += same ? 1 : 0;
        if (!same) {
          lines.add(
              "documents "
                  + document.path("file").asText()
                  + " "
                  + field.getKey()
                  + " «"
                  + found
                  + "» should be «"
                  + field.getValue()
                  + "»");
        }
      }
      BitSet wanted = characters(document);
      BitSet dropped = characters(reported);
      inGold += wanted.cardinality();
      inReported += dropped.cardinality();
      tell(document, "not dropped", wanted, dropped);
      tell(reported, "dropped too much", dropped, wanted);
      wanted.and(dropped);
      shared += wanted.cardinality();
    }
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("fields", Pairing.ratio(equal, fields));
    measures.put("dropped_recall", Pairing.ratio(shared, inGold));
    measures.put("dropped_precision", Pairing.ratio(shared, inReported));
    return measures;
  }

  private JsonNode reported(String file) {
    return GoldItem.list(account, "documents").stream()
        .filter(d -> d.path("file").asText().equals(file))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static Map<String, String> fields(JsonNode document) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", GoldItem.text(document.path("title"), "exact"));
    fields.put("publisher", GoldItem.text(document, "publisher"));
    fields.put("byline", GoldItem.text(document.path("byline"), "name"));
    fields.put("dateline", GoldItem.text(document.path("dateline"), "place"));
    fields.put("published", GoldItem.text(document, "published"));
    return fields;
  }

  private static BitSet characters(JsonNode document) {
    BitSet dropped = new BitSet();
    for (JsonNode line : document.path("drop_lines")) {
      Span span = GoldSpan.of(line).span();
      dropped.set(span.start(), span.end());
    }
    return dropped;
  }

  private void tell(JsonNode document, String what, BitSet these, BitSet others) {
    for (JsonNode line : document.path("drop_lines")) {
      Span span = GoldSpan.of(line).span();
      int missing = 0;
      for (int i = span.start(); i < span.end(); i++) {
        missing += these.get(i) && !others.get(i) ? 1 : 0;
      }
      if (2 * missing > span.length()) {
        lines.add("documents " + what + ": " + GoldItem.brief(wrap(line), "e"));
      }
    }
  }

  private static JsonNode wrap(JsonNode evidence) {
    return JsonNodeFactory.instance.objectNode().set("e", evidence);
  }
}
