package org.stemma.extract.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Trail;
import org.stemma.text.Script;

/**
 * What the lines of a plain page say, a breadcrumb by its last step: the headline is often said
 * again. Not thread-safe; one page.
 */
final class Sayings {

  /**
   * Units of a line that may say the headline again: longer ones are paragraphs. Swept 200 to 800
   * (2026-11-29): no figure changes.
   */
  private static final int LONGEST = 400;

  /**
   * Letters and digits; less is a word that many lines end with. Swept 4 to 12 (2026-11-29): no
   * figure changes.
   */
  private static final int SHORTEST_KEY = 8;

  private final List<Line> lines;

  /** How many lines say something, by its key, once it was asked for. */
  private Optional<Map<String, Integer>> counts = Optional.empty();

  Sayings(List<Line> lines) {
    this.lines = lines;
  }

  /** Whether another line than the one of {@code words} says them too. */
  boolean areOf(String words) {
    if (words.length() > LONGEST) {
      return false;
    }
    String key = LineForm.key(words);
    if (Script.letters(key) < SHORTEST_KEY) {
      return false;
    }
    if (counts.isEmpty()) {
      counts = Optional.of(count());
    }
    int itself = key(words).filter(key::equals).isPresent() ? 1 : 0;
    return counts.get().getOrDefault(key, 0) > itself;
  }

  private Map<String, Integer> count() {
    Map<String, Integer> sayings = new HashMap<>();
    lines.forEach(line -> key(line.words()).ifPresent(key -> sayings.merge(key, 1, Integer::sum)));
    return sayings;
  }

  /** The key of a line, or of the last part of a path. */
  private static Optional<String> key(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> crumbs = Trail.steps(words);
    String key = LineForm.key(crumbs.isEmpty() ? words : crumbs.get(crumbs.size() - 1));
    return Script.letters(key) < SHORTEST_KEY ? Optional.empty() : Optional.of(key);
  }
}
