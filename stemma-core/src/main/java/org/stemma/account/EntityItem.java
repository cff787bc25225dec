package org.stemma.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * A person, body or place.
 *
 * @param type person, organisation, place, people, treaty, event or thing
 * @param country ISO 3166-1 alpha-3 code; outside knowledge, from the gazetteer
 * @param mentions number of mentions by page name
 * @param evidence the first mention on each page
 */
public record EntityItem(
    String id,
    String name,
    String type,
    List<String> aliases,
    Optional<String> country,
    Map<String, Integer> mentions,
    List<Evidence> evidence) {}
