package org.stemma.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Span;

/**
 * Counts of TempEval-3 task A (UzZaman et al. 2013) over documents. A found span is relaxed-right
 * if it overlaps a marked span that no earlier one has used. Not thread-safe.
 */
final class TimexTally {

  /** A time expression, marked by people or found. */
  record Timex(Span span, String type, String value) {}

  /** A marked and a found expression that were paired, or one without the other. */
  record Pair(Optional<Timex> marked, Optional<Timex> found) {}

  private int marked;
  private int found;
  private int strict;
  private int relaxed;
  private int values;

  /** Adds a document; both lists in the order of their spans. Gives back the pairs. */
  List<Pair> add(List<Timex> gold, List<Timex> predicted) {
    List<Timex> unused = new ArrayList<>(gold);
    List<Pair> pairs = new ArrayList<>();
    for (Timex one : predicted) {
      Optional<Timex> match =
          unused.stream().filter(other -> other.span().overlaps(one.span())).findFirst();
      match.ifPresent(unused::remove);
      pairs.add(new Pair(match, Optional.of(one)));
      relaxed += match.isPresent() ? 1 : 0;
      values += match.filter(other -> other.value().equals(one.value())).isPresent() ? 1 : 0;
      strict += gold.stream().anyMatch(other -> other.span().equals(one.span())) ? 1 : 0;
    }
    unused.forEach(missed -> pairs.add(new Pair(Optional.of(missed), Optional.empty())));
    marked += gold.size();
    found += predicted.size();
    return pairs;
  }

  /** {@code strict_f1}, {@code relaxed_f1} and {@code value_f1}, from 0 to 1. */
  Map<String, Object> scores() {
    Map<String, Object> scores = new LinkedHashMap<>();
    scores.put("strict_f1", f1(strict));
    scores.put("relaxed_f1", f1(relaxed));
    scores.put("value_f1", relaxed == 0 ? 0.0 : f1(relaxed) * values / relaxed);
    return scores;
  }

  private double f1(int right) {
    return marked + found == 0 ? 0.0 : 2.0 * right / (marked + found);
  }
}
