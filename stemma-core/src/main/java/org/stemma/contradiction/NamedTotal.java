package org.stemma.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Two or three numbers of one kind and what the sentence calls their total: "24 million at once and
 * 12 million in add-ons, a total of 36 million crowns", "12 on Monday and 15 on Tuesday, 27 in
 * all".
 */
record NamedTotal(SentenceNumbers sentence) {

  private static final Set<String> BEFORE = words("before");

  private static final Set<String> BEHIND = words("behind");

  /** Most numbers that are added. By judgement: a longer row mostly holds other things too. */
  private static final int MOST = 3;

  /**
   * Words between the total and its phrase: "7.6 million crowns in total". By judgement, not swept.
   */
  private static final int NOUNS = 2;

  private static Set<String> words(String place) {
    return Lexicon.ENGLISH.words("figures/total-phrases.tsv", place);
  }

  /** The arithmetic, if the numbers do not make their total. */
  Optional<String> wrong() {
    List<WrittenNumber> numbers = sentence.numbers();
    for (int at = 2; at < numbers.size(); at++) {
      WrittenNumber total = numbers.get(at);
      List<WrittenNumber> parts = numbers.subList(0, at);
      if (parts.size() <= MOST && isTotal(total) && areParts(parts, total)) {
        double sum = parts.stream().mapToDouble(WrittenNumber::value).sum();
        double rounding =
            total.rounding() + parts.stream().mapToDouble(WrittenNumber::rounding).sum();
        return Math.abs(sum - total.value()) > rounding
            ? Optional.of(why(parts, sum, total))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String why(List<WrittenNumber> parts, double sum, WrittenNumber total) {
    String added = String.join(" and ", parts.stream().map(sentence::words).toList());
    return added + " make " + SentenceNumbers.written(sum) + ", not " + sentence.words(total);
  }

  private boolean isTotal(WrittenNumber total) {
    for (String phrase : BEFORE) {
      int first = total.from() - phrase.split(" ").length;
      if (first > 0
          && sentence.forms(first, total.from()).equals(phrase)
          && !sentence.isWordy(first - 1)) {
        return true;
      }
    }
    boolean apart = total.from() > 0 && !sentence.isWordy(total.from() - 1);
    return apart && BEHIND.stream().anyMatch(phrase -> follows(total.to(), phrase));
  }

  private boolean follows(int behind, String phrase) {
    int length = phrase.split(" ").length;
    for (int at = behind; at <= behind + NOUNS && at + length <= sentence.size(); at++) {
      if (sentence.forms(at, at + length).equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all are exact, none is a whole ("of 14"), a share or a rate, and two are joined. */
  private boolean areParts(List<WrittenNumber> parts, WrittenNumber total) {
    Optional<String> unit = total.unit().or(() -> parts.get(0).unit());
    boolean alike =
        parts.stream()
            .allMatch(
                part ->
                    part.exact()
                        && !isOf(part)
                        && (part.unit().isEmpty() ? isBare(part) : part.unit().equals(unit)));
    WrittenNumber last = parts.get(parts.size() - 1);
    WrittenNumber previous = parts.get(parts.size() - 2);
    return alike
        && total.exact()
        && unit.filter(u -> u.contains("/") || u.equals("percent")).isEmpty()
        && List.of(sentence.forms(previous.to(), last.from()).split(" ")).contains("and");
  }

  /** A number without a noun of its own, as in "12 on Tuesday". */
  private boolean isBare(WrittenNumber number) {
    return number.to() < sentence.size()
        && !sentence.word(number.to()).isNoun()
        && !sentence.word(number.to()).tag().startsWith("JJ");
  }

  /** "Of 14", "of the 14". */
  private boolean isOf(WrittenNumber number) {
    return List.of(sentence.forms(Math.max(0, number.from() - 2), number.from()).split(" "))
        .contains("of");
  }
}
