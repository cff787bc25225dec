package org.stemma.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part, its whole, and the share that the sentence says the part is: "of 1,640 votes cast, 1,004
 * were in favour, or 61 per cent"; "120 of its 800 workers (15 per cent)".
 */
record ShareOfWhole(SentenceNumbers sentence) {

  private static final String PERCENT = "percent";

  /** Percentage points by which a share may be told loosely. By judgement, not swept. */
  private static final double LOOSE = 2;

  /** Words before the whole at the beginning of a sentence: "of", "of the". */
  private static final int LEADING = 2;

  private static final Set<String> OPENING = Set.of("or", "(", "-lrb-");

  /** The arithmetic, if the share is another. */
  Optional<String> wrong() {
    List<WrittenNumber> numbers = sentence.numbers();
    if (numbers.size() != 3 || !isShare(numbers.get(2))) {
      return Optional.empty();
    }
    WrittenNumber first = numbers.get(0);
    WrittenNumber second = numbers.get(1);
    boolean ofFirst =
        first.from() > 0
            && first.from() <= LEADING
            && sentence.word(0).lower().equals("of")
            && !sentence.word(1).isNoun();
    boolean ofSecond = isJoinedByOf(first, second);
    if (!first.exact() || !second.exact() || !ofFirst && !ofSecond) {
      return Optional.empty();
    }
    WrittenNumber whole = ofFirst ? first : second;
    WrittenNumber part = ofFirst ? second : first;
    double share = 100 * part.value() / whole.value();
    boolean fits = whole.value() >= part.value() && whole.value() > 0;
    return fits && Math.abs(share - numbers.get(2).value()) > LOOSE
        ? Optional.of(
            sentence.words(part.from(), part.to())
                + " of "
                + sentence.words(whole.from(), whole.to())
                + " are "
                + SentenceNumbers.written(Math.rint(share * 10) / 10)
                + " per cent, not "
                + sentence.words(numbers.get(2).from(), numbers.get(2).to()))
        : Optional.empty();
  }

  /** "120 of its 800 workers": little stands between the part, "of" and the whole. */
  private boolean isJoinedByOf(WrittenNumber part, WrittenNumber whole) {
    List<String> between = List.of(sentence.forms(part.to(), whole.from()).split(" "));
    int of = between.indexOf("of");
    return of >= 0 && of <= 1 && between.size() - of <= 2;
  }

  /** ", or 61 per cent", "(15 per cent)". */
  private boolean isShare(WrittenNumber number) {
    boolean percent = number.unit().filter(PERCENT::equals).isPresent();
    int before = number.from() - 1;
    return percent
        && number.exact()
        && before > 0
        && OPENING.contains(sentence.word(before).lower())
        && sentence.size() > number.to() + 1
        && !isOfAnother(number);
  }

  /** "Or 61 per cent of those who voted": of another whole. */
  private boolean isOfAnother(WrittenNumber number) {
    return List.of(sentence.forms(number.to(), number.to() + 3).split(" ")).contains("of");
  }
}
