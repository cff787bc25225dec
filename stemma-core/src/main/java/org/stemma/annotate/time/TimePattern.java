package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A row of elements that together say when, compiled from one line of {@code time/patterns.tsv}.
 *
 * <p>An element is a word, several words with {@code |} between, or a class in capitals; {@code ?}
 * behind it makes it optional, {@code +} before it asks that no white space stand before. What
 * stands before {@code <} or behind {@code >} is context; a last element with {@code !} must not
 * follow. There is no repetition, so matching costs a bounded number of steps a token.
 */
final class TimePattern {

  private record Element(TimeReader reader, boolean optional, boolean glued, boolean absent) {}

  /**
   * A pattern found.
   *
   * @param start index of the first token of the expression
   * @param end index behind its last
   * @param fields what its elements tell; its own elements come before those of the context
   */
  record Match(int start, int end, Map<String, String> fields) {}

  private record Step(Optional<Step> before, TimeReader.Found found, int zone) {}

  private final List<Element> elements = new ArrayList<>();
  private int coreStart;
  private int coreEnd = -1;

  private TimePattern() {}

  /**
   * @throws IllegalArgumentException if {@code line} names a class that is not in {@code classes}
   */
  static TimePattern compile(String line, Map<String, TimeReader> classes) {
    TimePattern pattern = new TimePattern();
    for (String part : line.split(" ")) {
      switch (part) {
        case "<" -> pattern.coreStart = pattern.elements.size();
        case ">" -> pattern.coreEnd = pattern.elements.size();
        default -> pattern.elements.add(element(part, classes));
      }
    }
    if (pattern.coreEnd < 0) {
      pattern.coreEnd = pattern.elements.size();
    }
    return pattern;
  }

  private static Element element(String part, Map<String, TimeReader> classes) {
    boolean absent = part.length() > 1 && part.startsWith("!");
    String bare = absent ? part.substring(1) : part;
    boolean glued = bare.length() > 1 && bare.startsWith("+");
    boolean optional = bare.length() > 1 && bare.endsWith("?");
    String name = bare.substring(glued ? 1 : 0, bare.length() - (optional ? 1 : 0));
    boolean isClass = Character.isUpperCase(name.charAt(0));
    if (isClass && !classes.containsKey(name)) {
      throw new IllegalArgumentException("class " + name + " must be known");
    }
    TimeReader reader =
        isClass
            ? classes.getOrDefault(name, (tokens, at) -> List.of())
            : new TimeReader.Literal(Set.of(name.split("\\|")));
    return new Element(reader, optional, glued, absent);
  }

  /** What the pattern may begin with. */
  List<TimeReader> firsts() {
    List<TimeReader> firsts = new ArrayList<>();
    for (Element element : elements) {
      firsts.add(element.reader());
      if (!element.optional()) {
        break;
      }
    }
    return firsts;
  }

  /** The longest expression for which the pattern holds with its first element at {@code at}. */
  Optional<Match> match(List<TimeToken> tokens, int at) {
    Search search = new Search(tokens, at);
    search.walk(0, at, at, at, Optional.empty());
    return search.best.map(best -> new Match(search.bestStart, search.bestEnd, fields(best)));
  }

  private static Map<String, String> fields(Optional<Step> last) {
    Map<String, String> fields = new TreeMap<>();
    for (int zone : new int[] {0, 1, 2}) {
      Map<String, String> ofZone = new TreeMap<>();
      for (Optional<Step> step = last; step.isPresent(); step = step.get().before()) {
        if (step.get().zone() == zone && !step.get().found().field().isEmpty()) {
          ofZone.put(step.get().found().field(), step.get().found().value());
        }
      }
      fields.putAll(ofZone);
    }
    return fields;
  }

  private final class Search {

    private final List<TimeToken> tokens;
    private final int first;
    private Optional<Optional<Step>> best = Optional.empty();
    private int bestStart;
    private int bestEnd = -1;

    private Search(List<TimeToken> tokens, int first) {
      this.tokens = tokens;
      this.first = first;
    }

    private void walk(int index, int at, int start, int end, Optional<Step> steps) {
      int from = index == coreStart ? at : start;
      int to = index == coreEnd ? at : end;
      if (index == elements.size()) {
        if (to > from && to > bestEnd) {
          best = Optional.of(steps);
          bestStart = from;
          bestEnd = to;
        }
        return;
      }
      Element element = elements.get(index);
      boolean readable =
          at < tokens.size()
              && (at == first || !tokens.get(at).opens())
              && (!element.glued() || tokens.get(at).glued());
      List<TimeReader.Found> found =
          readable ? element.reader().read(tokens, at) : List.<TimeReader.Found>of();
      if (element.absent()) {
        if (found.isEmpty()) {
          walk(index + 1, at, from, to, steps);
        }
        return;
      }
      int zone = index < coreStart ? 1 : index < coreEnd ? 2 : 0;
      for (TimeReader.Found reading : found) {
        walk(index + 1, reading.end(), from, to, Optional.of(new Step(steps, reading, zone)));
      }
      if (element.optional()) {
        walk(index + 1, at, from, to, steps);
      }
    }
  }
}
