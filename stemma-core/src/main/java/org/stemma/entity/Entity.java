package org.stemma.entity;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.EntityType;
import org.stemma.article.Passage;

/**
 * The person, organisation or place that mentions stand for, across all pages.
 *
 * @param id stable over runs on the same input
 * @param name the fullest name
 * @param type what kind of thing it is
 * @param aliases every form met, sorted, the name among them
 * @param country ISO 3166-1 alpha-3 code from the gazetteer (knowledge from outside the pages), if
 *     any
 * @param mentions in order of page and position
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    List<String> aliases,
    Optional<String> country,
    List<Passage> mentions) {

  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
