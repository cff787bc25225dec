package org.stemma.annotate.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.lexicon.Lexicon;

/**
 * The time expressions of one language: finds them, leaves their meaning to {@link TimeResolver}.
 * Thread-safe.
 */
final class TimeGrammar {

  private record Rule(TimePattern pattern, String kind, Map<String, String> constants) {}

  /**
   * An expression.
   *
   * @param start index of its first token
   * @param end index behind its last
   * @param kind what its fields mean: {@code date}, {@code shift}, {@code duration} ...
   */
  record Shape(int start, int end, String kind, Map<String, String> fields) {
    Optional<String> text(String field) {
      return Optional.ofNullable(fields.get(field));
    }

    Optional<Integer> number(String field) {
      return text(field).map(Integer::valueOf);
    }

    /** Whether {@code field} is told and is {@code value}. */
    boolean is(String field, String value) {
      return value.equals(fields.get(field));
    }

    int length() {
      return end - start;
    }

    /** The same with {@code field} told. */
    Shape with(String field, String value) {
      Map<String, String> more = new TreeMap<>(fields);
      more.put(field, value);
      return new Shape(start, end, kind, Map.copyOf(more));
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  /** Which rules may begin with a word; which with a class: most tokens begin none. */
  private final Map<String, BitSet> byWord = new HashMap<>();

  private final Map<TimeReader, BitSet> byClass = new LinkedHashMap<>();

  TimeGrammar(Lexicon lexicon) {
    Map<String, TimeReader> classes = TimeClasses.of(lexicon);
    for (List<String> row : lexicon.rows("time/patterns.tsv")) {
      String[] meaning = row.get(1).split(" ");
      Map<String, String> constants = new TreeMap<>();
      for (int i = 1; i < meaning.length; i++) {
        int equals = meaning[i].indexOf('=');
        constants.put(meaning[i].substring(0, equals), meaning[i].substring(equals + 1));
      }
      add(new Rule(TimePattern.compile(row.get(0), classes), meaning[0], constants));
    }
  }

  private void add(Rule rule) {
    int index = rules.size();
    rules.add(rule);
    for (TimeReader first : rule.pattern().firsts()) {
      if (first instanceof TimeReader.Literal literal) {
        literal
            .words()
            .forEach(word -> byWord.computeIfAbsent(word, key -> new BitSet()).set(index));
      } else {
        byClass.computeIfAbsent(first, key -> new BitSet()).set(index);
      }
    }
  }

  private BitSet candidates(List<TimeToken> tokens, int at) {
    BitSet candidates = new BitSet();
    BitSet literal = byWord.get(tokens.get(at).form());
    if (literal != null) {
      candidates.or(literal);
    }
    byClass.forEach(
        (reader, indexes) -> {
          if (!reader.read(tokens, at).isEmpty()) {
            candidates.or(indexes);
          }
        });
    return candidates;
  }

  /** The expressions of a block, in order, not overlapping: the longest first from the left. */
  List<Shape> shapes(List<TimeToken> tokens) {
    Map<Shape, Integer> all = new LinkedHashMap<>();
    for (int at = 0; at < tokens.size(); at++) {
      BitSet candidates = candidates(tokens, at);
      for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
        Rule rule = rules.get(i);
        int order = i;
        rule.pattern()
            .match(tokens, at)
            .ifPresent(match -> all.merge(shape(rule, match), order, Math::min));
      }
    }
    // Of equal stretches the rule that stands first wins.
    List<Shape> ordered = new ArrayList<>(all.keySet());
    ordered.sort(
        Comparator.comparingInt(Shape::start)
            .thenComparing(Comparator.comparingInt(Shape::length).reversed())
            .thenComparing(all::get));
    List<Shape> chosen = new ArrayList<>();
    int free = 0;
    for (Shape shape : ordered) {
      if (shape.start() >= free) {
        chosen.add(shape);
        free = shape.end();
      }
    }
    return chosen;
  }

  private static Shape shape(Rule rule, TimePattern.Match match) {
    Map<String, String> fields = new TreeMap<>(match.fields());
    split(fields, "relation", "origin");
    split(fields, "days", "part");
    split(fields, "weekday", "part");
    fields.putAll(rule.constants());
    return new Shape(match.start(), match.end(), rule.kind(), Map.copyOf(fields));
  }

  /** Moves the second word of a field into a field of its own. */
  private static void split(Map<String, String> fields, String field, String second) {
    String value = fields.getOrDefault(field, "");
    int blank = value.indexOf(' ');
    if (blank >= 0) {
      fields.put(field, value.substring(0, blank));
      fields.put(second, value.substring(blank + 1));
    }
  }
}
