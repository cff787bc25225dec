package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.claim.Material;
import org.stemma.syntax.ParsedSentence;

/**
 * A sentence whose own numbers do not come out: "eight people, three men and four women"; "120 of
 * its 800 workers (25 per cent)"; "two million a day, or eight million in three days". The reason
 * shows the arithmetic.
 */
final class SumConflicts implements Detector {

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        SentenceNumbers numbers = SentenceNumbers.of(reading, sentence);
        if (numbers.numbers().size() > 1) {
          wrong(numbers).ifPresent(why -> findings.add(finding(reading, sentence, why)));
        }
      }
    }
    return findings;
  }

  private static Optional<String> wrong(SentenceNumbers numbers) {
    return new PartedWhole(numbers)
        .wrong()
        .or(() -> new NamedTotal(numbers).wrong())
        .or(() -> new ShareOfWhole(numbers).wrong())
        .or(() -> new RateInTime(numbers).wrong());
  }

  private static Finding finding(Reading reading, ParsedSentence sentence, String why) {
    return new Finding(
        ContradictionKind.NUMBER,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        "",
        Variant.of(reading.passage(sentence.span())),
        Variant.of(reading.passage(sentence.span())),
        why);
  }
}
