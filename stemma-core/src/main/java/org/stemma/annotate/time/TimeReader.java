package org.stemma.annotate.time;

import java.util.List;
import java.util.Set;

/** Reads one element of a time expression: a word, a number, a month. Thread-safe. */
@FunctionalInterface
interface TimeReader {

  /** Every way to read the tokens from {@code at} on; none if the element is not there. */
  List<Found> read(List<TimeToken> tokens, int at);

  /**
   * An element that was read.
   *
   * @param end index behind its last token
   * @param field what it tells ({@code month}, {@code number} ...); empty if nothing
   * @param value what it says of that
   */
  record Found(int end, String field, String value) {}

  /** Any of {@code words}, telling nothing. */
  record Literal(Set<String> words) implements TimeReader {
    public Literal {
      words = Set.copyOf(words);
    }

    @Override
    public List<Found> read(List<TimeToken> tokens, int at) {
      return words.contains(tokens.get(at).form()) ? List.of(new Found(at + 1, "", "")) : List.of();
    }
  }
}
