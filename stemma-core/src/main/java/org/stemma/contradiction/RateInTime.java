package org.stemma.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An amount in a span of time and the rate that the sentence says it is: "two million a day, or six
 * million in three days"; "400 boxes a month, or 4,800 a year" is one rate in two ways and no such
 * case.
 */
record RateInTime(SentenceNumbers sentence) {

  /** Days of a period; months and years differ in length, which {@link #LOOSE} covers. */
  private static final Map<String, Double> DAYS =
      Map.of("hour", 1 / 24.0, "day", 1.0, "week", 7.0, "month", 30.4, "year", 365.25);

  /** Share by which amounts may be rounded. By judgement, not swept. */
  private static final double LOOSE = 0.15;

  private static final Set<String> WITHIN = Set.of("in", "over", "within", "during", "after");

  /**
   * Words between an amount and its span: "in", "in the first", "over the past". By judgement, not
   * swept.
   */
  private static final int BETWEEN = 3;

  /** The arithmetic, if the amount is another. */
  Optional<String> wrong() {
    List<WrittenNumber> numbers = sentence.numbers();
    for (int at = 0; at + 2 < numbers.size(); at++) {
      WrittenNumber first = numbers.get(at);
      WrittenNumber second = numbers.get(at + 1);
      WrittenNumber third = numbers.get(at + 2);
      Optional<String> wrong =
          isRate(first) && isSpan(second, third) && isOr(second.from())
              ? wrong(first, second, third)
              : isRate(third) && isSpan(first, second) && isOr(third.from())
                  ? wrong(third, first, second)
                  : Optional.empty();
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private Optional<String> wrong(WrittenNumber rate, WrittenNumber amount, WrittenNumber span) {
    String[] unit = rate.unit().orElse("").split("/");
    Optional<Double> period = unit.length == 2 ? days(unit[1]) : Optional.empty();
    Optional<Double> length = span.unit().flatMap(RateInTime::days).map(d -> d * span.value());
    boolean known =
        period.isPresent()
            && length.isPresent()
            && amount.unit().filter(unit[0]::equals).isPresent()
            && rate.exact()
            && amount.exact()
            && span.exact();
    if (!known) {
      return Optional.empty();
    }
    double sum = rate.value() * length.get() / period.get();
    return Math.abs(sum - amount.value()) > LOOSE * amount.value()
        ? Optional.of(
            sentence.words(rate)
                + " for "
                + sentence.words(span)
                + " make "
                + SentenceNumbers.written(sum)
                + ", not "
                + sentence.words(amount))
        : Optional.empty();
  }

  private static Optional<Double> days(String period) {
    return Optional.ofNullable(DAYS.get(period));
  }

  private static boolean isRate(WrittenNumber number) {
    return number.unit().filter(u -> u.contains("/")).isPresent();
  }

  private boolean isSpan(WrittenNumber amount, WrittenNumber span) {
    int behind =
        amount.figure().map(f -> sentence.sentence().indexesIn(f.span())).orElse(List.of()).stream()
            .mapToInt(i -> i + 1)
            .max()
            .orElse(amount.to());
    return span.figure().filter(f -> f.quantity().equals("duration")).isPresent()
        && span.from() - behind <= BETWEEN
        && behind < span.from()
        && WITHIN.contains(sentence.word(behind).lower());
  }

  private boolean isOr(int from) {
    return from > 1 && sentence.word(from - 1).lower().equals("or") && !sentence.isWordy(from - 2);
  }
}
