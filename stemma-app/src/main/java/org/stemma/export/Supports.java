package org.stemma.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

/** The account's counts of support, by the words that they rest on. */
final class Supports {

  private final Map<Evidence, List<SupportItem>> byWords = new HashMap<>();

  Supports(List<SupportItem> support) {
    for (SupportItem item : support) {
      item.evidence()
          .forEach(words -> byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(item));
    }
  }

  /** Those that rest on any of the words, each once. */
  Set<SupportItem> of(Collection<Evidence> words) {
    Set<SupportItem> found = new LinkedHashSet<>();
    words.forEach(w -> found.addAll(byWords.getOrDefault(w, List.of())));
    return found;
  }
}
