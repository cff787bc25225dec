package org.stemma.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;

/**
 * Writes entities down, those who only signed last, with how often and where first each page names
 * them.
 */
final class EntityItems {

  private EntityItems() {}

  static List<EntityItem> of(Entities entities, List<Reading> readings) {
    List<EntityItem> items = new ArrayList<>();
    for (Entity entity : entities.all()) {
      Map<String, Integer> counts = new TreeMap<>();
      Map<String, Evidence> first = new TreeMap<>();
      for (Passage mention : entity.mentions()) {
        counts.merge(mention.page(), 1, Integer::sum);
        first.merge(mention.page(), mention.evidence(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
      items.add(
          new EntityItem(
              entity.id(),
              entity.name(),
              entity.type().name().toLowerCase(Locale.ROOT),
              entity.aliases(),
              entity.country(),
              counts,
              List.copyOf(first.values())));
    }
    items.addAll(Signers.of(readings, entities));
    return items;
  }
}
