package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * A number that a sentence calls wrong by name of the right one, where other pages have it: "nine
 * lorries burnt out, not eleven as has been reported" / "eleven lorries were destroyed". In
 * whatever words those tell it, the sentence itself says that it is of the same thing.
 */
final class NamedError implements Detector {

  /** Words that may stand between "not" and the number. */
  private static final Set<String> BETWEEN =
      Lexicon.ENGLISH.words("figures/frame-words.tsv", "behind not");

  /** The claims of all facts by what they say, in the order of the facts. */
  private final Map<Double, List<FigureClaim>> claims = new HashMap<>();

  /**
   * @param facts what the figures of the texts count
   */
  NamedError(List<FigureFact> facts) {
    facts.stream()
        .flatMap(fact -> fact.readings().stream())
        .flatMap(List::stream)
        .filter(claim -> claim.figure().value().isPresent())
        .forEach(
            claim ->
                claims
                    .computeIfAbsent(
                        key(claim.figure().value().getAsDouble()), v -> new ArrayList<>())
                    .add(claim));
  }

  /** Of 0 and -0, which are equal as numbers but not as keys, the same. */
  private static Double key(double value) {
    return value + 0.0;
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        SentenceNumbers numbers = SentenceNumbers.of(reading, sentence);
        for (int at = 1; at < numbers.numbers().size(); at++) {
          Optional<Figure> right = numbers.numbers().get(at - 1).figure();
          if (right.isPresent() && isCalledWrong(numbers, at)) {
            findings.addAll(
                told(material, reading, numbers, right.get(), numbers.numbers().get(at)));
          }
        }
      }
    }
    return findings;
  }

  /** Whether "not" stands between the number before and this one, which has no unit of its own. */
  private static boolean isCalledWrong(SentenceNumbers numbers, int at) {
    WrittenNumber right = numbers.numbers().get(at - 1);
    WrittenNumber wrong = numbers.numbers().get(at);
    int word = wrong.from() - 1;
    while (word > right.to() && BETWEEN.contains(numbers.word(word).lower())) {
      word--;
    }
    boolean not = word >= right.to() && numbers.word(word).lower().equals("not");
    boolean apart = word > right.to() && !numbers.isWordy(word - 1);
    return not
        && apart
        && right.exact()
        && wrong.exact()
        && right.value() != wrong.value()
        && (wrong.unit().isEmpty() || wrong.unit().equals(right.unit()));
  }

  private List<Finding> told(
      Material material,
      Reading reading,
      SentenceNumbers numbers,
      Figure right,
      WrittenNumber wrong) {
    List<FigureClaim> said =
        claims.getOrDefault(key(wrong.value()), List.of()).stream()
            .filter(c -> isOf(material, reading, numbers, right, c))
            .toList();
    return said.stream()
        .findFirst()
        .map(c -> finding(reading, numbers, right, wrong, c, said))
        .stream()
        .toList();
  }

  private static boolean isOf(
      Material material,
      Reading reading,
      SentenceNumbers numbers,
      Figure right,
      FigureClaim claim) {
    Figure figure = claim.figure();
    return !claim.passage().page().equals(reading.page())
        && material.together(claim.passage(), reading.passage(numbers.sentence().span()))
        && figure.unit().isPresent()
        && figure.unit().equals(right.unit())
        && figure.quantity().equals(right.quantity())
        && !claim.part();
  }

  private static Finding finding(
      Reading reading,
      SentenceNumbers numbers,
      Figure right,
      WrittenNumber wrong,
      FigureClaim shown,
      List<FigureClaim> claims) {
    return new Finding(
        ContradictionKind.NUMBER,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        right.counts(),
        Variant.of(
            Value.of(shown), shown.passage(), claims.stream().map(FigureClaim::passage).toList()),
        Variant.of(reading.passage(numbers.sentence().span())),
        shown.words()
            + " / "
            + reading.words(right.span()).replaceAll("\\s+", " ")
            + ", not "
            + numbers.words(wrong.from(), wrong.to())
            + ", says the other page");
  }
}
