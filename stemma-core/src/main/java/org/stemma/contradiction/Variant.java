package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.article.Passage;

/**
 * One side of a contradiction: what it says, and all who say it.
 *
 * @param value what it says; empty where the sides do not give one fact two values (a headline and
 *     the text below it, a denial)
 * @param shown the passage that stands for the side
 * @param witnesses all passages that say it, {@code shown} among them, in order of pages and places
 * @param withdrawn where sources that said it take it back
 */
public record Variant(
    Optional<Value> value, Passage shown, List<Passage> witnesses, List<Withdrawal> withdrawn) {

  public Variant {
    witnesses = List.copyOf(new TreeSet<>(witnesses));
    withdrawn = List.copyOf(new TreeSet<>(withdrawn));
    if (!witnesses.contains(shown)) {
      throw new IllegalArgumentException("what is shown must be among the witnesses");
    }
  }

  /** A side of which no value is known. */
  static Variant of(Passage shown) {
    return new Variant(Optional.empty(), shown, List.of(shown), List.of());
  }

  /** A side that gives {@code value}, with all who do. */
  static Variant of(Value value, Passage shown, Collection<Passage> witnesses) {
    List<Passage> all = new ArrayList<>(witnesses);
    all.add(shown);
    return new Variant(Optional.of(value), shown, all, List.of());
  }

  /** The same, taken back by a source. */
  Variant takenBack(Collection<Withdrawal> by) {
    List<Withdrawal> all = new ArrayList<>(withdrawn);
    all.addAll(by);
    return new Variant(value, shown, witnesses, all);
  }

  /** The same, with the witnesses of a side that says the same. */
  public Variant with(Variant other) {
    List<Passage> all = new ArrayList<>(witnesses);
    all.addAll(other.witnesses);
    return new Variant(value, shown, all, withdrawn).takenBack(other.withdrawn);
  }

  /** The same, shown by the first witness in {@code order}. */
  Variant shownBy(Comparator<Passage> order) {
    return new Variant(value, witnesses.stream().min(order).orElseThrow(), witnesses, withdrawn);
  }

  /** Whether both give one value, in words that one page at least has in common. */
  public boolean isSame(Variant other) {
    return value.isPresent()
        && other.value.isPresent()
        && value.get().key().equals(other.value.get().key())
        && witnesses.stream().anyMatch(other.witnesses::contains);
  }
}
