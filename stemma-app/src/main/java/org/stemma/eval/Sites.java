package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Cuts a set of pages in two by their sites, so that no site is in both halves: the second holds
 * every other site, in the order of names.
 *
 * @param second the ids of the pages of the second half
 */
record Sites(Set<String> second) {

  static Sites of(List<Map.Entry<String, JsonNode>> truth) {
    Map<String, List<String>> pages = new TreeMap<>();
    for (Map.Entry<String, JsonNode> page : truth) {
      String site = site(page.getValue().path("url").asText());
      pages.computeIfAbsent(site, any -> new ArrayList<>()).add(page.getKey());
    }
    Set<String> second = new HashSet<>();
    boolean other = false;
    for (List<String> site : pages.values()) {
      if (other) {
        second.addAll(site);
      }
      other = !other;
    }
    return new Sites(second);
  }

  /** The half of a page, 0 or 1. */
  int half(String page) {
    return second.contains(page) ? 1 : 0;
  }

  private static String site(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#:].*", "");
  }
}
