package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.lexicon.Lexicon;

/**
 * A number of persons and its parts by sex or age right behind it: "eight people, three men and
 * four women,"; "the six victims were two men and three women". Parts after "among them" or
 * "including" leave a rest and are none.
 */
record PartedWhole(SentenceNumbers sentence) {

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("figures/partition-nouns.txt");

  /**
   * Units of persons of any kind: "four soldiers, two women" may be a list, "four victims" is none.
   */
  private static final Set<String> ANYBODY = Lexicon.ENGLISH.words("figures/any-person-units.txt");

  /**
   * Words between the noun of the whole and its parts: "nine people died, five women". By
   * judgement, not swept.
   */
  private static final int BETWEEN = 5;

  private static final Set<String> ONE = Set.of("a", "an");

  private static final Set<String> MARKS = Set.of(",", ":", "(", "-LRB-", "–", "—", "-", "--");

  private static final Set<String> BE = Set.of("were", "are");

  /** The arithmetic, if the parts do not make the whole. */
  Optional<String> wrong() {
    for (WrittenNumber whole : sentence.numbers()) {
      boolean people =
          whole.figure().filter(f -> f.quantity().equals("people") && isAnybody(f)).isPresent();
      if (people && whole.exact()) {
        Optional<String> wrong = wrong(whole);
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAnybody(Figure figure) {
    return !figure.vague()
        && figure.unit().filter(u -> ANYBODY.contains(u) && !NOUNS.contains(u)).isPresent();
  }

  private Optional<String> wrong(WrittenNumber whole) {
    int mark = opening(whole);
    if (mark < 0) {
      return Optional.empty();
    }
    List<Double> parts = new ArrayList<>();
    int at = mark + 1;
    int end = at;
    while (at < sentence.size()) {
      int next = part(at, parts);
      if (next < 0) {
        break;
      }
      end = next;
      at = isLink(next) ? next + (isAnd(next + 1) ? 2 : 1) : sentence.size();
    }
    double sum = parts.stream().mapToDouble(p -> p).sum();
    boolean closed = end == sentence.size() || !sentence.isWordy(end);
    return parts.size() > 1 && closed && sum != whole.value()
        ? Optional.of(
            sentence.words(mark + 1, end)
                + " make "
                + SentenceNumbers.written(sum)
                + ", not "
                + sentence.words(whole))
        : Optional.empty();
  }

  /**
   * Index of the mark or verb behind which the parts of {@code whole} stand; -1 if there is none.
   */
  private int opening(WrittenNumber whole) {
    int noun = whole.to();
    while (noun < sentence.size() && !sentence.word(noun).isNoun()) {
      if (!sentence.isWordy(noun)) {
        return -1;
      }
      noun++;
    }
    for (int at = noun + 1; at < Math.min(sentence.size(), noun + 2 + BETWEEN); at++) {
      if (isNumber(at)) {
        return -1;
      }
      boolean are = BE.contains(sentence.word(at).lower()) && isNumber(at + 1);
      if (are || MARKS.contains(sentence.word(at).form())) {
        return at;
      }
    }
    return -1;
  }

  /** Reads one part at {@code at}; the index behind it, or -1. */
  private int part(int at, List<Double> parts) {
    Optional<WrittenNumber> number =
        sentence.numbers().stream().filter(n -> n.from() == at && n.exact()).findFirst();
    int noun = number.map(WrittenNumber::to).orElse(at + 1);
    boolean one = ONE.contains(sentence.word(at).lower());
    while (noun < sentence.size() && sentence.word(noun).tag().startsWith("JJ")) {
      noun++;
    }
    if (number.isEmpty() && !one
        || noun >= sentence.size()
        || !NOUNS.contains(sentence.word(noun).lemma())
        || sentence.word(noun).isProperNoun()) {
      return -1;
    }
    parts.add(number.map(WrittenNumber::value).orElse(1.0));
    return noun + 1;
  }

  private boolean isNumber(int at) {
    return sentence.numbers().stream().anyMatch(n -> n.from() <= at && at < n.to());
  }

  private boolean isLink(int at) {
    return at < sentence.size() && (sentence.word(at).form().equals(",") || isAnd(at));
  }

  private boolean isAnd(int at) {
    return at < sentence.size() && sentence.word(at).lower().equals("and");
  }
}
