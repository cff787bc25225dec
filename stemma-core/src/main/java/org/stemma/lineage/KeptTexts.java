package org.stemma.lineage;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.annotation.Reading;
import org.stemma.similarity.Sentence;
import org.stemma.story.SegmentText;

/**
 * The texts of the stemma that was traced last, made ready, and what two of them have in common:
 * most that are told again were compared before. Holds what the last stemma needed and no more. Not
 * thread-safe.
 */
public final class KeptTexts {

  /** What a page tells in its segments. */
  private record Made(Reading reading, List<Witness> witnesses) {}

  /** A text without its stock sentences. */
  private record Stripped(Witness whole, Set<Long> stock, Witness left) {}

  /** A text and those that it was held against, by their ids. */
  private record Compared(Witness copy, Map<String, Known> sources) {}

  private record Known(Witness source, Optional<KinshipBothWays> kinship) {}

  private Map<String, Made> made = Map.of();
  private Map<String, Stripped> stripped = Map.of();
  private Map<String, Compared> compared = Map.of();

  /**
   * The segments of {@code readings}, sorted.
   *
   * @throws IllegalStateException if two pages have one name
   */
  List<Witness> witnesses(List<Reading> readings) {
    List<Made> now = readings.stream().map(this::known).toList();
    made = now.stream().collect(Collectors.toMap(page -> page.reading().page(), page -> page));
    return now.stream()
        .flatMap(page -> page.witnesses().stream())
        .sorted((a, b) -> a.text().compareTo(b.text()))
        .toList();
  }

  private Made known(Reading reading) {
    return Optional.ofNullable(made.get(reading.page()))
        .filter(last -> last.reading().equals(reading))
        .orElseGet(
            () ->
                new Made(
                    reading, SegmentText.of(List.of(reading)).stream().map(Witness::of).toList()));
  }

  /** The same without sentences that are {@code stock}. */
  List<Witness> without(StockSentences stock, List<Witness> witnesses) {
    List<Stripped> now = witnesses.stream().map(witness -> stripped(witness, stock)).toList();
    stripped = now.stream().collect(Collectors.toMap(text -> text.whole().id(), text -> text));
    return now.stream().map(Stripped::left).toList();
  }

  private Stripped stripped(Witness witness, StockSentences stock) {
    Set<Long> own =
        witness.sentences().stream()
            .map(Sentence::code)
            .filter(stock::holds)
            .collect(Collectors.toUnmodifiableSet());
    return Optional.ofNullable(stripped.get(witness.id()))
        .filter(last -> last.whole().equals(witness) && last.stock().equals(own))
        .orElseGet(
            () -> new Stripped(witness, own, own.isEmpty() ? witness : witness.without(stock)));
  }

  /**
   * What each has in common with its candidates, where that is anything.
   *
   * @param candidates for each of {@code witnesses} the indexes of those to hold it against
   */
  List<KinshipBothWays> compared(List<Witness> witnesses, List<Set<Integer>> candidates) {
    Map<Integer, WordRuns> runs = runs(witnesses, candidates);
    List<Compared> now =
        IntStream.range(0, witnesses.size())
            .parallel()
            .mapToObj(node -> compared(witnesses, node, candidates.get(node), runs))
            .toList();
    compared = now.stream().collect(Collectors.toMap(text -> text.copy().id(), text -> text));
    return now.stream()
        .flatMap(text -> text.sources().values().stream())
        .flatMap(known -> known.kinship().stream())
        .toList();
  }

  /** The runs of those that are to be held against one that they were not held against before. */
  private Map<Integer, WordRuns> runs(List<Witness> witnesses, List<Set<Integer>> candidates) {
    Set<Integer> asked = new TreeSet<>();
    for (int node = 0; node < witnesses.size(); node++) {
      Map<String, Known> before = before(witnesses.get(node));
      for (int other : candidates.get(node)) {
        if (known(before, witnesses.get(other)).isEmpty()) {
          asked.add(node);
          asked.add(other);
        }
      }
    }
    return asked.parallelStream()
        .collect(Collectors.toMap(node -> node, node -> WordRuns.of(witnesses.get(node))));
  }

  private Compared compared(
      List<Witness> witnesses, int node, Set<Integer> others, Map<Integer, WordRuns> runs) {
    Witness copy = witnesses.get(node);
    Map<String, Known> before = before(copy);
    Map<String, Known> sources = new LinkedHashMap<>();
    for (int other : others) {
      Witness source = witnesses.get(other);
      sources.put(
          source.id(),
          known(before, source)
              .orElseGet(
                  () ->
                      new Known(
                          source,
                          Kinship.found(
                                  requireNonNull(runs.get(other)), requireNonNull(runs.get(node)))
                              .map(KinshipBothWays::of))));
    }
    return new Compared(copy, sources);
  }

  /** What {@code copy} was held against the last time, if it is the same. */
  private Map<String, Known> before(Witness copy) {
    return Optional.ofNullable(compared.get(copy.id()))
        .filter(last -> last.copy().equals(copy))
        .map(Compared::sources)
        .orElse(Map.of());
  }

  private static Optional<Known> known(Map<String, Known> before, Witness source) {
    return Optional.ofNullable(before.get(source.id()))
        .filter(last -> last.source().equals(source));
  }
}
