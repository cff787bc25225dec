package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * Whether a gold and a reported party are one: the same words, or two names that the gold's own
 * list of entities gives to one entity. Case and an article in front do not matter.
 */
final class GoldParties {

  private static final String UNNAMED = "(unnamed)";

  /** Before the envoy by whom a party acts. */
  private static final String THROUGH = ", through ";

  private final List<Set<String>> entities;

  GoldParties(JsonNode gold) {
    entities = GoldItem.list(gold, "entities").stream().map(EntityCheck::names).toList();
  }

  /**
   * Whether the party of a position is the same. A gloss of the gold, as in {@code Ukraine (Kyiv)},
   * is no part of the name; {@code (unnamed)} is.
   */
  boolean isSameParty(JsonNode g, JsonNode r) {
    return isSame(GoldItem.text(g, "party"), GoldItem.text(r, "party"));
  }

  /**
   * Whether a proposal is by the same: of two makers ({@code A / B}) either will do, of one who
   * acts by another ({@code A, through B}) the one.
   */
  boolean isSameMaker(JsonNode g, JsonNode r) {
    String gold = GoldItem.text(g, "by");
    int through = gold.indexOf(THROUGH);
    String makers = through < 0 ? gold : gold.substring(0, through);
    return List.of(makers.split(" / ")).stream()
        .anyMatch(maker -> isSame(maker, GoldItem.text(r, "by")));
  }

  private boolean isSame(String gold, String reported) {
    int gloss = gold.endsWith(UNNAMED) ? -1 : gold.indexOf(" (");
    String one = GoldItem.foldedName(gloss < 0 ? gold : gold.substring(0, gloss));
    String other = GoldItem.foldedName(reported);
    return one.equals(other)
        || entities.stream().anyMatch(names -> names.contains(one) && names.contains(other));
  }
}
