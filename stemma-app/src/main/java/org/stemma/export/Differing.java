package org.stemma.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.similarity.SharedRun;
import org.stemma.similarity.SharedRuns;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;

/**
 * Where two passages differ, to be marked for a reader: the words of the reading itself where it is
 * known, else the words that the other passage lacks. Passages with little in common get no marks:
 * all of it would be marked.
 */
final class Differing {

  /** Runs of fewer words are chance. Set by sense, not swept. */
  private static final int RUN = 2;

  private Differing() {}

  /**
   * The stretches of {@code words} that differ, in order.
   *
   * @param reading what the passage gives: a number in its own words, or a date as EDTF
   */
  static List<Span> of(String words, Optional<String> reading, String other) {
    return reading
        .flatMap(value -> stated(words, value))
        .map(List::of)
        .orElseGet(() -> reading.isPresent() ? List.of() : lacking(words, other));
  }

  private static Optional<Span> stated(String words, String value) {
    String folded = words.toLowerCase(Locale.ROOT);
    int at = folded.indexOf(value.toLowerCase(Locale.ROOT));
    // A letter that is longer in small letters would shift all places behind it.
    if (at >= 0 && folded.length() == words.length()) {
      return Optional.of(Span.of(at, at + value.length()));
    }
    return day(value).flatMap(number -> numeral(words, number));
  }

  private static Optional<Integer> day(String edtf) {
    return edtf.matches("\\d{4}-\\d{2}-\\d{2}")
        ? Optional.of(LocalDate.parse(edtf).getDayOfMonth())
        : Optional.empty();
  }

  /** The only number of the words that is {@code number}. */
  private static Optional<Span> numeral(String words, int number) {
    List<Span> found =
        Tokens.of(words).stream()
            .map(Token::span)
            .filter(span -> span.in(words).equals(String.valueOf(number)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static List<Span> lacking(String words, String other) {
    List<Token> mine = Tokens.of(words);
    List<Token> theirs = Tokens.of(other);
    boolean[] shared = new boolean[mine.size()];
    int number = 0;
    for (SharedRun run : SharedRuns.of(mine, theirs, RUN)) {
      for (int i = run.left(); i < run.left() + run.length(); i++) {
        number += shared[i] ? 0 : 1;
        shared[i] = true;
      }
    }
    return 2 * number < Math.min(mine.size(), theirs.size()) ? List.of() : rest(mine, shared);
  }

  /** The tokens that are not shared; neighbours are one stretch. */
  private static List<Span> rest(List<Token> tokens, boolean[] shared) {
    List<Span> rest = new ArrayList<>();
    for (int i = 0; i < shared.length; i++) {
      if (!shared[i]) {
        Span span = tokens.get(i).span();
        boolean goesOn = i > 0 && !shared[i - 1];
        Span whole = goesOn ? rest.remove(rest.size() - 1).cover(span) : span;
        rest.add(whole);
      }
    }
    return List.copyOf(rest);
  }
}
